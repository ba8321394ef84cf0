import { en } from './en.ts';
import type { FindingTexts } from './finding-texts.ts';

/** nn. */
export const nn: FindingTexts = en;
