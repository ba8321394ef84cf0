import type { DatedEvent } from '../../domain/event-list.ts';
import { isAhead } from '../../domain/event-list.ts';
import { type EventState, type Present, stateOf } from '../../domain/event-state.ts';

/** What is shown of the events that a filter leaves. */
export interface TimelineWindow {
  readonly events: readonly DatedEvent[];
  /** How many are hidden before and after. */
  readonly earlier: number;
  readonly later: number;
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
  readonly earlierPages: number;
  readonly laterPages: number;
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
  const { isCompact, limit, earlierPages, laterPages, isWhole, mustShow } = options;
  const present = presentIndex(events, now);
  if (isCompact || limit > 0) {
    const size = limit > 0 ? limit : COMPACT_SIZE;
    const start = present < 0 ? events.length - size : Math.min(present, events.length - size);
    return { events: events.slice(Math.max(0, start)).slice(0, size), earlier: 0, later: 0 };
  }
  if (isWhole) return { events, earlier: 0, later: 0 };
  const first = events.length <= PAGE_SIZE ? 0 : Math.max(0, present);
  const sought = events.findIndex(({ event }) => event.id === mustShow);
  const start = Math.max(0, Math.min(first - earlierPages * PAGE_SIZE, sought < 0 ? first : sought));
  const end = Math.min(events.length, Math.max(first + (laterPages + 1) * PAGE_SIZE, sought + 1));
  return { events: events.slice(start, end), earlier: start, later: events.length - end };
}

/** Where what is ahead begins: at the first event to come, or at what is going on right before it; -1 without any. */
function presentIndex(events: readonly DatedEvent[], now: Present): number {
  const states = events.map(({ event, span }): EventState => stateOf(event, span, now));
  let index = states.indexOf('coming');
  if (index < 0) return states.indexOf('now');
  while (index > 0 && isAhead(states[index - 1] ?? 'past')) index--;
  return index;
}
