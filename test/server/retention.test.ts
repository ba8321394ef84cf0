import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Database, Tables } from '../../server/src/db/database.ts';
import { findApplication, markExported } from '../../server/src/features/applications/repository.ts';
import { verifyAudit } from '../../server/src/features/audit/verify-audit.ts';
import { runRetention } from '../../server/src/features/retention/run-retention.ts';
import { applicationRequestExample } from '../../src/contract/examples/index.ts';
import { type Applying, createApplying, NOW, openForm } from './support/applying.ts';
import { databases } from './support/databases.ts';
import { admitStaff, signIn, type Visitor } from './support/desk.ts';

const KARI = 'kari@kontor.example.no';
const DAY = 86_400_000;
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY);

/** Every table; a new one does not compile before it is looked through here. */
const TABLES: Readonly<Record<keyof Tables, true>> = {
  endpoint: true,
  initiatives: true,
  members: true,
  events: true,
  checklists: true,
  progress: true,
  progress_versions: true,
  applications: true,
  outbox: true,
  audit: true,
  staff: true,
  access_links: true,
  sessions: true,
  secrets: true,
  spent_challenges: true,
  register_answers: true,
};

/** Everything in an application that is somebody's. */
const CANARIES = [
  'Kanarifugl AS',
  '974760673',
  'kanari@firma.example.no',
  'Kari Kanari',
  '+4795100000',
  'Kanarisang',
  'Kanaritiltak',
];
const request = {
  ...applicationRequestExample,
  organisation: { ...applicationRequestExample.organisation, name: CANARIES[0], number: CANARIES[1] },
  measures: [{ title: CANARIES[6], status: 'done' }],
  leader: { role: 'leader', name: CANARIES[3], email: CANARIES[2] },
  contact: { name: CANARIES[3], email: CANARIES[2], phone: CANARIES[4] },
  message: CANARIES[5],
};

for (const { name, open } of databases) {
  describe(`retention on ${name}`, () => {
    let connection: Connection;
    let db: Database;
    let app: Applying;
    let today: Date;
    beforeEach(async () => {
      connection = await open();
      ({ db } = connection);
      today = NOW;
      await openForm(db, { retention: [{ status: 'withdrawn', days: 30 }] });
      app = createApplying(db, { now: () => today });
    });
    afterEach(() => connection.close());

    const withdrawn = async (): Promise<string> => {
      const { reference, secret } = await app.applied(request);
      await app.withdraw(reference, secret);
      return reference;
    };

    const signedIn = async (): Promise<Visitor> => {
      await admitStaff(db, KARI);
      return signIn(app, db, KARI);
    };

    /** Everything that all tables hold, as one text. */
    const everything = async (): Promise<string> => {
      const texts = await Promise.all(
        (Object.keys(TABLES) as (keyof Tables)[]).map(async (table) =>
          JSON.stringify(await db.selectFrom(table).selectAll().execute()),
        ),
      );
      return texts.join('\n');
    };

    it('lists what is due and has been exported, and erases nothing before it is told to', async () => {
      const [first, second] = [await withdrawn(), await withdrawn()];
      await app.applied(request);
      await markExported(db, [first], NOW);
      assert.deepEqual((await runRetention(db, false, later(30))).slice(0, 1), ['nfk: 0 would be erased here.']);
      const lines = await runRetention(db, false, later(31));
      assert.ok(lines[0]?.startsWith(`${first}  withdrawn, last changed 2026-11-22`));
      assert.deepEqual(lines.slice(1), [
        'nfk: 1 more are due and have to be exported first.',
        'nfk: 1 would be erased here.',
        'Nothing was changed. Erase with: klimabrikker-server retention --apply',
      ]);
      for (const reference of [first, second]) assert.ok((await findApplication(db, reference))?.request);
    });

    it('leaves nothing of anybody, and the log whole', async () => {
      const reference = await withdrawn();
      await markExported(db, [reference], NOW);
      const before = await everything();
      for (const canary of CANARIES) assert.ok(before.includes(canary), `${canary} is there at first`);
      const lines = await runRetention(db, true, later(31));
      assert.equal(lines.at(-1), 'nfk: 1 erased here. What was exported lives on in the archive.');
      const after = await everything();
      for (const canary of CANARIES) assert.ok(!after.includes(canary), canary);
      const erased = await findApplication(db, reference);
      assert.deepEqual([erased?.status, erased?.organisation], ['withdrawn', { number: '', name: '' }]);
      const log = await db
        .selectFrom('audit')
        .select('action')
        .where('subject', '=', reference)
        .orderBy('number')
        .execute();
      assert.deepEqual(
        log.map(({ action }) => action),
        ['application-received', 'application-withdrawn', 'application-erased'],
      );
      assert.equal((await verifyAudit(db)).kind, 'ok');
      assert.deepEqual(await runRetention(db, true, later(32)), [
        'nfk: 0 erased here. What was exported lives on in the archive.',
      ]);
    });

    it('does not wait for an export of what was set aside as a machine’s', async () => {
      const machine = createApplying(db, { judge: () => Promise.resolve(['trap']) });
      const { reference, secret } = await machine.applied(request);
      await machine.withdraw(reference, secret);
      await runRetention(db, true, later(31));
      assert.equal((await findApplication(db, reference))?.request, undefined);
    });

    it('waits for another export when something has changed since', async () => {
      const { reference, secret } = await app.applied(request);
      await markExported(db, [reference], NOW);
      today = later(1);
      await app.withdraw(reference, secret);
      await runRetention(db, true, later(60));
      assert.ok((await findApplication(db, reference))?.request);
    });

    it('is done at the desk in two steps, of what was shown', async () => {
      const [first, second] = [await withdrawn(), await withdrawn()];
      await markExported(db, [first], NOW);
      today = later(31);
      const kari = await signedIn();
      const page = await kari.page('/desk/retention');
      assert.ok(page.includes(first) && !page.includes(second));
      assert.match(page, /1 søknad til er over fristen, men må først tas ut til arkivet\./);
      assert.match(page, /lever videre i arkivet/);
      const confirm = await kari.post('/desk/retention', { references: `${first} ${second}` });
      assert.match(await confirm.text(), /Slette 1 søknad\?/);
      assert.ok((await findApplication(db, first))?.request, 'nothing is erased yet');
      // Meanwhile the other one is due as well; it was not shown.
      await markExported(db, [second], today);
      const done = await kari.post('/desk/retention', { references: first, confirmed: 'yes' });
      assert.equal(done.headers.get('location'), '/desk/retention?erased=1');
      assert.match(await kari.page('/desk/retention?erased=1'), /Innholdet i 1 søknad er slettet her\./);
      assert.equal((await findApplication(db, first))?.request, undefined);
      assert.ok((await findApplication(db, second))?.request);
      assert.match(await kari.page(`/desk/applications/${first}`), /Innholdet er slettet etter reglene/);
      assert.ok(!(await kari.page('/desk')).includes(first));
    });

    it('erases nothing without a rule', async () => {
      await openForm(db, { retention: [] });
      const reference = await withdrawn();
      await markExported(db, [reference], NOW);
      assert.deepEqual((await runRetention(db, true, later(9999))).length, 1);
      assert.ok((await findApplication(db, reference))?.request);
      assert.match(await (await signedIn()).page('/desk/retention'), /Det er ikke satt noen frister/);
    });
  });
}
