import type { Attributes } from '../choice.ts';
import type { Task } from '../tasks.ts';

/** The sentence under a frame, in front of the link. */
const FALLBACK = {
  nb: 'Vises ikke innholdet?',
  nn: 'Blir ikkje innhaldet vist?',
  en: 'Is there nothing to see?',
} as const;

/** The words that a snippet brings along for readers, in the language of the widget where that is chosen. */
export function frameWords({ link }: Task, { lang, heading }: Attributes, language: 'nb' | 'en') {
  const own = lang === 'nb' || lang === 'nn' || lang === 'en' ? lang : language;
  return { link: link[own], frameTitle: heading ?? link[own], frameFallback: FALLBACK[own] };
}
