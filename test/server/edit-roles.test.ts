import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { revokeStaff } from '../../server/src/features/access/staff.ts';
import type { Connection } from '../../server/src/db/connect.ts';
import type { Scope } from '../../src/contract/index.ts';
import {
  applicationRequestExample,
  applicationFormExample,
  initiativeExample,
} from '../../src/contract/examples/index.ts';
import { saveInitiative } from '../../server/src/features/initiatives/repository.ts';
import { createApplying } from './support/applying.ts';
import { databases } from './support/databases.ts';
import { createEditing, type Editing, FJORD, NOW, openCampaign, openSessionOf, SOUND } from './support/editing.ts';

const INITIATIVES = ['nettonull', 'other'];
const MUNICIPALITIES = [FJORD, SOUND, '0301'];

type Outcome = 'open' | 'not-found' | 'unauthorized' | 'link-expired' | 'forbidden';

/** Who comes: with which scope, and what has become of it. */
interface Role {
  readonly scope?: Scope;
  readonly fate?: 'expired' | 'removed' | 'receipt' | 'made-up';
}

const ROLES: readonly Role[] = [
  {},
  { fate: 'receipt' },
  { fate: 'made-up' },
  ...INITIATIVES.flatMap((initiative): Role[] => [
    { scope: { kind: 'desk', initiative } },
    { scope: { kind: 'desk', initiative }, fate: 'expired' },
    { scope: { kind: 'desk', initiative }, fate: 'removed' },
    ...MUNICIPALITIES.flatMap((municipality): Role[] => {
      const scope = { kind: 'checklist', initiative, municipality } as const;
      return [{ scope }, { scope, fate: 'expired' }, { scope, fate: 'removed' }];
    }),
  ]),
];

const nameOf = ({ scope, fate }: Role): string =>
  [scope === undefined ? '' : Object.values(scope).join(' '), fate ?? ''].join(' ').trim() || 'nobody';

/** What a role gets who wants to change the checklist of a municipality. */
function expected({ scope, fate }: Role, initiative: string, municipality: string): Outcome {
  if (fate === 'expired') return 'link-expired';
  if (scope === undefined || fate !== undefined) return 'unauthorized';
  const isOwn = scope.kind === 'desk' || scope.municipality === municipality;
  if (scope.initiative !== initiative || !isOwn) return 'forbidden';
  return municipality === '0301' ? 'not-found' : 'open';
}

for (const { name, open } of databases) {
  describe(`who may change which checklist on ${name}`, () => {
    let connection: Connection;
    let app: Editing;
    let late: Editing;
    let receipt: string;
    before(async () => {
      connection = await open();
      const { db } = connection;
      for (const initiative of INITIATIVES) await openCampaign(db, initiative);
      await saveInitiative(db, { ...initiativeExample, id: 'nfk', application: applicationFormExample });
      const request = { ...applicationRequestExample, signing: { choice: 'later' } };
      const applying = createApplying(db, { now: () => NOW });
      receipt = (await applying.applied(request)).secret;
      app = createEditing(db);
      late = createEditing(db, { now: () => new Date(NOW.getTime() + 9 * 3_600_000) });
    });
    after(() => connection.close());

    const tokenOf = async ({ scope, fate }: Role, at: number): Promise<string | undefined> => {
      if (fate === 'receipt') return receipt;
      if (fate === 'made-up') return 'x'.repeat(43);
      if (scope === undefined) return undefined;
      const email = `somebody-${at}@kommune.example`;
      const { token } = await openSessionOf(connection.db, scope, email);
      if (fate === 'removed') await revokeStaff(connection.db, email, NOW);
      return token;
    };

    for (const [at, role] of ROLES.entries()) {
      it(`${nameOf(role)}: as declared for every municipality of every initiative`, async () => {
        const token = await tokenOf(role, at);
        for (const initiative of INITIATIVES) {
          for (const municipality of MUNICIPALITIES) {
            const outcome = expected(role, initiative, municipality);
            const server = role.fate === 'expired' ? late : app;
            const version = municipality === FJORD ? 17 : 0;
            const place = `${initiative}/checklist/${municipality}`;
            const response = await server.patch({ steps: {} }, { token, version, place });
            const text = await response.text();
            const got = response.status === 200 ? 'open' : /problem:([\w-]+)/.exec(text)?.[1];
            assert.equal(got, outcome, place);
            if (outcome !== 'open') assert.ok(!text.includes('Utslippsfrie'), 'holds nothing of others');
          }
        }
      });
    }

    it('what a link opens is nothing else: no desk, no application', async () => {
      const { token } = await openSessionOf(connection.db, {
        kind: 'checklist',
        initiative: 'nfk',
        municipality: FJORD,
      });
      const desk = await app.get('/desk', { Cookie: `__Secure-klima-desk=${token}` });
      assert.equal(desk.status, 303);
      const { reference } = await connection.db
        .selectFrom('applications')
        .select('reference')
        .executeTakeFirstOrThrow();
      const state = await app.get(`/v1/applications/${reference}.json`, { Authorization: `Bearer ${token}` });
      assert.equal(state.status, 404);
    });

    it('nothing was changed by anybody', async () => {
      const rows = await connection.db.selectFrom('progress').select('version').execute();
      assert.deepEqual(rows, [{ version: 17 }, { version: 17 }]);
      assert.deepEqual(
        await connection.db.selectFrom('audit').select('number').where('action', '=', 'progress-changed').execute(),
        [],
      );
    });
  });
}
