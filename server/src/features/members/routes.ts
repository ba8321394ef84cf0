import type { Hono } from 'hono';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, READ_CACHE, sendAnswer } from '../../http/answer.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { fileId, idOf, queryOf, type RequestVariables, searchOf } from '../../http/request.ts';
import { readRoute } from '../../http/read-route.ts';
import { memberCsvParts } from './csv.ts';
import { appliedOf, createListQueryReader } from './list-query.ts';
import type { MembersService } from './service.ts';

/** Rows of a CSV file that is built whole and cached; longer ones are streamed. */
const CACHED_ROWS = 2000;

/** `members.json`, `members.csv` and one member. */
export function mountMembers(
  app: Hono<RequestVariables>,
  { db, cached }: ApiDependencies,
  service: MembersService,
): void {
  const readListQuery = createListQueryReader();

  readRoute(app, '/initiatives/:initiative/members.json', async (c) => {
    const list = readListQuery(searchOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const key = `members ${initiative} ${JSON.stringify(list.raw)}`;
    const answer = await cached(key, async () =>
      createAnswer(await service.readList(initiative, list), 'application/json'),
    );
    return sendAnswer(answer, c.req.raw);
  });

  readRoute(app, '/initiatives/:initiative/members.csv', async (c) => {
    const list = readListQuery(searchOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const headers = {
      'Cache-Control': READ_CACHE,
      'Content-Disposition': `attachment; filename="${initiative}-members.csv"`,
    };
    const { rows, set } = await service.readRows(initiative, list);
    const parts = memberCsvParts(db, rows, set.description);
    if (rows.length > CACHED_ROWS) {
      return new Response(c.req.method === 'HEAD' ? null : toStream(parts), {
        headers: { ...headers, 'Content-Type': CSV },
      });
    }
    const key = `csv ${initiative} ${JSON.stringify(appliedOf(list))}`;
    const answer = await cached(key, async () => createAnswer(await joinParts(parts), CSV, headers));
    return sendAnswer(answer, c.req.raw);
  });

  readRoute(app, '/initiatives/:initiative/members/:file', async (c) => {
    refuseParameters(queryOf(c));
    const initiative = idOf(c.req.param('initiative'));
    const member = fileId(c.req.param('file'));
    const answer = await cached(`member ${initiative} ${member}`, async () =>
      createAnswer(await service.readMember(initiative, member), 'application/json'),
    );
    return sendAnswer(answer, c.req.raw);
  });
}

const CSV = 'text/csv; charset=utf-8';

async function joinParts(parts: AsyncGenerator<string, void>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

/** Parts are made as the reader takes them, so that a slow one costs no memory. */
function toStream(parts: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const part = await parts.next();
      if (part.done === true) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    cancel: async () => {
      await parts.return(undefined);
    },
  });
}
