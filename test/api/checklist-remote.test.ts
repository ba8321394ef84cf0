import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { type ChecklistRemote, type Saved, createChecklistRemote } from '../../src/api/checklist-remote.ts';
import { progressChangeExample, progressExample, sessionExample } from '../../src/contract/examples/index.ts';
import { PROBLEM_BASE } from '../../src/contract/index.ts';
import { fakeTime } from '../support/fake-time.ts';
import { type FaultServer, startFaultServer } from '../support/fault-server.ts';
import { JSON_TYPE, respond } from '../support/respond.ts';

const PLACE = { initiative: 'race/to zero', municipality: '9901' };
const PATH = '/v1/initiatives/race%2Fto%20zero/checklist/9901';
const LINK = 'x'.repeat(43);

const json = (body: unknown, status = 200): RequestListener => respond(status, JSON_TYPE, JSON.stringify(body));
const problem = (type: string, status: number, rest: object = {}): RequestListener =>
  respond(
    status,
    'application/problem+json',
    JSON.stringify({ type: PROBLEM_BASE + type, title: 'No', status, ...rest }),
  );
const reset: RequestListener = ({ socket }) => socket.resetAndDestroy();

const next = { ...progressExample, version: 18 };
const ofAnother = { ...next, municipality: { number: '3203', name: 'Asker' } };
const errors = [{ pointer: '/steps/council/evidence/minutes', code: 'website', detail: 'No address.' }];

const ANSWERS: readonly (readonly [name: string, ends: Saved['name'], ...answers: RequestListener[]])[] = [
  ['the progress', 'saved', json(next)],
  ['the progress after an answer was lost', 'saved', reset, json(next)],
  ['the progress of another municipality', 'unsent', json(ofAnother)],
  ['something that is no progress', 'unsent', json({ ok: true })],
  ['null', 'unsent', json(null)],
  ['a page', 'unsent', respond(200, 'text/html', '<!doctype html>')],
  ['nothing but 204', 'unsent', respond(204, undefined, '')],
  ['nothing, ever', 'unsent', reset],
  ['a server that is down', 'unsent', respond(503, 'text/html', '')],
  ['a limit', 'unsent', problem('rate-limited', 429)],
  ['a newer version', 'conflict', problem('version-conflict', 412, { current: next })],
  ['a newer version after an answer was lost', 'conflict', reset, problem('version-conflict', 412, { current: next })],
  ['a newer version without what it is', 'unsent', problem('version-conflict', 412)],
  ['a newer version of another municipality', 'unsent', problem('version-conflict', 412, { current: ofAnother })],
  ['a damaged newer version', 'unsent', problem('version-conflict', 412, { current: { version: 'x' } })],
  ['a session that is over', 'signed-out', problem('unauthorized', 401)],
  ['a link that is over', 'signed-out', problem('link-expired', 401)],
  ['a session that is over after an answer was lost', 'signed-out', reset, problem('unauthorized', 401)],
  ['a session for something else', 'forbidden', problem('forbidden', 403)],
  ['problems with fields', 'invalid', problem('validation', 422, { errors })],
  ['a problem without fields', 'unsent', problem('validation', 422)],
  ['a proxy', 'unsent', respond(403, 'text/html', 'no')],
  ['a problem of somebody else’s kind', 'unsent', respond(403, 'application/problem+json', '{"type":"about:blank"}')],
];

describe('createChecklistRemote', () => {
  let server: FaultServer;
  let remote: ChecklistRemote;
  let bodies: string[];
  /** Answers so, and remembers what it was handed. */
  const answer = (...listeners: readonly RequestListener[]): void => {
    bodies = [];
    server.answer(
      ...listeners.map((listener): RequestListener => (request, response) => {
        let body = '';
        request.on('data', (part) => (body += String(part)));
        request.on('end', () => {
          bodies.push(body);
          listener(request, response);
        });
      }),
    );
  };
  before(async () => {
    server = await startFaultServer();
    remote = createChecklistRemote(`${server.origin}/v1`);
  });
  after(() => server.close());
  const save = () => remote.save(PLACE, 17, progressChangeExample, 'secret', fakeTime().options);
  const asked = () => server.requests.map(({ method, url }) => `${method ?? ''} ${url ?? ''}`);

  describe('save', () => {
    for (const [name, ends, ...answers] of ANSWERS) {
      it(`ends in “${ends}” for ${name}, having sent but this change of this version`, async () => {
        answer(...answers);
        const saved = await save();
        assert.equal(saved.name, ends);
        assert.deepEqual([...new Set(asked())], [`PATCH ${PATH}`]);
        assert.ok(server.requests.length <= 3);
        for (const { headers } of server.requests) {
          assert.deepEqual([headers['if-match'], headers.authorization], ['"v17"', 'Bearer secret']);
        }
        for (const body of bodies) assert.deepEqual(JSON.parse(body), progressChangeExample);
      });
    }

    it('hands over what is there now', async () => {
      answer(json(next));
      assert.deepEqual(await save(), { name: 'saved', progress: next });
      answer(problem('version-conflict', 412, { current: next }));
      assert.deepEqual(await save(), { name: 'conflict', current: next });
    });

    it('hands over what is wrong', async () => {
      answer(problem('validation', 422, { errors: [...errors, { pointer: 7 }] }));
      assert.deepEqual(await save(), { name: 'invalid', errors });
    });
  });

  describe('requestLink', () => {
    it('asks for a mail, with nothing in the address', async () => {
      answer(respond(202, undefined, ''));
      await remote.requestLink(PLACE, 'klima@fjordbyen.example', 'nn');
      assert.deepEqual(asked(), ['POST /v1/edit-links']);
      const [body = ''] = bodies;
      const scope = { kind: 'checklist', ...PLACE };
      assert.deepEqual(JSON.parse(body), { email: 'klima@fjordbyen.example', scope, language: 'nn' });
    });

    for (const [name, listener] of [
      ['a limit', problem('rate-limited', 429)],
      ['no answer', reset],
      ['a server that is down', respond(503, 'text/html', '')],
    ] as const) {
      it(`throws for ${name}, and asks once: a mail is not sent twice`, async () => {
        answer(listener);
        await assert.rejects(remote.requestLink(PLACE, 'klima@fjordbyen.example', 'nb'), { name: 'WidgetError' });
        assert.equal(server.requests.length, 1);
      });
    }
  });

  describe('redeem', () => {
    it('gives a session for a link, which is in no address', async () => {
      answer(json(sessionExample, 201));
      assert.deepEqual(await remote.redeem(LINK), { name: 'opened', session: sessionExample });
      assert.deepEqual(asked(), ['POST /v1/sessions']);
      assert.deepEqual(
        bodies.map((body): unknown => JSON.parse(body)),
        [{ link: LINK }],
      );
    });

    for (const [name, listener] of [
      ['a link that was used or is too old', problem('link-expired', 401)],
      ['a link of the wrong form', problem('validation', 422, { errors: [] })],
    ] as const) {
      it(`says of ${name} that it is over`, async () => {
        answer(listener);
        assert.deepEqual(await remote.redeem(LINK), { name: 'expired' });
      });
    }

    for (const [name, listener] of [
      ['something that is no session', json({ token: 7 }, 201)],
      ['no answer', reset],
      ['a limit', problem('rate-limited', 429)],
      ['a page', respond(200, 'text/html', '<!doctype html>')],
    ] as const) {
      it(`throws for ${name}, and asks once: a link works once`, async () => {
        answer(listener);
        await assert.rejects(remote.redeem(LINK), { name: 'WidgetError' });
        assert.equal(server.requests.length, 1);
      });
    }
  });
});
