import type { Hono } from 'hono';
import type { ApplicationTicket } from '../../../../src/contract/index.ts';
import type { ApiDependencies } from '../../dependencies.ts';
import { refuseParameters } from '../../http/parameters.ts';
import { readRoute } from '../../http/read-route.ts';
import { idOf, queryOf, type RequestVariables } from '../../http/request.ts';
import { ProblemError } from '../../problem.ts';
import { issueChallenge } from './challenge.ts';
import { challengeSecret, ticketSecret } from './secrets.ts';
import { createTicket, TICKET_MINIMUM_S } from './ticket.ts';

/** `ticket.json`: what a form takes when it is opened and hands over when it is sent. */
export function mountDefence(app: Hono<RequestVariables>, dependencies: ApiDependencies): void {
  const { db, revisions, secretKey, hasChallenges = false, now = () => new Date() } = dependencies;

  readRoute(app, '/initiatives/:initiative/applications/ticket.json', async (c) => {
    refuseParameters(queryOf(c));
    const initiative = idOf(c.req.param('initiative'));
    if (!(await revisions()).initiatives.has(initiative)) {
      throw new ProblemError('not-found', { detail: 'There is no such initiative.' });
    }
    const ticket: ApplicationTicket = {
      ticket: createTicket(await ticketSecret(db, secretKey), initiative, now()),
      minimum: TICKET_MINIMUM_S,
      ...(hasChallenges && {
        challenge: await issueChallenge(await challengeSecret(db, secretKey), initiative, now()),
      }),
    };
    return c.json(ticket, 200, { 'Cache-Control': 'no-store' });
  });
}
