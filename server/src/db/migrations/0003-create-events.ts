import type { Kysely } from 'kysely';

/** The events of every initiative. An initiative has few enough of them to be read whole. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('initiative', 'text', (column) => column.notNull().references('initiatives.id').onDelete('cascade'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_of_initiative', ['initiative', 'id'])
    .execute();
  // SQLite adds one column at a time.
  for (const name of ['events_as_of', 'events_source', 'events_licence']) {
    await db.schema.alterTable('initiatives').addColumn(name, 'text').execute();
  }
}
