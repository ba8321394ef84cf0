import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { type ApplicationRemote, type Submitted, createApplicationRemote } from '../../src/api/application-remote.ts';
import {
  applicationReceiptExample,
  applicationRequestExample,
  applicationStateExample,
  applicationTicketExample,
  organisationExample,
  organisationsExample,
  problemExample,
} from '../../src/contract/examples/index.ts';
import { PROBLEM_BASE } from '../../src/contract/index.ts';
import { fakeTime } from '../support/fake-time.ts';
import { type FaultServer, startFaultServer } from '../support/fault-server.ts';
import { JSON_TYPE, respond } from '../support/respond.ts';

const PROBLEM = 'application/problem+json';
const { key = '', reference, secret } = applicationReceiptExample;

const json = (body: unknown, status = 200): RequestListener => respond(status, JSON_TYPE, JSON.stringify(body));
const problem = (type: string, status: number, rest: object = {}): RequestListener =>
  respond(status, PROBLEM, JSON.stringify({ type: PROBLEM_BASE + type, title: 'No', status, ...rest }));

const accepted = json(applicationReceiptExample, 201);
const reset: RequestListener = ({ socket }) => socket.resetAndDestroy();

interface Answer {
  readonly name: string;
  readonly answers: readonly RequestListener[];
  readonly ends: Submitted['name'];
}

const ANSWERS: readonly Answer[] = [
  { name: 'a receipt', answers: [accepted], ends: 'accepted' },
  { name: 'a receipt that was given before', answers: [json(applicationReceiptExample, 200)], ends: 'accepted' },
  { name: 'a receipt after an answer was lost', answers: [reset, accepted], ends: 'accepted' },
  {
    name: 'a receipt after another copy was under way',
    answers: [problem('idempotency-in-progress', 409), accepted],
    ends: 'accepted',
  },
  { name: 'nothing, ever', answers: [reset], ends: 'unknown' },
  { name: 'nothing but 204', answers: [respond(204, undefined, '')], ends: 'unknown' },
  { name: 'JSON that is no receipt', answers: [json({ ok: true }, 201)], ends: 'unknown' },
  {
    name: 'a receipt without a reference',
    answers: [json({ ...applicationReceiptExample, reference: 7 }, 201)],
    ends: 'unknown',
  },
  { name: 'null', answers: [json(null, 201)], ends: 'unknown' },
  { name: 'a page', answers: [respond(200, 'text/html', '<!doctype html>')], ends: 'unknown' },
  { name: 'a copy that never ends', answers: [problem('idempotency-in-progress', 409)], ends: 'unknown' },
  { name: 'a server that is down', answers: [respond(503, 'text/html', '')], ends: 'unknown' },
  { name: 'a lost answer, then a limit', answers: [reset, problem('rate-limited', 429)], ends: 'unknown' },
  { name: 'a lost answer, then a proxy', answers: [reset, respond(403, 'text/html', 'no')], ends: 'unknown' },
  {
    name: 'a lost answer, then problems with fields',
    answers: [reset, problem('validation', 422, { errors: problemExample.errors })],
    ends: 'invalid',
  },
  { name: 'a lost answer, then a form that has closed', answers: [reset, problem('closed', 403)], ends: 'closed' },
  {
    name: 'problems with fields',
    answers: [problem('validation', 422, { errors: problemExample.errors })],
    ends: 'invalid',
  },
  { name: 'a problem without fields', answers: [problem('validation', 422)], ends: 'refused' },
  {
    name: 'a problem with damaged fields',
    answers: [problem('validation', 422, { errors: [{ pointer: 7 }] })],
    ends: 'refused',
  },
  {
    name: 'a key that something else was sent under',
    answers: [problem('idempotency-key-reused', 422, { receipt: applicationReceiptExample })],
    ends: 'reused',
  },
  { name: 'such a key, without the receipt', answers: [problem('idempotency-key-reused', 422)], ends: 'refused' },
  { name: 'work to do', answers: [problem('challenge-required', 403)], ends: 'challenged' },
  { name: 'work that was not good enough', answers: [problem('challenge-failed', 403)], ends: 'challenged' },
  { name: 'a form that has closed', answers: [problem('closed', 403)], ends: 'closed' },
  { name: 'a limit', answers: [problem('rate-limited', 429)], ends: 'refused' },
  { name: 'a proxy', answers: [respond(403, 'text/html', 'no')], ends: 'refused' },
  {
    name: 'a problem of somebody else’s kind',
    answers: [respond(403, PROBLEM, '{"type":"about:blank","title":"No","status":403}')],
    ends: 'refused',
  },
];

describe('createApplicationRemote', () => {
  let server: FaultServer;
  let remote: ApplicationRemote;
  before(async () => {
    server = await startFaultServer();
    remote = createApplicationRemote(`${server.origin}/v1`);
  });
  after(() => server.close());
  const asked = () => server.requests.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`);

  describe('submit', () => {
    for (const { name, answers, ends } of ANSWERS) {
      it(`ends in “${ends}” for ${name}`, async () => {
        server.answer(...answers);
        const { options } = fakeTime();
        const submitted = await remote.submit('nfk', key, applicationRequestExample, options);
        assert.equal(submitted.name, ends);
        const keys = new Set(server.requests.map(({ headers }) => headers['idempotency-key']));
        assert.deepEqual([...keys], [key]);
        assert.deepEqual([...new Set(asked())], ['POST /v1/initiatives/nfk/applications']);
      });
    }

    it('hands over the receipt', async () => {
      server.answer(accepted);
      const submitted = await remote.submit('nfk', key, applicationRequestExample);
      assert.deepEqual(submitted, { name: 'accepted', receipt: applicationReceiptExample });
    });

    it('hands over what is wrong, without what is damaged', async () => {
      const errors = [{ pointer: '/organisation/name', code: 'too-long', detail: 'Too long.' }];
      server.answer(problem('validation', 422, { errors: [...errors, { pointer: 7 }] }));
      assert.deepEqual(await remote.submit('nfk', key, {}), { name: 'invalid', errors });
    });

    it('says how long to wait', async () => {
      server.answer(respond(429, PROBLEM, '{}', { 'retry-after': '600' }));
      const submitted = await remote.submit('nfk', key, {});
      assert.ok(submitted.name === 'refused');
      assert.deepEqual([submitted.error.kind, submitted.error.retryAfter], ['limited', 600]);
    });
  });

  it('asks for a ticket', async () => {
    server.answer(json(applicationTicketExample));
    assert.deepEqual(await remote.ticket('nfk'), applicationTicketExample);
    assert.deepEqual(asked(), ['GET /v1/initiatives/nfk/applications/ticket.json']);
  });

  it('looks a number up, with the municipalities whose branches matter', async () => {
    server.answer(json(organisationExample));
    assert.deepEqual(await remote.organisation('313130029', ['0301', '32&1']), organisationExample);
    await remote.organisation('313130029', []);
    assert.deepEqual(asked(), [
      'GET /v1/organisations/313130029.json?branches=0301,32%261',
      'GET /v1/organisations/313130029.json',
    ]);
  });

  it('looks a name up, whatever is in it', async () => {
    server.answer(json(organisationsExample));
    assert.deepEqual(await remote.organisations('Øl & brød?'), organisationsExample);
    const [line = ''] = asked();
    const { pathname, searchParams } = new URL(line.slice(4), server.origin);
    assert.deepEqual([pathname, searchParams.get('query')], ['/v1/organisations.json', 'Øl & brød?']);
  });

  it('reads a status and withdraws with the secret in a header, never in the address', async () => {
    server.answer(json(applicationStateExample));
    assert.deepEqual(await remote.state(reference, secret), applicationStateExample);
    const [state] = server.requests;
    assert.equal(state?.headers.authorization, `Bearer ${secret}`);
    assert.deepEqual(asked(), [`GET /v1/applications/${reference}.json`]);
    server.answer(respond(204, undefined, ''));
    await remote.withdraw(reference, secret);
    const [withdrawal] = server.requests;
    assert.equal(withdrawal?.headers.authorization, `Bearer ${secret}`);
    assert.deepEqual(asked(), [`DELETE /v1/applications/${reference}`]);
  });

  for (const [name, answer, kind] of [
    ['a status that is none', json({ status: 'approved' }), 'contract'],
    ['a wrong secret', problem('unauthorized', 401), 'rejected'],
    ['an application that is gone', problem('not-found', 404), 'not-found'],
  ] as const) {
    it(`throws an error of kind ${kind} for ${name}`, async () => {
      server.answer(answer);
      await assert.rejects(remote.state(reference, secret), { name: 'WidgetError', kind });
    });
  }

  it('throws when a withdrawal is refused', async () => {
    server.answer(problem('already-decided', 409));
    await assert.rejects(remote.withdraw(reference, secret), { name: 'WidgetError', kind: 'rejected', status: 409 });
  });

  it('throws an error of kind contract for an organisation without a number', async () => {
    server.answer(json({ name: 'Nordlys' }));
    await assert.rejects(remote.organisation('313130029', []), { name: 'WidgetError', kind: 'contract' });
  });
});
