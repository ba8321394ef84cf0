import type { Kysely } from 'kysely';

/** The endpoint's own description and its initiatives. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('endpoint')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('initiatives')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('members_as_of', 'text')
    .addColumn('members_source', 'text')
    .addColumn('members_licence', 'text')
    .execute();
}
