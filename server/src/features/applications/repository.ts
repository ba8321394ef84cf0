import type { Updateable } from 'kysely';
import type { ApplicationRequest, ApplicationStatus } from '../../../../src/contract/index.ts';
import { searchTokens, toHaystack } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { type Application, type GivenSeats, rowToApplication } from './application.ts';
import type { ApplicationsTable } from './table.ts';

/** Applications of a list, unless it says otherwise. */
const PAGE = 50;

/** Which applications a list holds; those that were erased are in none. */
export interface ApplicationFilter {
  readonly initiative: string;
  readonly status?: ApplicationStatus | undefined;
  /** Words that each have to begin a word of name, number or reference. */
  readonly query?: string | undefined;
  /** Only those that were set aside, or only those that were not. */
  readonly quarantine?: boolean | undefined;
  /** The reference that the list goes on after. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** Applications, the newest first. */
export async function findApplications(db: Database, filter: ApplicationFilter): Promise<readonly Application[]> {
  const { initiative, status, query = '', quarantine, after, limit = PAGE } = filter;
  let list = db
    .selectFrom('applications')
    .selectAll()
    .where('initiative', '=', initiative)
    .where('erased_at', 'is', null)
    .orderBy('received_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(limit);
  if (status !== undefined) list = list.where('status', '=', status);
  if (quarantine !== undefined) list = list.where('quarantine', quarantine ? 'is not' : 'is', null);
  // Tokens are letters and digits only: nothing in them means anything to LIKE.
  for (const token of searchTokens(query)) list = list.where('haystack', 'like', `% ${token}%`);
  if (after !== undefined) {
    const last = await db
      .selectFrom('applications')
      .select('received_at')
      .where('reference', '=', after)
      .executeTakeFirst();
    if (last === undefined) return [];
    list = list.where((eb) =>
      eb.or([
        eb('received_at', '<', last.received_at),
        eb('received_at', '=', last.received_at).and('reference', '<', after),
      ]),
    );
  }
  return (await list.execute()).map(rowToApplication);
}

/** One application; `undefined` when there is none. */
export async function findApplication(db: Database, reference: string): Promise<Application | undefined> {
  const row = await db.selectFrom('applications').selectAll().where('reference', '=', reference).executeTakeFirst();
  return row && rowToApplication(row);
}

/** Other applications of the same organisation, the newest first. */
export async function findDuplicates(
  db: Database,
  initiative: string,
  organisationNumber: string,
  reference: string,
): Promise<readonly Application[]> {
  const rows = await db
    .selectFrom('applications')
    .selectAll()
    .where('initiative', '=', initiative)
    .where('organisation_number', '=', organisationNumber)
    .where('reference', '!=', reference)
    .where('erased_at', 'is', null)
    .orderBy('received_at', 'desc')
    .execute();
  return rows.map(rowToApplication);
}

/** What an idempotency key was used for. */
export interface Claim {
  readonly reference: string;
  readonly initiative: string;
  readonly contentHash: string;
  readonly receivedAt: string;
}

/** The application that was sent under a key; `undefined` for a new key. */
export async function findClaim(db: Database, key: string): Promise<Claim | undefined> {
  const row = await db
    .selectFrom('applications')
    .select(['reference', 'initiative', 'content_hash', 'received_at'])
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return (
    row && {
      reference: row.reference,
      initiative: row.initiative,
      contentHash: row.content_hash,
      receivedAt: row.received_at,
    }
  );
}

/** The key under which exactly this was received since an instant, and still stands; `undefined` when it was not. */
export async function findKeyOfContent(
  db: Database,
  {
    initiative,
    contentHash,
    since,
  }: { readonly initiative: string; readonly contentHash: string; readonly since: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('applications')
    .select('idempotency_key')
    .where('initiative', '=', initiative)
    .where('content_hash', '=', contentHash)
    .where('received_at', '>=', since)
    .where('status', 'not in', ['withdrawn', 'declined'])
    .orderBy('received_at')
    .executeTakeFirst();
  return row?.idempotency_key;
}

/** An application that has just come in. */
export interface NewApplication extends Claim {
  readonly key: string;
  /** Without its defence. */
  readonly request: ApplicationRequest;
  readonly quarantine: readonly string[];
}

/** Stores an application. @returns false when there is another one of this reference, and then nothing is stored */
export async function insertApplication(tx: Database, application: NewApplication): Promise<boolean> {
  const { reference, request, quarantine, receivedAt } = application;
  const { number, name } = request.organisation;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('applications')
    .values({
      reference,
      initiative: application.initiative,
      idempotency_key: application.key,
      content_hash: application.contentHash,
      status: 'received',
      version: 1,
      organisation_number: number,
      organisation_name: name,
      haystack: toHaystack([name, number, reference]),
      quarantine: quarantine.length === 0 ? null : quarantine.join(','),
      body: JSON.stringify(request),
      received_at: receivedAt,
      changed_at: receivedAt,
    })
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** What is to be different; what is absent stays. */
export interface ApplicationChange {
  readonly status?: ApplicationStatus;
  /** What the secretariat writes to the applicant. */
  readonly message?: string;
  /** Seats that were given, or given back. */
  readonly signing?: GivenSeats | 'none';
  /** Somebody has looked at it: it is one like the others. */
  readonly isReleased?: true;
}

/** What a change came to. With `conflict`, how it stands now, for whoever wants to change it once more. */
export type ChangeResult =
  { readonly kind: 'changed' } | { readonly kind: 'conflict'; readonly current: Application | undefined };

/** Changes an application, unless somebody has changed it since the version that the change was made from. */
export async function changeApplication(
  tx: Database,
  reference: string,
  expectedVersion: number,
  change: ApplicationChange,
  now: Date,
): Promise<ChangeResult> {
  const { numUpdatedRows } = await tx
    .updateTable('applications')
    .set({ ...changeToRow(change), version: expectedVersion + 1, changed_at: now.toISOString() })
    .where('reference', '=', reference)
    .where('version', '=', expectedVersion)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return { kind: 'changed' };
  return { kind: 'conflict', current: await findApplication(tx, reference) };
}

function changeToRow({ status, message, signing, isReleased }: ApplicationChange): Updateable<ApplicationsTable> {
  const seats = signing === 'none' ? undefined : signing;
  return {
    ...(status !== undefined && { status }),
    ...(message !== undefined && { message }),
    ...(signing !== undefined && { signing_event: seats?.event ?? null, signing_seats: seats?.seats ?? null }),
    ...(isReleased && { quarantine: null }),
  };
}

/** Marks applications as taken along in an export. It is no change: nobody who is about to make one is disturbed. */
export async function markExported(tx: Database, references: readonly string[], now: Date): Promise<void> {
  for (const reference of references) {
    await tx
      .updateTable('applications')
      .set({ exported_at: now.toISOString() })
      .where('reference', '=', reference)
      .execute();
  }
}

/** Takes away what was sent and who sent it; what stays says that there was an application, and how it ended. */
export async function eraseApplication(tx: Database, reference: string, now: Date): Promise<void> {
  await tx
    .updateTable('applications')
    .set(({ eb }) => ({
      body: '',
      // Whoever guesses what was sent could tell by its hash that they guessed right.
      content_hash: '',
      organisation_number: '',
      organisation_name: '',
      haystack: '',
      quarantine: null,
      message: null,
      version: eb('version', '+', 1),
      erased_at: now.toISOString(),
    }))
    .where('reference', '=', reference)
    .where('erased_at', 'is', null)
    .execute();
}
