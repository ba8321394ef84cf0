import type { Kysely } from 'kysely';
import { isSqlite } from '../database.ts';
import { createMemberSearch } from '../member-search.ts';

/** The members of every initiative, and the search over their folded texts. */
export async function up(db: Kysely<never>): Promise<void> {
  const sqlite = isSqlite(db);
  await db.schema
    .createTable('members')
    .addColumn('row', sqlite ? 'integer' : 'serial', (column) =>
      sqlite ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('initiative', 'text', (column) => column.notNull().references('initiatives.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('haystack', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('municipality_key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('tier', 'text')
    .addColumn('section', 'text')
    .addColumn('section_title', 'text')
    .addColumn('municipality', 'text')
    .addColumn('municipality_name', 'text')
    .addColumn('size', 'text')
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('since', 'text')
    // Last, so that reading the columns before it does not read it.
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('members_of_initiative', ['initiative', 'id'])
    .execute();
  await db.schema.createIndex('members_of_initiative_by_row').on('members').columns(['initiative', 'row']).execute();
  await createMemberSearch(db);
}
