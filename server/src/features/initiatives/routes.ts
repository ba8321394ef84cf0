import type { Hono } from 'hono';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, sendAnswer } from '../../http/answer.ts';
import { readRoute } from '../../http/read-route.ts';
import { fileId, queryOf, type RequestVariables } from '../../http/request.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { readInitiative } from './service.ts';

/** One initiative. */
export function mountInitiatives(app: Hono<RequestVariables>, { db, cached }: ApiDependencies): void {
  readRoute(app, '/initiatives/:file', async (c) => {
    refuseParameters(queryOf(c));
    const id = fileId(c.req.param('file'));
    const answer = await cached(`initiative ${id}`, async () =>
      createAnswer(JSON.stringify(await readInitiative(db, id)), 'application/json'),
    );
    return sendAnswer(answer, c.req.raw);
  });
}
