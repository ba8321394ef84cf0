import { type RawBuilder, sql } from 'kysely';
import { type Database, isSqlite } from './database.ts';

/**
 * A list of numbers for `in`, as one parameter: the statement is the same for every length, so that it is compiled once
 * and prepared once.
 */
export const numbersOf = (db: Database, numbers: readonly number[]): RawBuilder<number> =>
  isSqlite(db)
    ? sql<number>`(select value from json_each(${JSON.stringify(numbers)}))`
    : sql<number>`(select unnest(${numbers}::integer[]))`;
