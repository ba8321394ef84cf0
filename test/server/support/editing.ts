import { createLink } from '../../../server/src/features/access/links.ts';
import { redeemLink } from '../../../server/src/features/access/redeem-link.ts';
import { addStaff } from '../../../server/src/features/access/staff.ts';
import type { Database } from '../../../server/src/db/database.ts';
import { importChecklist } from '../../../server/src/import/import-checklist.ts';
import { importProgress } from '../../../server/src/import/import-progress.ts';
import { saveInitiative } from '../../../server/src/features/initiatives/repository.ts';
import { storeMembers } from '../../../server/src/features/members/store-members.ts';
import { checklistExample, initiativeExample, progressExample } from '../../../src/contract/examples/index.ts';
import type { AppDependencies } from '../../../server/src/dependencies.ts';
import { type Initiative, type Member, type Scope, versionTag } from '../../../src/contract/index.ts';
import { createTestApp } from './test-app.ts';

/** The present of the tests: noon in Oslo. */
export const NOW = new Date('2026-05-04T10:00:00.000Z');
export const TODAY = '2026-05-04';

/** An invented campaign. */
export const CAMPAIGN = 'nettonull';
/** Where it has come furthest. */
export const FJORD = '9901';
/** A member that has done nothing yet. */
export const SOUND = '9902';

export const municipality = (number: string, name: string, more: Partial<Member> = {}): Member => ({
  id: name.toLowerCase(),
  kind: 'municipality',
  name,
  number,
  since: '2021-09',
  status: 'signed',
  ...more,
});

const campaign = (id: string): Initiative => ({
  ...initiativeExample,
  id,
  title: { nb: 'Nettonull i fjordregionen', nn: 'Nettonull i fjordregionen', en: 'Net zero in the fjord region' },
  organisers: [{ name: { nb: 'Fjordregionens sekretariat', en: 'Secretariat of the fjord region' } }],
});

/** Stores a campaign with two municipalities, of which one has begun. */
export async function openCampaign(db: Database, id = CAMPAIGN): Promise<void> {
  const initiative = campaign(id);
  await saveInitiative(db, initiative);
  const members = [municipality(FJORD, 'Fjordbyen'), municipality(SOUND, 'Sundet')];
  await storeMembers(db, id, members, { asOf: TODAY }, true);
  await db.transaction().execute(async (tx) => {
    await importChecklist(tx, initiative, JSON.stringify(checklistExample), TODAY);
    await importProgress(tx, initiative, JSON.stringify([progressExample]), true, TODAY);
  });
}

export type Editing = ReturnType<typeof createEditing>;

/** The application on a database, and how one edits a checklist in it. */
export function createEditing(db: Database, more: Partial<AppDependencies> = {}) {
  const app = createTestApp(db, [], 'https://klima.example.org', { now: () => NOW, limitsRate: false, ...more });
  const patch = (
    body: unknown,
    { token, version, place = `${CAMPAIGN}/checklist/${FJORD}`, headers = {} }: EditOptions = {},
  ): Promise<Response> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return app.request(`/v1/initiatives/${place}`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(text)),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(version !== undefined && { 'If-Match': typeof version === 'number' ? versionTag(version) : version }),
        ...headers,
      },
      body: text,
    });
  };
  return { ...app, patch };
}

export interface EditOptions {
  readonly token?: string | undefined;
  /** The version that the change is made from, or what else `If-Match` says. */
  readonly version?: number | string | undefined;
  /** Initiative, `/checklist/` and municipality. */
  readonly place?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The token of a session of somebody, and who that is. */
export async function openSessionOf(db: Database, scope: Scope, email = 'klima@fjordbyen.example', now = NOW) {
  const { id } = await addStaff(db, email, scope, now);
  const link = await createLink(db, id, now);
  const opened = await redeemLink(db, link ?? '', now);
  if (opened === undefined) throw new Error('The link opened nothing.');
  return { id, token: opened.token };
}

/** What a link to a municipality's checklist opens. */
export const scopeOf = (number = FJORD, initiative = CAMPAIGN): Scope => ({
  kind: 'checklist',
  initiative,
  municipality: number,
});
