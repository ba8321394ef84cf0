import type { Event, Events } from '../../contract/index.ts';
import type { DatedEvent } from '../../domain/event-list.ts';
import type { Present } from '../../domain/event-state.ts';
import type { SpanFormat } from '../../i18n/format-span.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CampaignTimelineMessage } from './campaign-timeline.messages.ts';
import type { TimelineWindow } from './timeline-view.ts';

/** What the templates of the timeline read. */
export interface TimelineModel {
  readonly t: Translate<CampaignTimelineMessage>;
  readonly language: string;
  /** Level of the headings of the years. */
  readonly headingLevel: number;
  readonly isCompact: boolean;
  /** Whether there is a place for filters. */
  readonly hasFilters: boolean;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly answer: Events;
  readonly timeZone: string;
  readonly now: Present;
  readonly format: SpanFormat;
  /** All events in order. */
  readonly all: readonly DatedEvent[];
  /** Those that the filter leaves. */
  readonly events: readonly DatedEvent[];
  readonly window: TimelineWindow;
  /** What comes next of these. */
  readonly next: DatedEvent | undefined;
  /** Id of the event that is linked to. */
  readonly chosen: string | undefined;
  readonly hrefTo: (event: Event) => string;
  readonly open: (click: MouseEvent, event: Event) => void;
  /** Shows so many pages more than at first, before or after. */
  readonly showMore: (where: 'earlier' | 'later', pages: number) => void;
  /** Puts an event into the reader's calendar; absent where the editor wants no calendar. */
  readonly addToCalendar: ((item: DatedEvent) => void) | undefined;
}
