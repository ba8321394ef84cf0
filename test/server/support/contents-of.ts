import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../server/src/db/database.ts';

/** What a table holds: how many rows, and a hash of them whatever their order. */
export interface TableContents {
  readonly rows: number;
  readonly hash: string;
}

/** The contents of every table, by its name, as far as two copies of a database can be compared. */
export async function contentsOf(db: Database): Promise<Record<string, TableContents>> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const contents: Record<string, TableContents> = {};
  for (const { name } of tables.filter((table) => !table.isView && !table.name.startsWith('sqlite_'))) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    contents[name] = { rows: rows.length, hash: createHash('sha256').update(lines.join('\n')).digest('hex') };
  }
  return contents;
}
