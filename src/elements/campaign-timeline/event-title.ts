import type { Event } from '../../contract/index.ts';
import { pickText } from '../../domain/pick-text.ts';
import type { TimelineModel } from './timeline-model.ts';

/** What an event is called, as plain text; never empty. */
export const titleOf = ({ t, language }: Pick<TimelineModel, 't' | 'language'>, { title }: Event): string =>
  pickText(title, language).text.trim() || t('event.untitled');
