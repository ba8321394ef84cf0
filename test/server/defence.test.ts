import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import { serverSecret } from '../../server/src/db/server-secret.ts';
import { createJudge, type Judge } from '../../server/src/features/defence/judge.ts';
import { ProblemError } from '../../server/src/problem.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import {
  type ApplicationRequest,
  type ApplicationTicket,
  applicationTicketSchema,
  type ProblemType,
} from '../../src/contract/index.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp, fillWithDemo } from './support/test-app.ts';

const OPENED = Date.parse('2026-11-22T08:00:00Z');
const later = (seconds: number): Date => new Date(OPENED + seconds * 1000);
const TICKET = '/v1/initiatives/nfk/applications/ticket.json';

const withDefence = (defence?: ApplicationRequest['defence']): ApplicationRequest => ({
  ...applicationRequestExample,
  ...(defence && { defence }),
});

for (const { name, open } of databases) {
  describe(`the defence on ${name}`, () => {
    let connection: Connection;
    let judge: Judge;
    before(async () => {
      connection = await open();
      await fillWithDemo(connection.db);
      judge = createJudge({ db: connection.db });
    });
    after(() => connection.close());

    const readTicket = async (path = TICKET, hasChallenges = false): Promise<ApplicationTicket> => {
      const app = createTestApp(connection.db, [], undefined, { hasChallenges, now: () => later(0) });
      const response = await app.get(path);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const body: unknown = await response.json();
      return z.parse(applicationTicketSchema, body);
    };

    it('gives a ticket of the initiative, and says how long a form takes at the least', async () => {
      const ticket = await readTicket();
      assert.match(ticket.ticket, /^nfk\./);
      assert.equal(ticket.minimum, 10);
      assert.equal(ticket.challenge, undefined);
    });

    it('has no ticket for what is no initiative', async () => {
      const app = createTestApp(connection.db);
      await assertProblem(await app.get('/v1/initiatives/unknown/applications/ticket.json'), 'not-found');
      await assertProblem(await app.get(`${TICKET}?v=1`), 'invalid-request');
    });

    it('lets pass what a person sends', async () => {
      const { ticket } = await readTicket();
      assert.deepEqual(await judge(withDefence({ ticket, trap: '' }), 'nfk', later(10)), []);
      assert.deepEqual(await judge(withDefence({ ticket }), 'nfk', later(86_400)), []);
    });

    it('sets aside what a machine sends, and says why', async () => {
      const { ticket } = await readTicket();
      const other = (await readTicket('/v1/initiatives/race-to-zero/applications/ticket.json')).ticket;
      const [initiative, time = '', signature] = ticket.split('.');
      const older = [initiative, String(Number(time) - 60_000), signature].join('.');
      for (const [defence, seconds, reasons] of [
        [undefined, 60, ['ticket-missing']],
        [{}, 60, ['ticket-missing']],
        [{ ticket }, 9, ['too-fast']],
        [{ ticket }, -60, ['too-fast']],
        [{ ticket }, 86_401, ['ticket-expired']],
        [{ ticket: '' }, 60, ['ticket-forged']],
        [{ ticket: '..' }, 60, ['ticket-forged']],
        [{ ticket: older }, 60, ['ticket-forged']],
        [{ ticket: `${ticket}.` }, 60, ['ticket-forged']],
        [{ ticket: other }, 60, ['ticket-forged']],
        [{ ticket: other.replace('race-to-zero', 'nfk') }, 60, ['ticket-forged']],
        [{ ticket, trap: 'https://example.org' }, 60, ['trap']],
        [{ trap: 'x' }, 60, ['trap', 'ticket-missing']],
      ] as const) {
        assert.deepEqual(await judge(withDefence(defence), 'nfk', later(seconds)), reasons, JSON.stringify(defence));
      }
    });

    it('takes a ticket that another copy of the server gave, and none of another secret', async () => {
      const { ticket } = await readTicket();
      assert.deepEqual(await createJudge({ db: connection.db })(withDefence({ ticket }), 'nfk', later(60)), []);
      const secretive = createJudge({ db: connection.db, secretKey: 'x'.repeat(32) });
      assert.deepEqual(await secretive(withDefence({ ticket }), 'nfk', later(60)), ['ticket-forged']);
    });

    describe('with challenges', () => {
      let strict: Judge;
      before(() => {
        strict = createJudge({ db: connection.db, hasChallenges: true });
      });

      const solve = async (path = TICKET) => {
        const { ticket, challenge } = await readTicket(path, true);
        assert.ok(challenge);
        const { algorithm, salt, signature } = challenge;
        const payload = { algorithm, challenge: challenge.challenge, number: findNumber(challenge), salt, signature };
        return { ticket, payload, solution: toSolution(payload) };
      };
      const toSolution = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64');
      const refuses = (defence: ApplicationRequest['defence'], at: Date, type: ProblemType) =>
        assert.rejects(
          strict(withDefence(defence), 'nfk', at),
          (error) => error instanceof ProblemError && error.type === type,
        );

      it('takes a solution once', async () => {
        const { ticket, solution } = await solve();
        assert.deepEqual(await strict(withDefence({ ticket, solution }), 'nfk', later(60)), []);
        await refuses({ ticket, solution }, later(61), 'challenge-failed');
      });

      it('takes one of many copies that come at once', async () => {
        const { ticket, solution } = await solve();
        const answers = await Promise.allSettled(
          Array.from({ length: 10 }, () => strict(withDefence({ ticket, solution }), 'nfk', later(60))),
        );
        assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1);
      });

      it('asks for a solution when there is none', async () => {
        await refuses({ ticket: (await readTicket()).ticket }, later(60), 'challenge-required');
        await refuses(undefined, later(60), 'challenge-required');
      });

      it('refuses what is no solution, without an error of its own', async () => {
        const { ticket, payload } = await solve();
        for (const solution of [
          '',
          'x',
          toSolution(null),
          toSolution([]),
          toSolution({ ...payload, number: payload.number + 1 }),
          toSolution({ ...payload, number: '1' }),
          toSolution({ ...payload, algorithm: 'SHA-1' }),
          toSolution({ ...payload, algorithm: 'none' }),
          toSolution({ ...payload, salt: payload.salt.replace('nfk', 'race-to-zero') }),
          toSolution({ ...payload, salt: payload.salt.replace(/expires=\d+/, 'expires=9999999999') }),
          toSolution({ ...payload, signature: '' }),
        ]) {
          await refuses({ ticket, solution }, later(60), 'challenge-failed');
        }
      });

      it('refuses a solution that is too old, or of another initiative', async () => {
        const { ticket, solution } = await solve();
        await refuses({ ticket, solution }, later(3600), 'challenge-failed');
        const other = await solve('/v1/initiatives/race-to-zero/applications/ticket.json');
        await refuses({ ticket, solution: other.solution }, later(60), 'challenge-failed');
      });

      it('forgets what was used when it would have expired', async () => {
        const { ticket, solution } = await solve();
        await strict(withDefence({ ticket, solution }), 'nfk', later(60));
        const kept = () => connection.db.selectFrom('spent_challenges').selectAll().execute();
        const before = (await kept()).length;
        await connection.db
          .updateTable('spent_challenges')
          .set({ expires_at: later(100).toISOString() })
          .execute();
        const next = await solve();
        await strict(withDefence({ ticket, solution: next.solution }), 'nfk', later(200));
        assert.ok(before >= 1);
        assert.equal((await kept()).length, 1);
      });
    });

    it('shares its secrets with every copy, also when all ask at once', async () => {
      const secrets = await Promise.all(Array.from({ length: 20 }, () => serverSecret(connection.db, 'race')));
      assert.equal(new Set(secrets).size, 1);
      assert.match(secrets[0]!, /^[\w-]{43}$/);
      assert.notEqual(await serverSecret(connection.db, 'other'), secrets[0]);
      const configured = await serverSecret(connection.db, 'race', 'x'.repeat(32));
      assert.notEqual(configured, secrets[0]);
      assert.equal(await serverSecret(connection.db, 'race', 'x'.repeat(32)), configured);
      assert.notEqual(await serverSecret(connection.db, 'other', 'x'.repeat(32)), configured);
    });
  });
}

/** What ALTCHA does in the browser, without stopping for others: ten times as fast. */
function findNumber({ challenge, salt, maxnumber }: NonNullable<ApplicationTicket['challenge']>): number {
  for (let number = 0; number <= maxnumber; number++) {
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') === challenge) return number;
  }
  throw new Error('This challenge has no solution');
}
