import type { Initiative } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { findInitiative } from './repository.ts';

/**
 * One initiative.
 * @throws {ProblemError} `not-found`
 */
export async function readInitiative(db: Database, id: string): Promise<Initiative> {
  const initiative = await findInitiative(db, id);
  if (initiative === undefined) throw new ProblemError('not-found', { detail: 'There is no such initiative.' });
  return initiative;
}
