import type { Event } from '../../contract/index.ts';
import { pickText } from '../../domain/pick-text.ts';
import type { TimelineModel } from './timeline-model.ts';

/** What an event is called, as plain text; never empty, nor of signs that nobody sees. */
export function titleOf({ t, language }: Pick<TimelineModel, 't' | 'language'>, { title }: Event): string {
  const { text } = pickText(title, language);
  return /[^\s\p{C}]/u.test(text) ? text.trim() : t('event.untitled');
}
