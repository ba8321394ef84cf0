import type { Hono } from 'hono';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, sendAnswer } from '../../http/answer.ts';
import { readRoute } from '../../http/read-route.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { readIndex } from './service.ts';

/** `index.json`. */
export function mountIndex(app: Hono<RequestVariables>, { db, cached, allowedOrigins }: ApiDependencies): void {
  readRoute(app, '/index.json', async (c) => {
    refuseParameters(queryOf(c));
    const answer = await cached('index', async () =>
      createAnswer(JSON.stringify(await readIndex(db, allowedOrigins)), 'application/json'),
    );
    return sendAnswer(answer, c.req.raw);
  });
}
