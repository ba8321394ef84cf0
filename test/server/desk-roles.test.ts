import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Connection } from '../../server/src/db/connect.ts';
import { findApplication } from '../../server/src/features/applications/repository.ts';
import { formTokenOf } from '../../server/src/features/desk/form-token.ts';
import { createLink } from '../../server/src/features/access/links.ts';
import { redeemLink } from '../../server/src/features/access/redeem-link.ts';
import { addStaff, revokeStaff } from '../../server/src/features/access/staff.ts';
import type { Scope } from '../../src/contract/index.ts';
import { type Applying, createApplying, NOW, openForm } from './support/applying.ts';
import { databases } from './support/databases.ts';
import { ORIGIN } from './support/desk.ts';

/** What a role gets from a route. */
type Answer = 'page' | 'file' | 'sign-in' | 'signed-out' | 'not-found' | 'done';

const SELF: Scope = { kind: 'desk', initiative: 'nfk' };
const OTHER: Scope = { kind: 'desk', initiative: 'race-to-zero' };
const CHECKLIST: Scope = { kind: 'checklist', initiative: 'nfk', municipality: '0301' };

/** Who comes: with which scope, and what has become of it. */
const ROLES: Readonly<Record<string, { readonly scope?: Scope; readonly fate?: 'expired' | 'removed' }>> = {
  'the secretariat': { scope: SELF },
  'the secretariat of another initiative': { scope: OTHER },
  'somebody with a checklist': { scope: CHECKLIST },
  'somebody whose session has expired': { scope: SELF, fate: 'expired' },
  'somebody who was removed': { scope: SELF, fate: 'removed' },
  nobody: {},
};

/** Every route behind the door: what is sent, and what its own secretariat and another's get. */
const ROUTES: Readonly<
  Record<
    string,
    {
      readonly method: 'GET' | 'POST';
      readonly path: string;
      readonly fields?: Readonly<Record<string, string>>;
      readonly own: Answer;
      readonly other: Answer;
    }
  >
> = {
  list: { method: 'GET', path: '/desk', own: 'page', other: 'page' },
  'set aside': { method: 'GET', path: '/desk/set-aside', own: 'page', other: 'page' },
  lunches: { method: 'GET', path: '/desk/lunches', own: 'page', other: 'page' },
  retention: { method: 'GET', path: '/desk/retention', own: 'page', other: 'page' },
  application: { method: 'GET', path: '/desk/applications/{reference}', own: 'page', other: 'not-found' },
  'another application': {
    method: 'GET',
    path: '/desk/applications/NFK-0000-0000',
    own: 'not-found',
    other: 'not-found',
  },
  decision: {
    method: 'POST',
    path: '/desk/applications/{reference}',
    fields: { act: 'approve', version: '1' },
    own: 'page',
    other: 'not-found',
  },
  export: { method: 'POST', path: '/desk/export', fields: { format: 'csv' }, own: 'file', other: 'file' },
  erasure: { method: 'POST', path: '/desk/retention', fields: { references: '' }, own: 'done', other: 'done' },
};

for (const { name, open } of databases) {
  describe(`who gets what at the desk on ${name}`, () => {
    let connection: Connection;
    let app: Applying;
    let reference: string;
    before(async () => {
      connection = await open();
      await openForm(connection.db);
      await openForm(connection.db, {}, { id: 'race-to-zero', title: 'Et annet nettverk' });
      app = createApplying(connection.db);
      ({ reference } = await app.applied());
    });
    after(() => connection.close());

    /** A session of a role, as a cookie would bring it. */
    const openSession = async (email: string, scope: Scope): Promise<string> => {
      const { id } = await addStaff(connection.db, email, scope, NOW);
      const link = (await createLink(connection.db, id, NOW)) ?? '';
      return (await redeemLink(connection.db, link, NOW))?.token ?? '';
    };

    for (const [role, { scope, fate }] of Object.entries(ROLES)) {
      for (const [route, { method, path, fields = {}, own, other }] of Object.entries(ROUTES)) {
        const isIn = scope?.kind === 'desk' && fate === undefined;
        const outside = method === 'GET' ? 'sign-in' : 'signed-out';
        const expected: Answer = !isIn ? outside : scope === SELF ? own : other;
        it(`${role} · ${route}: ${expected}`, async () => {
          const email = `${role.replaceAll(' ', '-')}-${route.replaceAll(' ', '-')}@kontor.example.no`;
          const token = scope === undefined ? '' : await openSession(email, scope);
          if (fate === 'removed') await revokeStaff(connection.db, email, NOW);
          const late = createApplying(connection.db, { now: () => new Date(NOW.getTime() + 9 * 3_600_000) });
          const body = new URLSearchParams({ 'form-token': formTokenOf(token), ...fields }).toString();
          const response = await (fate === 'expired' ? late : app).request(path.replace('{reference}', reference), {
            method,
            headers: {
              Cookie: `__Secure-klima-desk=${token}`,
              ...(method === 'POST' && {
                'Content-Type': 'application/x-www-form-urlencoded',
                'Content-Length': String(body.length),
                Origin: ORIGIN,
              }),
            },
            ...(method === 'POST' && { body }),
          });
          assert.equal(nameOf(response), expected);
          const text = await response.text();
          if (scope !== SELF || !isIn) assert.ok(!text.includes('Nordlys Bakeri AS'), 'holds nothing of others');
        });
      }
    }

    it('nothing was changed by anybody', async () => {
      assert.equal((await findApplication(connection.db, reference))?.version, 1);
    });
  });
}

function nameOf({ status, headers }: Response): string {
  const location = headers.get('location');
  if (status === 303) return location?.startsWith('/desk/sign-in') ? 'sign-in' : 'done';
  if (status === 401) return 'signed-out';
  if (status === 404) return 'not-found';
  if (status !== 200) return String(status);
  return headers.get('content-disposition') === null ? 'page' : 'file';
}
