import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { MAX_QUERY_LENGTH, parseOrganisationNumber } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { createAnswer, sendAnswer } from '../../http/answer.ts';
import { problemOf } from '../../http/parameters.ts';
import { readRoute } from '../../http/read-route.ts';
import { queryOf, type RequestVariables } from '../../http/request.ts';
import { readStrictQuery } from '../../http/strict-query.ts';
import { ProblemError } from '../../problem.ts';
import type { AskRegister } from './ask-register.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createRegisterClient } from './register-client.ts';
import { createOrganisationsService, type Found } from './service.ts';

/** Short: what the register removes must be gone soon. */
const KEPT = { 'Cache-Control': 'public, max-age=300' } as const;
const NOT_KEPT = { 'Cache-Control': 'no-store' } as const;

const lookUpQuerySchema = z.object({
  branches: z.optional(z.string().check(z.regex(/^\d{4}(,\d{4}){0,9}$/, 'branches.invalid'))),
});
const searchQuerySchema = z.object({ query: z.string().check(z.maxLength(MAX_QUERY_LENGTH, 'query.too-long')) });

/** Organisations of the register, by number and by name. */
export function mountOrganisations(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, ownOrganisations = new Map(), now = () => new Date() } = dependencies;
  const service = createOrganisationsService({ db, ask: createAsk(dependencies), own: ownOrganisations, now });

  readRoute(app, '/organisations.json', async (c) => {
    const { query } = readStrictQuery(searchQuerySchema, queryOf(c), ['query']).query;
    return sendFound(await service.search(query.trim()), c.req.raw);
  });

  readRoute(app, '/organisations/:file', async (c) => {
    const { branches } = readStrictQuery(lookUpQuerySchema, queryOf(c)).query;
    const number = numberOf(c.req.param('file'));
    const municipalities = [...new Set(branches?.split(','))].sort();
    return sendFound(await service.lookUp({ number, municipalities }), c.req.raw);
  });
}

const createAsk = ({ registerUrl, registerTimeLimit }: ApiDependencies): AskRegister =>
  registerUrl === undefined
    ? () => Promise.resolve({ kind: 'failed' })
    : createCircuitBreaker(createRegisterClient(registerUrl, registerTimeLimit));

/** @throws {ProblemError} `invalid-request` for what is no number, `not-found` for what is no file */
function numberOf(file: string): string {
  if (!file.endsWith('.json')) throw new ProblemError('not-found');
  const number = parseOrganisationNumber(file.slice(0, -'.json'.length));
  if (number !== undefined) return number;
  const detail = 'An organisation number has nine digits, of which the last follows from the others.';
  throw new ProblemError('invalid-request', { errors: [problemOf('number', 'organisation-number', detail)] });
}

async function sendFound({ value, isWhole }: Found<unknown>, request: Request): Promise<Response> {
  const answer = await createAnswer(JSON.stringify(value), 'application/json', isWhole ? KEPT : NOT_KEPT);
  return sendAnswer(answer, request);
}
