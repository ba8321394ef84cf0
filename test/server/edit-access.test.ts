import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import * as z from 'zod/mini';
import { parseCommand } from '../../server/src/commands/command-line.ts';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Database } from '../../server/src/db/database.ts';
import { manageStaff } from '../../server/src/features/access/manage-staff.ts';
import { LANGUAGES, sessionSchema } from '../../src/contract/index.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import {
  CAMPAIGN,
  createEditing,
  type Editing,
  FJORD,
  NOW,
  openCampaign,
  openSessionOf,
  scopeOf,
  SOUND,
} from './support/editing.ts';

const EMAIL = 'klima@fjordbyen.example';
const ADD = { kind: 'add', email: EMAIL, initiative: CAMPAIGN, municipality: FJORD } as const;

for (const { name, open } of databases) {
  describe(`access to a checklist on ${name}`, () => {
    let connection: Connection;
    let db: Database;
    let app: Editing;
    beforeEach(async () => {
      connection = await open();
      ({ db } = connection);
      await openCampaign(db);
      app = createEditing(db);
    });
    afterEach(() => connection.close());

    const post = (path: string, value: unknown) => {
      const body = JSON.stringify(value);
      const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
      return app.request(`/v1${path}`, { method: 'POST', headers, body });
    };
    const ask = (more: object = {}) => post('/edit-links', { email: EMAIL, scope: scopeOf(), ...more });
    const redeem = (link: string) => post('/sessions', { link });
    const newestMail = async () => {
      const { message } = await db
        .selectFrom('outbox')
        .select('message')
        .orderBy('created_at', 'desc')
        .executeTakeFirstOrThrow();
      return z.parse(z.object({ to: z.string(), subject: z.string(), text: z.string() }), JSON.parse(message ?? ''));
    };
    const mailedAddress = async () => new URL(/https:\S+/.exec((await newestMail()).text)?.[0] ?? '');
    const mailedLink = async () => new URLSearchParams((await mailedAddress()).hash.slice(1)).get('link') ?? '';

    it('is given by the operator to an address, for a municipality that takes part', async () => {
      assert.deepEqual(await manageStaff(db, ADD, NOW), [
        `${EMAIL} can work on the checklist of Fjordbyen in nettonull.`,
      ]);
      await manageStaff(db, { ...ADD, municipality: SOUND }, NOW);
      const lines = await manageStaff(db, { kind: 'list' }, NOW);
      assert.deepEqual(
        lines.map((line) => line.replace(/ {2}since.*/, '')),
        [`${EMAIL}  nettonull 9901`, `${EMAIL}  nettonull 9902`],
      );
      await assert.rejects(manageStaff(db, { ...ADD, municipality: '0301' }, NOW), /no municipality 0301 in nettonull/);
      await assert.rejects(manageStaff(db, { ...ADD, municipality: 'Oslo' }, NOW), /no municipality number/);
      const entries = await db.selectFrom('audit').select(['action', 'details']).orderBy('number').execute();
      assert.deepEqual(entries[0], {
        action: 'staff-added',
        details: '{"initiative":"nettonull","municipality":"9901"}',
      });
      assert.ok(!JSON.stringify(entries).includes(EMAIL));
    });

    it('is asked for by mail, with the link where no server sees it, in the language of who asks', async () => {
      await manageStaff(db, ADD, NOW);
      const subjects = new Set<string>();
      for (const language of LANGUAGES) {
        await db.deleteFrom('outbox').execute();
        assert.equal((await ask({ language })).status, 202);
        const { to, subject, text } = await newestMail();
        assert.equal(to, EMAIL);
        assert.match(subject, /Fjordbyen, N/);
        assert.match(text, /Fjordbyen/);
        subjects.add(subject);
        const { origin, pathname, searchParams, hash } = await mailedAddress();
        assert.equal(origin + pathname, 'https://klima.example.org/edit');
        assert.deepEqual(Object.fromEntries(searchParams), {
          initiative: CAMPAIGN,
          municipality: FJORD,
          ...(language !== 'nb' && { lang: language }),
        });
        assert.match(hash, /^#link=[\w-]{43}$/);
      }
      assert.equal(subjects.size, LANGUAGES.length);
      await assertProblem(await ask({ language: 'fr' }), 'validation');
    });

    it('opens a session for that municipality alone, and says in the log for whom', async () => {
      await manageStaff(db, ADD, NOW);
      await ask();
      const response = await redeem(await mailedLink());
      assert.equal(response.status, 201);
      const { scope, token } = z.parse(sessionSchema, await response.json());
      assert.deepEqual(scope, scopeOf());
      assert.equal((await app.patch({ steps: {} }, { token, version: 17 })).status, 200);
      const { actor } = await db
        .selectFrom('audit')
        .select('actor')
        .where('action', '=', 'session-opened')
        .executeTakeFirstOrThrow();
      assert.match(actor, /^municipality:/);
    });

    it('is not used up by programs that look at a mailed link, however often', async () => {
      await manageStaff(db, ADD, NOW);
      await ask();
      const { pathname, search } = await mailedAddress();
      const link = await mailedLink();
      for (let time = 0; time < 50; time++) {
        const method = time % 2 === 0 ? 'GET' : 'HEAD';
        assert.equal((await app.request(pathname + search, { method })).status, 200);
        // Some send the fragment along, as if it were part of the address.
        assert.equal((await app.request(`${pathname}${search}&link=${link}`, { method })).status, 200);
        assert.equal((await app.request('/v1/sessions', { method })).status, 405);
        assert.equal((await app.request(`/v1/sessions?link=${link}`, { method })).status, 405);
      }
      assert.ok(!app.logged().includes(link));
      assert.equal((await redeem(link)).status, 201);
      await assertProblem(await redeem(link), 'link-expired');
    });

    it('is asked for in vain by others, who hear the same', async () => {
      await manageStaff(db, ADD, NOW);
      for (const more of [
        { email: 'annen@fjordbyen.example' },
        { scope: scopeOf(SOUND) },
        { scope: scopeOf(FJORD, 'other') },
        { scope: { kind: 'desk', initiative: CAMPAIGN } },
      ])
        assert.equal((await ask(more)).status, 202);
      assert.deepEqual(await db.selectFrom('outbox').select('id').execute(), []);
    });

    it('ends at once when the operator says so, with links that are out and sessions that are open', async () => {
      await manageStaff(db, ADD, NOW);
      await ask();
      const first = z.parse(sessionSchema, await (await redeem(await mailedLink())).json());
      await db.deleteFrom('outbox').execute();
      await ask();
      const link = await mailedLink();
      await manageStaff(db, { kind: 'remove', email: EMAIL }, NOW);
      await assertProblem(await app.patch({ steps: {} }, { token: first.token, version: 17 }), 'unauthorized');
      await assertProblem(await redeem(link), 'link-expired');
    });

    it('is given back by signing out', async () => {
      const { token } = await openSessionOf(db, scopeOf());
      const other = await openSessionOf(db, scopeOf(SOUND), 'klima@sundet.example');
      const signOut = (headers: Record<string, string>) => app.request('/v1/sessions', { method: 'DELETE', headers });
      await assertProblem(await signOut({}), 'unauthorized');
      for (let time = 0; time < 2; time++) {
        const response = await signOut({ Authorization: `Bearer ${token}` });
        assert.deepEqual([response.status, await response.text()], [204, '']);
      }
      await assertProblem(await app.patch({ steps: {} }, { token, version: 17 }), 'unauthorized');
      const place = `${CAMPAIGN}/checklist/${SOUND}`;
      assert.equal((await app.patch({ steps: {} }, { token: other.token, version: 0, place })).status, 200);
      const options = await app.request('/v1/sessions', { method: 'OPTIONS' });
      assert.equal(options.headers.get('allow'), 'POST, DELETE, OPTIONS');
    });
  });
}

describe('the command for staff of a municipality', () => {
  const order = { kind: 'add', email: 'a@b.no', initiative: 'nfk', municipality: '0301' };
  for (const [words, command] of [
    ['staff add a@b.no --initiative nfk --municipality 0301', { name: 'staff', order }],
    ['staff add a@b.no --municipality 0301 --initiative nfk', { name: 'staff', order }],
    ['staff add a@b.no --municipality 0301', undefined],
    ['staff add a@b.no --initiative nfk --municipality', undefined],
    ['staff add a@b.no --initiative nfk --initiative nfk', undefined],
    ['staff add a@b.no --initiative nfk --more x', undefined],
    ['staff remove a@b.no --initiative nfk', undefined],
  ] as const) {
    it(`${command === undefined ? 'does not take' : 'takes'} ${words}`, () => {
      assert.deepEqual(parseCommand(words.split(' ')), command);
    });
  }
});
