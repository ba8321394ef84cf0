import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Connection } from '../../server/src/db/connect.ts';
import { findApplication } from '../../server/src/features/applications/repository.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { storeEvents } from '../../server/src/features/events/store-events.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { anyApplication } from '../domain/any-application.ts';
import { LUNCHES, NETWORK, TODAY } from '../domain/sample-application.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { type Applying, createApplying, lunch, NOW, openForm, readReceipt } from './support/applying.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';

const example = applicationRequestExample;

for (const { name, open } of databases) {
  describe(`applications on ${name}`, () => {
    let connection: Connection;
    let app: Applying;
    beforeEach(async () => {
      connection = await open();
      await openForm(connection.db);
      app = createApplying(connection.db);
    });
    afterEach(() => connection.close());

    const count = async (table: 'applications' | 'outbox' | 'audit') =>
      (await connection.db.selectFrom(table).selectAll().execute()).length;
    const counts = async () => [await count('applications'), await count('outbox'), await count('audit')];

    it('are stored with a log entry and two mails, and answered with a receipt', async () => {
      const response = await app.apply({ ...example, defence: { ticket: 'x', trap: '' } });
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('idempotent-replayed'), null);
      const receipt = await readReceipt(response);
      assert.match(receipt.reference, /^NFK-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.match(receipt.secret, /^[\w-]{43}$/);
      assert.equal(receipt.receivedAt, NOW.toISOString());
      assert.equal(receipt.next.length, 2);
      assert.deepEqual(await counts(), [1, 2, 1]);
      const application = await findApplication(connection.db, receipt.reference);
      assert.deepEqual(application, {
        reference: receipt.reference,
        initiative: 'nfk',
        status: 'received',
        version: 1,
        organisation: { number: '313130029', name: 'Nordlys Bakeri AS' },
        quarantine: [],
        request: example,
        receivedAt: NOW.toISOString(),
        changedAt: NOW.toISOString(),
      });
    });

    it('are stored as they are meant, however they are written', async () => {
      const { reference } = await app.applied({
        ...example,
        organisation: { ...example.organisation, number: 'NO 313 130 029 MVA', name: ' Nordlys\u200b Bakeri AS ' },
        contact: { ...example.contact, phone: '22 33 44 55' },
      });
      assert.deepEqual((await findApplication(connection.db, reference))?.request, example);
    });

    it('of any kind are read as they were sent', async () => {
      await saveInitiative(connection.db, NETWORK);
      await storeEvents(connection.db, NETWORK.id, LUNCHES, { asOf: TODAY }, true);
      const then = createApplying(connection.db, { now: () => new Date(`${TODAY}T12:00:00Z`) });
      await fc.assert(
        fc.asyncProperty(anyApplication, async (request) => {
          const { reference } = await then.applied(request, randomUUID(), NETWORK.id);
          const stored = await findApplication(connection.db, reference);
          assert.deepEqual(stored?.request, JSON.parse(JSON.stringify(request)));
        }),
        propertyRuns(60),
      );
      assert.equal((await verifyAudit(connection.db)).kind, 'ok');
    });

    it('that are sent again are answered alike and stored once', async () => {
      const key = randomUUID();
      const first = await app.applied(example, key);
      assert.equal(first.key, key);
      for (const [request, repeated] of [
        [example, key],
        [example, key.toUpperCase()],
        [{ ...example, defence: { ticket: 'another' } }, key],
        [{ ...example, message: undefined }, ` ${key} `],
      ] as const) {
        const response = await app.apply(request, repeated);
        assert.equal(response.headers.get('idempotent-replayed'), 'true');
        assert.deepEqual(await readReceipt(response), first);
      }
      assert.deepEqual(await counts(), [1, 2, 1]);
    });

    it('that are sent again are answered alike when the form has been closed or a machine has been suspected since', async () => {
      const key = randomUUID();
      const first = await app.applied(example, key);
      await openForm(connection.db, { status: 'closed' }, {}, []);
      const strict = createApplying(connection.db, { judge: () => Promise.reject(new Error('asked twice')) });
      assert.deepEqual(await strict.applied(example, key), first);
    });

    it('with another content under the same key get the receipt of the first', async () => {
      const key = randomUUID();
      const first = await app.applied(example, key);
      await openForm(connection.db, {}, { id: 'race-to-zero' });
      for (const response of [
        await app.apply({ ...example, message: 'Mer' }, key),
        await app.apply(example, key, 'race-to-zero'),
      ]) {
        const { receipt } = await assertProblem(response, 'idempotency-key-reused');
        assert.deepEqual(receipt, first);
      }
      assert.deepEqual(await counts(), [1, 2, 1]);
    });

    it('make one row of 100 copies at the same time in each of two servers', async () => {
      const key = randomUUID();
      const servers = [app, createApplying(connection.db)];
      const copies = Array.from({ length: 100 }, () => servers.map((server) => server.apply(example, key))).flat();
      const answers = await Promise.all(copies);
      const taken = answers.filter(({ status }) => status === 201);
      for (const answer of answers.filter(({ status }) => status !== 201)) {
        await assertProblem(answer, 'idempotency-in-progress');
        assert.equal(answer.headers.get('retry-after'), '1');
      }
      const receipts = await Promise.all(taken.map(readReceipt));
      assert.equal(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size, 1);
      assert.equal(taken.filter(({ headers }) => headers.get('idempotent-replayed') === null).length, 1);
      assert.deepEqual(await counts(), [1, 2, 1]);
      assert.deepEqual(await app.applied(example, key), receipts[0]);
    });

    it('of the same organisation are all taken, and nobody is told of the others', async () => {
      const receipts = [await app.applied(), await app.applied()];
      assert.equal(new Set(receipts.map(({ reference }) => reference)).size, 2);
      assert.deepEqual(await counts(), [2, 4, 2]);
    });

    for (const [title, form] of [
      ['is paused', { status: 'paused' }],
      ['is closed', { status: 'closed' }],
      ['has a status nobody knows', { status: 'sleeping' }],
      ['had its deadline yesterday', { deadline: '2026-11-21' }],
    ] as const) {
      it(`are not taken when the form ${title}`, async () => {
        await openForm(connection.db, form);
        await assertProblem(await app.apply(), 'closed');
        assert.deepEqual(await counts(), [0, 0, 0]);
      });
    }

    it('are taken until the deadline is over where the initiative is', async () => {
      await openForm(connection.db, { deadline: '2026-11-22' });
      const at = (time: string) => createApplying(connection.db, { now: () => new Date(time) });
      assert.equal((await at('2026-11-22T22:59:59Z').apply()).status, 201);
      await assertProblem(await at('2026-11-22T23:00:00Z').apply(), 'closed');
    });

    it('are not found where nobody can apply', async () => {
      await openForm(connection.db, {}, { id: 'race-to-zero', application: undefined });
      for (const initiative of ['race-to-zero', 'unknown', '__proto__', 'a%2Fb']) {
        await assertProblem(await app.apply(example, randomUUID(), initiative), 'not-found');
      }
    });

    for (const key of [
      'abc',
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      `${randomUUID()}, ${randomUUID()}`,
      `"${randomUUID()}"`,
      `${randomUUID()}x`,
    ]) {
      it(`need a better key than ${key}`, async () => {
        await assertProblem(await app.apply(example, key), 'idempotency-key-invalid');
      });
    }

    it('need a key', async () => {
      await assertProblem(await app.apply(example, ''), 'idempotency-key-missing');
      const path = '/v1/initiatives/nfk/applications';
      await assertProblem(await app.request(path, { method: 'POST' }), 'idempotency-key-missing');
    });

    it('are only sent', async () => {
      for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
        const response = await app.request('/v1/initiatives/nfk/applications', { method });
        assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
        await assertProblem(response, 'method-not-allowed');
      }
      await assertProblem(
        await app.request('/v1/initiatives/nfk/applications?dry=1', { method: 'POST' }),
        'invalid-request',
      );
    });

    it('that look like a machine’s get a receipt like any other, and the secretariat no mail', async () => {
      const suspicious = createApplying(connection.db, { judge: () => Promise.resolve(['trap']) });
      const { reference, secret } = await suspicious.applied();
      assert.deepEqual((await findApplication(connection.db, reference))?.quarantine, ['trap']);
      const mails = await connection.db.selectFrom('outbox').select('kind').execute();
      assert.deepEqual(
        mails.map(({ kind }) => kind),
        ['receipt'],
      );
      const state: unknown = await (await suspicious.state(reference, secret)).json();
      assert.deepEqual(state, {
        reference,
        initiative: 'nfk',
        status: 'received',
        receivedAt: NOW.toISOString(),
        changedAt: NOW.toISOString(),
        withdrawable: true,
      });
    });

    it('are not stored at all when not everything that belongs to them can be', async () => {
      await connection.db.schema.alterTable('outbox').renameTo('elsewhere').execute();
      const key = randomUUID();
      await assertProblem(await app.apply(example, key), 'internal');
      await connection.db.schema.alterTable('elsewhere').renameTo('outbox').execute();
      assert.deepEqual(await counts(), [0, 0, 0]);
      const response = await app.apply(example, key);
      assert.equal(response.headers.get('idempotent-replayed'), null);
      assert.deepEqual(await counts(), [1, 2, 1]);
    });

    it('are nowhere but in the database and the mails', async () => {
      const canary = (field: string) => `Kanarifugl ${field}`;
      const email = (field: string) => `kanarifugl.${field}@nordlys-bakeri.example.no`;
      const request = {
        ...example,
        leader: {
          role: 'leader',
          name: canary('leder'),
          title: canary('tittel'),
          email: email('leder'),
          phone: '40123456',
        },
        contact: { name: canary('kontakt'), email: email('kontakt'), phone: '40123457' },
        message: canary('melding'),
        signing: { choice: 'seat', event: 'lunch', attending: 1 },
      };
      const { reference, secret } = await app.applied(request);
      await app.state(reference, secret);
      await app.state(reference, 'wrong');
      await app.apply({ ...request, extra: canary('ukjent') });
      await app.withdraw(reference, secret);
      const logged = app.logged();
      for (const word of [/kanarifugl/i, /4012345/, new RegExp(secret), /nordlys/i]) assert.doesNotMatch(logged, word);
      const audit = JSON.stringify(await connection.db.selectFrom('audit').selectAll().execute());
      for (const word of [/kanarifugl/i, /4012345/, /nordlys/i]) assert.doesNotMatch(audit, word);
      const mails = await connection.db.selectFrom('outbox').selectAll().execute();
      assert.deepEqual(mails.map(({ kind }) => kind).sort(), ['notice', 'notice', 'receipt']);
      for (const { kind, message } of mails) {
        if (kind === 'notice') assert.doesNotMatch(message ?? '', /kanarifugl|4012345/i);
      }
      for (const path of ['index.json', 'initiatives/nfk.json', 'initiatives/nfk/events.json']) {
        assert.doesNotMatch(await (await app.get(`/v1/${path}`)).text(), /kanarifugl|4012345/i);
      }
      const { errors } = await assertProblem(await app.apply({ ...request, contact: { email: email('kontakt') } }));
      assert.doesNotMatch(JSON.stringify(errors), /kanarifugl|4012345/i);
    });

    it('ask for a seat at a lunch without taking it', async () => {
      await app.applied({ ...example, signing: { choice: 'seat', event: lunch.id, attending: 2 } });
      const events: unknown = await (await app.get('/v1/initiatives/nfk/events.json')).json();
      assert.match(JSON.stringify(events), /"remaining":3/);
    });
  });
}
