import type { Kysely } from 'kysely';

/** The checklists of initiatives, how far municipalities have come on them, and every change of that. */
export async function up(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('checklists')
    .addColumn('initiative', 'text', (column) => column.primaryKey().references('initiatives.id').onDelete('cascade'))
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('progress')
    .addColumn('initiative', 'text', (column) => column.notNull().references('initiatives.id').onDelete('cascade'))
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('progress_of_municipality', ['initiative', 'municipality'])
    .execute();
  await db.schema
    .createTable('progress_versions')
    .addColumn('initiative', 'text', (column) => column.notNull().references('initiatives.id').onDelete('cascade'))
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('versions_of_progress', ['initiative', 'municipality', 'version'])
    .execute();
}
