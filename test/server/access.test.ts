import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { parseCommand } from '../../server/src/commands/command-line.ts';
import type { Connection } from '../../server/src/db/connect.ts';
import { manageStaff } from '../../server/src/features/access/manage-staff.ts';
import { readSession } from '../../server/src/features/access/sessions.ts';
import { addStaff } from '../../server/src/features/access/staff.ts';
import { sessionSchema } from '../../src/contract/index.ts';
import { type Applying, createApplying, NOW, openForm } from './support/applying.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { admitStaff, mailedToken } from './support/desk.ts';

const MINUTE = 60_000;
const KNOWN = 'kari@kontor.example.no';
const scope = { kind: 'desk', initiative: 'nfk' } as const;

const later = (ms: number): Date => new Date(NOW.getTime() + ms);

for (const { name, open } of databases) {
  describe(`access on ${name}`, () => {
    let connection: Connection;
    let app: Applying;
    let time: Date;
    beforeEach(async () => {
      connection = await open();
      time = NOW;
      await openForm(connection.db);
      await admitStaff(connection.db, KNOWN);
      app = createApplying(connection.db, { now: () => time });
    });
    afterEach(() => connection.close());

    const post = (path: string, value: unknown) => {
      const body = JSON.stringify(value);
      const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
      return app.request(`/v1${path}`, { method: 'POST', headers, body });
    };
    const ask = (email = KNOWN, other: object = scope) => post('/edit-links', { email, scope: other });
    const redeem = (link: string) => post('/sessions', { link });
    const mails = async () => (await connection.db.selectFrom('outbox').selectAll().execute()).length;

    it('is given by a mailed link, once', async () => {
      assert.equal((await ask()).status, 202);
      const link = await mailedToken(connection.db, KNOWN);
      assert.match(link, /^[\w-]{43}$/);
      const response = await redeem(link);
      assert.equal(response.status, 201);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const session = z.parse(sessionSchema, await response.json());
      assert.deepEqual(session.scope, scope);
      assert.equal(session.expiresAt, later(480 * MINUTE).toISOString());
      const known = await readSession(connection.db, session.token, time);
      assert.equal(known?.staff.email, KNOWN);
      await assertProblem(await redeem(link), 'link-expired');
    });

    it('is asked for alike by those who are known and those who are not', async () => {
      const answers = await Promise.all([
        ask(),
        ask('ukjent@kontor.example.no'),
        ask(KNOWN, { kind: 'desk', initiative: 'race-to-zero' }),
        ask(KNOWN, { kind: 'checklist', initiative: 'nfk', municipality: '0301' }),
        ask(KNOWN.toUpperCase()),
      ]);
      const seen = await Promise.all(
        answers.map(async (answer) => {
          const headers = [...answer.headers].filter(([header]) => header !== 'x-request-id' && header !== 'date');
          return [answer.status, headers, await answer.text()];
        }),
      );
      for (const other of seen) assert.deepEqual(other, seen[0]);
      assert.equal(answers[0].status, 202);
      assert.equal(await mails(), 2);
    });

    it('takes as long for those who are known as for those who are not', async () => {
      for (const email of [KNOWN, 'ukjent@kontor.example.no']) {
        const start = performance.now();
        await ask(email);
        assert.ok(performance.now() - start >= 245);
      }
    });

    it('has no more than five links open at a time', async () => {
      for (let time = 0; time < 7; time++) assert.equal((await ask()).status, 202);
      assert.equal(await mails(), 5);
      time = later(16 * MINUTE);
      await ask();
      assert.equal(await mails(), 6);
      const links = await connection.db.selectFrom('access_links').selectAll().execute();
      assert.equal(links.length, 1, 'those that have expired are forgotten');
    });

    it('ends with the link after a quarter of an hour, and with the session after a working day', async () => {
      await ask();
      const link = await mailedToken(connection.db, KNOWN);
      time = later(15 * MINUTE);
      await assertProblem(await redeem(link), 'link-expired');
      await ask();
      const rows = await connection.db.selectFrom('outbox').select('message').orderBy('created_at', 'desc').execute();
      const newer = /token=([\w-]+)/.exec(rows[0]?.message ?? '')?.[1] ?? '';
      const { token } = z.parse(sessionSchema, await (await redeem(newer)).json());
      assert.ok(await readSession(connection.db, token, later(494 * MINUTE)));
      assert.equal(await readSession(connection.db, token, later(495 * MINUTE)), undefined);
    });

    it('is given to one of many who redeem a link at the same time', async () => {
      await ask();
      const link = await mailedToken(connection.db, KNOWN);
      const answers = await Promise.all(Array.from({ length: 25 }, () => redeem(link)));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal(answers.filter(({ status }) => status === 401).length, 24);
      assert.equal((await connection.db.selectFrom('sessions').selectAll().execute()).length, 1);
    });

    it('is refused alike for links that are used, expired or made up', async () => {
      await ask();
      const link = await mailedToken(connection.db, KNOWN);
      await redeem(link);
      const problems = [];
      for (const text of [link, 'x'.repeat(43)]) problems.push(await assertProblem(await redeem(text), 'link-expired'));
      assert.deepEqual({ ...problems[0], instance: '' }, { ...problems[1], instance: '' });
      await assertProblem(await redeem('kort'), 'validation');
    });

    it('keeps tokens nowhere but in the mail', async () => {
      await ask();
      const link = await mailedToken(connection.db, KNOWN);
      const { token } = z.parse(sessionSchema, await (await redeem(link)).json());
      for (const table of ['access_links', 'sessions', 'audit', 'staff'] as const) {
        const text = JSON.stringify(await connection.db.selectFrom(table).selectAll().execute());
        assert.ok(!text.includes(link) && !text.includes(token), table);
      }
      assert.ok(!app.logged().includes(link) && !app.logged().includes(KNOWN));
    });

    it('says where a request is wrong, and takes no other method', async () => {
      const { errors } = await assertProblem(await post('/edit-links', { email: 'nei', scope }), 'validation');
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer),
        ['/email'],
      );
      await assertProblem(await post('/edit-links', { email: KNOWN, scope, more: 1 }), 'validation');
      for (const path of ['/v1/edit-links', '/v1/sessions'])
        await assertProblem(await app.get(path), 'method-not-allowed');
    });

    it('ends at once for somebody who is removed, and begins anew for who is added again', async () => {
      await ask();
      const link = await mailedToken(connection.db, KNOWN);
      const { token } = z.parse(sessionSchema, await (await redeem(link)).json());
      await ask();
      const open = await connection.db.selectFrom('access_links').where('used_at', 'is', null).selectAll().execute();
      assert.equal(open.length, 1);
      const { db } = connection;
      assert.deepEqual(await manageStaff(db, { kind: 'remove', email: 'KARI@kontor.example.no' }, time), [
        'KARI@kontor.example.no has no access any more.',
      ]);
      assert.equal(await readSession(db, token, time), undefined);
      assert.equal((await db.selectFrom('access_links').selectAll().execute()).length, 0);
      assert.deepEqual(await manageStaff(db, { kind: 'list' }, time), ['Nobody has access.']);
      await manageStaff(db, { kind: 'add', email: KNOWN, initiative: 'nfk' }, time);
      await ask();
      assert.equal((await redeem(await mailedToken(db, KNOWN))).status, 201);
    });

    it('is given only to addresses and only for initiatives', async () => {
      const { db } = connection;
      await assert.rejects(
        manageStaff(db, { kind: 'add', email: 'nei', initiative: 'nfk' }, time),
        /no e-mail address/,
      );
      await assert.rejects(manageStaff(db, { kind: 'add', email: KNOWN, initiative: 'x' }, time), /no initiative x/);
    });
  });
}

describe('the scope of somebody', () => {
  let connection: Connection;
  before(async () => {
    connection = await databases[0]!.open();
  });
  after(() => connection.close());

  it('is the same however its fields are ordered', async () => {
    const first = await addStaff(connection.db, KNOWN, { kind: 'desk', initiative: 'nfk' }, NOW);
    const second = await addStaff(connection.db, KNOWN, { initiative: 'nfk', kind: 'desk' }, NOW);
    assert.equal(first.id, second.id);
  });
});

describe('the commands for staff and retention', () => {
  for (const [words, command] of [
    ['staff list', { name: 'staff', order: { kind: 'list' } }],
    ['staff remove a@b.no', { name: 'staff', order: { kind: 'remove', email: 'a@b.no' } }],
    [
      'staff add a@b.no --initiative nfk',
      { name: 'staff', order: { kind: 'add', email: 'a@b.no', initiative: 'nfk' } },
    ],
    ['retention', { name: 'retention', isApplied: false }],
    ['retention --apply', { name: 'retention', isApplied: true }],
    ['staff', undefined],
    ['staff list all', undefined],
    ['staff add a@b.no', undefined],
    ['staff add --initiative nfk', undefined],
    ['staff add a@b.no --initiative', undefined],
    ['staff remove a@b.no b@b.no', undefined],
    ['retention --all', undefined],
    ['retention --apply now', undefined],
  ] as const) {
    it(`${command === undefined ? 'do not take' : 'take'} ${words}`, () => {
      assert.deepEqual(parseCommand(words.split(' ')), command);
    });
  }
});
