import { type Events, paths } from '../../contract/index.ts';
import { createDayOf, knownTimeZone, spanOf } from '../../domain/index.ts';
import type { EndpointCheck } from '../known.ts';
import { readCalendar } from '../read-calendar.ts';
import { readText } from '../read-text.ts';

/** Whether the calendars beside the events can be subscribed to. */
export const checkCalendars: EndpointCheck = async (site, { initiatives }) => {
  for (const { id, events } of initiatives) {
    if (events === undefined) continue;
    site.look('calendar');
    const text = await readText(site, paths.eventsCalendar(id), {
      isType: (type) => type === 'text/calendar',
      onMissing: ({ url }) => site.report('calendar.missing', { url }),
      onOtherType: ({ url }, type) => site.report('calendar.type', { url, parameters: { type } }),
      mayBeLarge: true,
    });
    if (text === undefined) continue;
    const { url } = await site.read(paths.eventsCalendar(id));
    const { faults, events: counted } = readCalendar(text);
    for (const { kind, ...parameters } of faults) site.report(`calendar.${kind}`, { url, parameters });
    const expected = countDated(events.data);
    if (counted < expected) site.report('calendar.too-few', { url, parameters: { counted, expected } });
  }
};

function countDated({ events, timeZone }: Events): number {
  const dayOf = createDayOf(knownTimeZone(timeZone));
  return events.filter((event) => spanOf(event, dayOf) !== undefined).length;
}
