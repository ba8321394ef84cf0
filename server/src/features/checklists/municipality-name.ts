import type { Database } from '../../db/database.ts';
import { findMemberByNumber } from '../members/find-by-number.ts';
import { findProgress } from './progress-repository.ts';

/** The name of a municipality that takes part in an initiative; `undefined` when it does not. */
export async function findMunicipalityName(
  db: Database,
  initiative: string,
  number: string,
): Promise<string | undefined> {
  const progress = await findProgress(db, initiative, number);
  if (progress !== undefined) return progress.municipality.name;
  return (await findMemberByNumber(db, initiative, number))?.name;
}
