import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import * as z from 'zod/mini';
import type { Connection } from '../../server/src/db/connect.ts';
import {
  type ApplicationChange,
  changeApplication,
  eraseApplication,
  findApplication,
  findApplications,
  findDuplicates,
  markExported,
} from '../../server/src/features/applications/repository.ts';
import { findEvent } from '../../server/src/features/events/repository.ts';
import { releaseSeats, takeSeats } from '../../server/src/features/events/seats.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { applicationStateSchema } from '../../src/contract/index.ts';
import { type Applying, createApplying, lunch, NOW, openForm } from './support/applying.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';

const LATER = new Date('2026-11-23T09:00:00.000Z');

for (const { name, open } of databases) {
  describe(`the state of applications on ${name}`, () => {
    let connection: Connection;
    let app: Applying;
    beforeEach(async () => {
      connection = await open();
      await openForm(connection.db);
      app = createApplying(connection.db);
    });
    afterEach(() => connection.close());

    const change = async (reference: string, changes: ApplicationChange) => {
      const { version } = (await findApplication(connection.db, reference))!;
      return changeApplication(connection.db, reference, version, changes, LATER);
    };
    const readState = async (reference: string, secret: string) => {
      const response = await app.state(reference, secret);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const body: unknown = await response.json();
      return z.parse(applicationStateSchema, body);
    };
    const remaining = async () => (await findEvent(connection.db, 'nfk', lunch.id))?.capacity?.remaining;

    it('are shown to who has the receipt’s secret', async () => {
      const { reference, secret } = await app.applied();
      await change(reference, {
        status: 'approved',
        message: 'Velkommen!',
        signing: { event: lunch.id, seats: 2 },
      });
      assert.deepEqual(await readState(reference, secret), {
        reference,
        initiative: 'nfk',
        status: 'approved',
        receivedAt: NOW.toISOString(),
        changedAt: LATER.toISOString(),
        message: 'Velkommen!',
        signing: { event: lunch.id, title: lunch.title, start: lunch.start },
        withdrawable: true,
      });
    });

    it('are shown to nobody else, and that there are any neither', async () => {
      const { reference, secret } = await app.applied();
      const other = await app.applied();
      const path = `/v1/applications/${reference}.json`;
      for (const authorization of ['', 'Bearer', `Basic ${secret}`, secret]) {
        const response = await app.get(path, { Authorization: authorization });
        assert.equal(response.headers.get('www-authenticate'), 'Bearer');
        await assertProblem(response, 'unauthorized');
      }
      const details = new Set<string | undefined>();
      for (const [wrong, token] of [
        [reference, other.secret],
        [reference, secret.slice(1)],
        [reference, 'x'],
        [reference.toLowerCase(), secret],
        ['NFK-0000-0000', secret],
        ['__proto__', secret],
      ] as const) {
        details.add((await assertProblem(await app.state(wrong, token), 'not-found')).detail);
        await assertProblem(await app.withdraw(wrong, token), 'not-found');
      }
      assert.equal(details.size, 1);
      assert.equal((await readState(reference, secret)).status, 'received');
    });

    it('has secrets that follow from the operator’s key', async () => {
      const keyed = createApplying(connection.db, { secretKey: 'x'.repeat(32) });
      const { reference, secret } = await keyed.applied();
      assert.equal((await keyed.state(reference, secret)).status, 200);
      await assertProblem(await app.state(reference, secret), 'not-found');
    });

    it('is only read, and withdrawn from', async () => {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const response = await app.request('/v1/applications/NFK-0000-0000.json', { method });
        assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
        await assertProblem(response, 'method-not-allowed');
      }
      for (const method of ['GET', 'POST', 'PUT']) {
        const response = await app.request('/v1/applications/NFK-0000-0000', { method });
        assert.equal(response.headers.get('allow'), 'DELETE, OPTIONS');
        await assertProblem(response, 'method-not-allowed');
      }
    });

    it('is withdrawn once, however often that is asked for', async () => {
      const { reference, secret } = await app.applied();
      for (let time = 0; time < 3; time++) assert.equal((await app.withdraw(reference, secret)).status, 204);
      const both = await Promise.all([app.withdraw(reference, secret), app.withdraw(reference, secret)]);
      assert.deepEqual(
        both.map(({ status }) => status),
        [204, 204],
      );
      const state = await readState(reference, secret);
      assert.deepEqual([state.status, state.withdrawable], ['withdrawn', false]);
      const entries = await connection.db.selectFrom('audit').select('action').orderBy('number').execute();
      assert.deepEqual(
        entries.map(({ action }) => action),
        ['application-received', 'application-withdrawn'],
      );
      const mails = await connection.db.selectFrom('outbox').select(['kind', 'message']).execute();
      assert.equal(mails.filter(({ message }) => message?.includes('trukket')).length, 1);
    });

    it('gives the seats back when it is withdrawn, and the lists show it', async () => {
      const { reference, secret } = await app.applied();
      assert.deepEqual(await takeSeats(connection.db, 'nfk', lunch.id, 2), { kind: 'taken' });
      await change(reference, { status: 'approved', signing: { event: lunch.id, seats: 2 } });
      assert.equal(await remaining(), 1);
      const later = createApplying(connection.db);
      await later.withdraw(reference, secret);
      assert.equal(await remaining(), 3);
      assert.equal((await findApplication(connection.db, reference))?.signing, undefined);
      assert.match(await (await later.get('/v1/initiatives/nfk/events.json')).text(), /"remaining":3/);
    });

    for (const status of ['declined', 'signed'] as const) {
      it(`cannot be withdrawn when it is ${status}`, async () => {
        const { reference, secret } = await app.applied();
        await change(reference, { status });
        await assertProblem(await app.withdraw(reference, secret), 'already-decided');
        const state = await readState(reference, secret);
        assert.deepEqual([state.status, state.withdrawable], [status, false]);
      });
    }

    it('is gone when it was erased, with everything that was sent', async () => {
      const { reference, secret } = await app.applied();
      await eraseApplication(connection.db, reference, LATER);
      await assertProblem(await app.state(reference, secret), 'gone');
      await assertProblem(await app.withdraw(reference, secret), 'gone');
      const row = await connection.db.selectFrom('applications').selectAll().executeTakeFirst();
      assert.doesNotMatch(JSON.stringify(row), /nordlys|313130029|leder/i);
      assert.deepEqual(await findApplications(connection.db, { initiative: 'nfk' }), []);
      assert.deepEqual(await findDuplicates(connection.db, 'nfk', '313130029', ''), []);
      assert.equal((await findApplication(connection.db, reference))?.erasedAt, LATER.toISOString());
    });

    it('changes once from each version', async () => {
      const { reference } = await app.applied();
      const { db } = connection;
      const both = await Promise.all(
        (['approved', 'declined'] as const).map((status) => changeApplication(db, reference, 1, { status }, LATER)),
      );
      assert.deepEqual(both.map(({ kind }) => kind).sort(), ['changed', 'conflict']);
      const current = await findApplication(db, reference);
      const conflict = both.find((result) => result.kind === 'conflict');
      assert.deepEqual(conflict, { kind: 'conflict', current });
      assert.equal(current?.version, 2);
      assert.deepEqual(await changeApplication(db, 'NFK-0000-0000', 1, {}, LATER), {
        kind: 'conflict',
        current: undefined,
      });
    });

    it('is no longer set aside once somebody has looked', async () => {
      const suspicious = createApplying(connection.db, { judge: () => Promise.resolve(['trap', 'ticket-missing']) });
      const { reference } = await suspicious.applied();
      const { db } = connection;
      const aside = (quarantine: boolean) => findApplications(db, { initiative: 'nfk', quarantine });
      assert.deepEqual([(await aside(true)).length, (await aside(false)).length], [1, 0]);
      await change(reference, { isReleased: true });
      assert.deepEqual([(await aside(true)).length, (await aside(false)).length], [0, 1]);
    });

    it('is found by words, status and page, the newest first', async () => {
      const references: string[] = [];
      for (const [index, name] of ['Bærum Brød AS', 'Åpen Sti', 'Brødrene Å'].entries()) {
        const at = createApplying(connection.db, { now: () => new Date(NOW.getTime() + index * 1000) });
        const request = { ...applicationRequestExample };
        const { reference } = await at.applied({ ...request, organisation: { ...request.organisation, name } });
        references.unshift(reference);
      }
      const [newest = '', middle = '', oldest = ''] = references;
      await change(middle, { status: 'declined' });
      await markExported(connection.db, [oldest], LATER);
      const found = async (filter: Partial<Parameters<typeof findApplications>[1]>) =>
        (await findApplications(connection.db, { initiative: 'nfk', ...filter })).map(({ reference }) => reference);
      assert.deepEqual(await found({}), references);
      assert.deepEqual(await found({ limit: 1, after: newest }), [middle]);
      assert.deepEqual(await found({ after: oldest }), []);
      assert.deepEqual(await found({ after: 'NFK-0000-0000' }), []);
      assert.deepEqual(await found({ status: 'declined' }), [middle]);
      assert.deepEqual(await found({ query: 'baerum' }), [oldest]);
      assert.deepEqual(await found({ query: 'brod' }), [newest, oldest]);
      assert.deepEqual(await found({ query: newest.slice(0, 8).toLowerCase() }), [newest]);
      assert.deepEqual(await found({ query: '313 130 029' }), references);
      assert.deepEqual(await found({ query: '%' }), references);
      assert.deepEqual(await found({ initiative: 'race-to-zero' }), []);
      const others = await findDuplicates(connection.db, 'nfk', '313130029', middle);
      assert.deepEqual(
        others.map(({ reference, exportedAt }) => [reference, exportedAt]),
        [
          [newest, undefined],
          [oldest, LATER.toISOString()],
        ],
      );
    });
  });

  describe(`seats on ${name}`, () => {
    it('are taken until there are no more, also by many at once, and never more are given back than there are', async (t) => {
      const { db, close } = await open();
      t.after(close);
      await openForm(db);
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => db.transaction().execute((tx) => takeSeats(tx, 'nfk', lunch.id, 1))),
      );
      assert.equal(answers.filter(({ kind }) => kind === 'taken').length, 3);
      assert.deepEqual(await takeSeats(db, 'nfk', lunch.id, 1), { kind: 'full', remaining: 0 });
      await releaseSeats(db, 'nfk', lunch.id, 30);
      assert.deepEqual((await findEvent(db, 'nfk', lunch.id))?.capacity, { seats: 24, remaining: 24 });
      assert.deepEqual(await takeSeats(db, 'nfk', 'dinner', 1), { kind: 'no-event' });
      await releaseSeats(db, 'nfk', 'dinner', 1);
    });

    it('are enough where nobody counts them', async (t) => {
      const { db, close } = await open();
      t.after(close);
      await openForm(db, {}, {}, [{ ...lunch, capacity: undefined }]);
      assert.deepEqual(await takeSeats(db, 'nfk', lunch.id, 9), { kind: 'taken' });
      await releaseSeats(db, 'nfk', lunch.id, 9);
      assert.equal((await findEvent(db, 'nfk', lunch.id))?.capacity, undefined);
    });
  });
}
