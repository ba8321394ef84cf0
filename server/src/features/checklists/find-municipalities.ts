import type { Municipality } from '../../../../src/contract/index.ts';
import { sortKey } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { parseMember } from '../members/repository.ts';
import { findAllProgress } from './progress-repository.ts';

/** The municipalities that have a checklist in an initiative, begun or not, in the order of their names. */
export async function findMunicipalities(db: Database, initiative: string): Promise<readonly Municipality[]> {
  const rows = await db
    .selectFrom('members')
    .select('body')
    .where('initiative', '=', initiative)
    .where('kind', '=', 'municipality')
    .execute();
  const members = rows.flatMap(({ body }): (readonly [string, string])[] => {
    const { number, name } = parseMember(body);
    return number === undefined ? [] : [[number, name]];
  });
  const begun = (await findAllProgress(db, initiative)).map(({ municipality }) => municipality);
  const names = new Map([...members, ...begun.map(({ number, name }) => [number, name] as const)]);
  return [...names]
    .map(([number, name]) => ({ number, name, key: sortKey(name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ number, name }) => ({ number, name }));
}
