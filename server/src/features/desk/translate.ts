import type { Language } from '../../../../src/contract/index.ts';
import { en } from './texts/en.ts';
import { nb, type TextKey, type Texts } from './texts/nb.ts';
import { nn } from './texts/nn.ts';
import { fillIn } from './texts/text.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** Says a text in one language. */
export type Translate = (key: TextKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** A translator for one language. */
export const createTranslate =
  (language: Language): Translate =>
  (key, parameters) =>
    fillIn(TEXTS[language][key], parameters);
