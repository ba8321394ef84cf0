import { membersToCsv } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import type { ListDescription } from '../../db/list-description.ts';
import { findBodies, parseMember } from './repository.ts';

/** Members per part: small enough to leave room for other requests in between. */
const BATCH = 250;

/** A list of members as CSV in Norwegian, part by part: the heading with the first. */
export async function* memberCsvParts(
  db: Database,
  rows: readonly number[],
  description: ListDescription,
): AsyncGenerator<string, void> {
  const heading = membersToCsv([], description, 'nb');
  yield heading;
  for (let start = 0; start < rows.length; start += BATCH) {
    const bodies = await findBodies(db, rows.slice(start, start + BATCH));
    yield membersToCsv(bodies.map(parseMember), description, 'nb').slice(heading.length);
  }
}
