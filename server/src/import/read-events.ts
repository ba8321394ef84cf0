import type { Event } from '../../../src/contract/index.ts';
import { checkEvent } from './check-event.ts';
import { checkRows } from './check-rows.ts';
import { cellsToEvent, fieldOfHeading, idOfCells } from './event-columns.ts';
import { descriptionOf, type FileDescription, headingNames, type RawFile, readJsonList } from './raw-file.ts';
import { type EventContext, readCalendar } from './read-calendar.ts';
import { readCsv } from './read-csv.ts';

/** Events out of a file, all of them valid, and what the file says about the list. */
export interface EventFile {
  readonly events: readonly Event[];
  readonly description: FileDescription;
}

/**
 * Reads events from CSV, JSON or iCalendar; whichever it is shows in how the file begins.
 * @throws {ImportError} with everything that is wrong in the file
 */
export function readEvents(text: string, context: EventContext): EventFile {
  const file = readFile(text, context);
  return { events: checkRows(file, (given) => checkEvent(given, context.dayOf)), description: file.description };
}

function readFile(text: string, context: EventContext): RawFile {
  if (/^\s*[[{]/.test(text)) return readJsonList(text, 'events');
  return /^\s*BEGIN:VCALENDAR/i.test(text) ? readCalendar(text, context) : readEventCsv(text, context);
}

function readEventCsv(text: string, { stored, timeZone }: EventContext): RawFile {
  const table = readCsv(text, fieldOfHeading);
  const byId = new Map(stored.map((event) => [event.id, event]));
  return {
    rows: table.rows.map(({ number, cells }) => ({
      row: number,
      ...cellsToEvent(cells, byId.get(idOfCells(cells)), timeZone),
    })),
    description: descriptionOf(table),
    nameOf: headingNames(table),
  };
}
