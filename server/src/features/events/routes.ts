import type { Hono } from 'hono';
import { VERSION_PREFIX } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, READ_CACHE, sendAnswer } from '../../http/answer.ts';
import { idOf, queryOf, type RequestVariables } from '../../http/request.ts';
import { readRoute } from '../../http/read-route.ts';
import { toCalendar, toEvents } from './event-set.ts';
import { readCalendarQuery, readListQuery } from './events-query.ts';
import { createEventReader } from './service.ts';

const CALENDAR = 'text/calendar; charset=utf-8';

/** `events.json`, and `events.ics` to subscribe to. */
export function mountEvents(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, revisions, cached, publicUrl } = dependencies;
  const readEvents = createEventReader(db, revisions);
  const endpoint = publicUrl === undefined ? undefined : `${publicUrl}${VERSION_PREFIX}/`;

  readRoute(app, '/initiatives/:initiative/events.json', async (c) => {
    const { query, raw } = readListQuery(queryOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const answer = await cached(`events ${initiative} ${JSON.stringify(raw)}`, async () =>
      createAnswer(
        // Only a server has a calendar that follows the filters; the exported folder says nothing of it.
        JSON.stringify({ ...toEvents(await readEvents(initiative), query, raw), subscribable: true }),
        'application/json',
      ),
    );
    return sendAnswer(answer, c.req.raw);
  });

  readRoute(app, '/initiatives/:initiative/events.ics', async (c) => {
    const { query, raw } = readCalendarQuery(queryOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const answer = await cached(`calendar ${initiative} ${JSON.stringify(raw)}`, async () => {
      const { language = 'nb', ...filter } = query;
      return createAnswer(toCalendar(await readEvents(initiative), filter, language, endpoint), CALENDAR, {
        'Cache-Control': READ_CACHE,
        'Content-Disposition': `inline; filename="${initiative}.ics"`,
      });
    });
    return sendAnswer(answer, c.req.raw);
  });
}
