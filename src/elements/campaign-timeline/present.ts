import type { Events } from '../../contract/index.ts';
import type { Present } from '../../domain/event-state.ts';
import type { DayOf } from '../../domain/zoned-day.ts';

/**
 * The present, by the visitor's clock as the server has corrected it. Where the server's clock cannot be read (a folder
 * of files at another address), it is at least not before the events were last changed.
 */
export function presentOf({ asOf }: Events, clockSkew: number, dayOf: DayOf): Present {
  const changed = Date.parse(asOf);
  const moment = Math.max(Date.now() + clockSkew, Number.isNaN(changed) ? -Infinity : changed);
  return { moment, day: dayOf(moment) };
}
