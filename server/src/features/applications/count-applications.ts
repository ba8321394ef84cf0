import { searchTokens } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import type { ApplicationFilter } from './repository.ts';

/** How many applications there are of each status, among those that a filter leaves without its status. */
export async function countByStatus(
  db: Database,
  { initiative, query = '', quarantine }: ApplicationFilter,
): Promise<ReadonlyMap<string, number>> {
  let list = db
    .selectFrom('applications')
    .select('status')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('initiative', '=', initiative)
    .where('erased_at', 'is', null)
    .groupBy('status');
  if (quarantine !== undefined) list = list.where('quarantine', quarantine ? 'is not' : 'is', null);
  for (const token of searchTokens(query)) list = list.where('haystack', 'like', `% ${token}%`);
  const rows = await list.execute();
  return new Map(rows.map(({ status, count }) => [status, Number(count)]));
}

/** How many were set aside that nobody has decided on. */
export async function countSetAside(db: Database, initiative: string): Promise<number> {
  const { count } = await db
    .selectFrom('applications')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('initiative', '=', initiative)
    .where('erased_at', 'is', null)
    .where('quarantine', 'is not', null)
    .where('status', '=', 'received')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Those of the organisation numbers that more than one application has. */
export async function findRepeatedNumbers(
  db: Database,
  initiative: string,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  const rows = await db
    .selectFrom('applications')
    .select('organisation_number')
    .where('initiative', '=', initiative)
    .where('erased_at', 'is', null)
    .where('organisation_number', 'in', [...new Set(numbers)])
    .groupBy('organisation_number')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute();
  return new Set(rows.map((row) => row.organisation_number));
}
