import type { LocalizedText } from '../contract/index.ts';

/** Which languages stand in for one that is missing, best first. */
const STAND_INS = ['nb', 'nn', 'en'];

/** A text in one language, with that language when it is not the one that was asked for. */
export interface PickedText {
  readonly text: string;
  readonly lang?: string;
}

/** Picks a text for a language, falling back nn→nb→en, en→nb, se→nb, then to whatever there is. */
export function pickText(text: LocalizedText, language: string): PickedText {
  if (typeof text === 'string') return { text };
  const lang = [language, ...STAND_INS, ...Object.keys(text)].find((other) => text[other] !== undefined);
  if (lang === undefined) return { text: '' };
  return { text: text[lang] ?? '', ...(lang !== language && { lang }) };
}
