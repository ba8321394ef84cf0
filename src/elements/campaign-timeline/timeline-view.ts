import type { DatedEvent } from '../../domain/event-list.ts';
import { isAhead } from '../../domain/event-list.ts';
import { type EventState, type Present, stateOf } from '../../domain/event-state.ts';

/** What is shown of the events that a filter leaves. */
export interface TimelineWindow {
  readonly events: readonly DatedEvent[];
  /** How many are hidden before and after. */
  readonly earlier: number;
  readonly later: number;
  /** How many pages more than at first are shown before and after. */
  readonly pages: Readonly<Record<'earlier' | 'later', number>>;
}

/** Events that are shown at first and by each press on "show more". */
export const PAGE_SIZE = 40;
/** Events that the compact view shows unless the editor says otherwise. */
const COMPACT_SIZE = 3;

/** How much the editor and the reader want to see. */
export interface WindowOptions {
  readonly isCompact: boolean;
  /** At most so many events, from the present on; 0 is no limit. */
  readonly limit: number;
  /** Pages that the reader asked for, before and after those that are shown at first. */
  readonly pages: TimelineWindow['pages'];
  /** Everything, as paper wants it. */
  readonly isWhole: boolean;
  /** Id of an event that is linked to and must be among those shown. */
  readonly mustShow: string | undefined;
}

/**
 * The part of a timeline that is shown: around the present, so that a long history does not stand between the reader
 * and what is next. Short timelines, and those that are over, are shown from their beginning.
 */
export function windowOf(events: readonly DatedEvent[], now: Present, options: WindowOptions): TimelineWindow {
  const { isCompact, limit, pages, isWhole, mustShow } = options;
  const present = presentIndex(events, now);
  const sought = events.findIndex(({ event }) => event.id === mustShow);
  if (isCompact || limit > 0) {
    const size = limit > 0 ? limit : COMPACT_SIZE;
    const latest = Math.max(0, events.length - size);
    // What is over stands in only when nothing is ahead.
    const first = present < 0 ? latest : present;
    const start = sought < 0 || (sought >= first && sought < first + size) ? first : Math.min(sought, latest);
    return { events: events.slice(start, start + size), earlier: 0, later: 0, pages };
  }
  if (isWhole) return { events, earlier: 0, later: 0, pages };
  const first = events.length <= PAGE_SIZE ? 0 : Math.max(0, present);
  const before = Math.max(pages.earlier, sought < 0 ? 0 : Math.ceil((first - sought) / PAGE_SIZE));
  const after = Math.max(pages.later, Math.floor((sought - first) / PAGE_SIZE));
  const start = Math.max(0, first - before * PAGE_SIZE);
  const end = Math.min(events.length, first + (after + 1) * PAGE_SIZE);
  return {
    events: events.slice(start, end),
    earlier: start,
    later: events.length - end,
    pages: { earlier: before, later: after },
  };
}

/** Where what is ahead begins: at the first event to come, or at what is going on right before it; -1 without any. */
function presentIndex(events: readonly DatedEvent[], now: Present): number {
  const states = events.map(({ event, span }): EventState => stateOf(event, span, now));
  let index = states.indexOf('coming');
  if (index < 0) return states.indexOf('now');
  while (index > 0 && isAhead(states[index - 1] ?? 'past')) index--;
  return index;
}
