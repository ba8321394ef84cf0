import type { Event, Events } from '../../contract/index.ts';
import { eventsSchema, paths } from '../../contract/index.ts';
import { createDayOf, knownTimeZone, parseEventTime, spanOf } from '../../domain/index.ts';
import { duplicates } from '../duplicates.ts';
import type { EndpointCheck } from '../known.ts';
import { readDocument, type ReadDocument } from '../read-document.ts';
import { describe } from '../schema-issues.ts';
import type { Site } from '../site.ts';

/** What the events say: times, seats, ids; and whether they can be narrowed. */
export const checkEvents: EndpointCheck = async (site, { initiatives, isFolder }) => {
  for (const { id, events: document } of initiatives) {
    if (document === undefined) continue;
    site.look('events');
    const { url, data } = document;
    if (data.events.length === 0) site.report('events.empty', { url });
    for (const twice of duplicates(data.events.map((event) => event.id))) {
      site.report('contract.duplicate-id', { url, parameters: { id: twice } });
    }
    for (const [at, event] of data.events.entries()) checkEvent(site, document, event, `/events/${at}`);
    if (!isFolder) await checkFilter(site, id, document);
  }
};

function checkEvent({ report }: Site, { url, data }: ReadDocument<Events>, event: Event, pointer: string): void {
  const dayOf = createDayOf(knownTimeZone(data.timeZone));
  const { id, start, end, movedFrom, capacity } = event;
  const wrong = Object.entries({ start, end, movedFrom }).filter(
    ([, time]) => time !== undefined && parseEventTime(time, dayOf) === undefined,
  );
  for (const [name, time] of wrong) {
    report('events.time', { url, parameters: { pointer: `${pointer}/${name}`, found: describe(time) } });
  }
  if (wrong.length === 0 && spanOf(event, dayOf) === undefined) report('events.backwards', { url, parameters: { id } });
  if (capacity && (capacity.remaining < 0 || capacity.remaining > capacity.seats)) {
    report('events.seats', { url, parameters: { id, ...capacity } });
  }
}

async function checkFilter(site: Site, initiative: string, { data }: ReadDocument<Events>): Promise<void> {
  const kind = data.events[0]?.kind;
  if (kind === undefined) return;
  const page = await readDocument(site, `${paths.events(initiative)}?kind=${encodeURIComponent(kind)}`, eventsSchema);
  const other = page?.data.events.find((event) => event.kind !== kind);
  if (page && other)
    site.report('events.filter', { url: page.url, parameters: { query: `kind=${kind}`, id: other.id } });
}
