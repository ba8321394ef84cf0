import { en } from './en.ts';
import type { FindingTexts } from './finding-texts.ts';

/** nb. */
export const nb: FindingTexts = en;
