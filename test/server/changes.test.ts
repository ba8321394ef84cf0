import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { createRevisionReader } from '../../server/src/db/revisions.ts';
import { saveEndpoint } from '../../server/src/features/endpoint-index/repository.ts';
import { storeEvents } from '../../server/src/features/events/store-events.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { storeMembers } from '../../server/src/features/members/store-members.ts';
import { initiativeExample } from '../../src/contract/examples/index.ts';
import { assertProblem } from './support/assert-problem.ts';
import { databases } from './support/databases.ts';
import { createTestApp, fillWithDemo } from './support/test-app.ts';

const member = { id: 'a', kind: 'business', name: 'A', status: 'signed' };

for (const { name, open } of databases) {
  describe(`what another copy of the server wrote to ${name}`, () => {
    let connection: Connection;
    before(async () => {
      connection = await open();
    });
    after(() => connection.close());

    it('is noticed within a second, and the database is asked no more often', async () => {
      const { db } = connection;
      let time = 0;
      let changes = 0;
      const revisions = createRevisionReader(
        db,
        () => changes++,
        () => assert.fail('it answers'),
        () => time,
      );
      const { generation } = await revisions();
      for (const write of [
        () => saveInitiative(db, { ...initiativeExample, id: 'nfk' }),
        () => storeMembers(db, 'nfk', [member], { asOf: '2026-01-01' }, false),
        () => storeMembers(db, 'nfk', [], { asOf: '2026-01-01' }, true),
        () =>
          storeEvents(
            db,
            'nfk',
            [{ id: 'a', title: 'A', start: '2026', kind: 'other' }],
            { asOf: '2026-01-01' },
            false,
          ),
        () => saveEndpoint(db, { name: 'Changed' }),
        () => db.deleteFrom('initiatives').execute(),
      ]) {
        const before = changes;
        await write();
        time += 999;
        await revisions();
        assert.equal(changes, before);
        time += 1;
        await revisions();
        assert.equal(changes, before + 1);
      }
      assert.equal((await revisions()).generation, generation + 6);
    });
  });
}

describe('while the database is away', () => {
  it('what is known is still answered, the rest is refused, and nobody calls it ready', async () => {
    const { db, close } = await databases[0]!.open();
    await fillWithDemo(db);
    const app = createTestApp(db);
    const list = '/v1/initiatives/nfk/members.json';
    assert.equal((await app.get(list)).status, 200);
    await close();
    assert.equal((await app.get(list)).status, 200);
    const ready = await app.get('/readyz');
    assert.equal(ready.headers.get('retry-after'), '5');
    await assertProblem(ready, 'overloaded');
    const failed = await app.get(`${list}?query=oslo`);
    assert.equal(failed.headers.get('retry-after'), '5');
    const problem = await assertProblem(failed, 'overloaded');
    assert.match(app.logged(), new RegExp(`"unexpected error","id":"${problem.instance}"`));
  });
});
