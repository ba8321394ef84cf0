import { randomUUID } from 'node:crypto';
import { after } from 'node:test';
import { sql } from 'kysely';
import { connect, type Connection } from '../../../server/src/db/connect.ts';
import { migrate } from '../../../server/src/db/migrate.ts';

/** A database for tests, by name; each opening is a new and empty one with all migrations. */
export interface TestDatabase {
  readonly name: string;
  readonly open: () => Promise<Connection>;
}

const postgresUrl = process.env.TEST_POSTGRES_URL;

const sqlite: TestDatabase = {
  name: 'SQLite',
  open: async () => {
    const connection = connect({ kind: 'sqlite', file: ':memory:' });
    await migrate(connection.db);
    return connection;
  },
};

const newName = (): string => `test_${randomUUID().replaceAll('-', '')}`;

/**
 * A schema for each opening, in a database for each file of tests: files run beside each other, and what migrations look
 * for and put up (their own tables, extensions) is found across schemas.
 */
const postgres = (url: string): TestDatabase => {
  const database = newName();
  let created: Promise<string> | undefined;
  after(async () => {
    if (created === undefined) return;
    await withConnection(url, ({ db }) => sql`drop database ${sql.id(database)} with (force)`.execute(db));
  });
  const create = async (): Promise<string> => {
    await withConnection(url, ({ db }) => sql`create database ${sql.id(database)}`.execute(db));
    const own = new URL(url);
    own.pathname = `/${database}`;
    return own.href;
  };
  return {
    name: 'PostgreSQL',
    open: async () => {
      created ??= create();
      const ownUrl = await created;
      const schema = newName();
      await withConnection(ownUrl, ({ db }) => db.schema.createSchema(schema).execute());
      const withSchema = new URL(ownUrl);
      withSchema.searchParams.set('options', `-c search_path=${schema},public`);
      const connection = connect({ kind: 'postgres', url: withSchema.href });
      await migrate(connection.db);
      return {
        db: connection.db,
        close: async () => {
          await connection.close();
          await withConnection(ownUrl, ({ db }) => db.schema.dropSchema(schema).cascade().execute());
        },
      };
    },
  };
};

async function withConnection(url: string, work: (connection: Connection) => Promise<unknown>): Promise<void> {
  const connection = connect({ kind: 'postgres', url });
  await work(connection);
  await connection.close();
}

if (postgresUrl === undefined) {
  console.info('PostgreSQL is left out: TEST_POSTGRES_URL is not set. SQLite is tested.');
}

/** SQLite always, PostgreSQL when `TEST_POSTGRES_URL` is set. */
export const databases: readonly TestDatabase[] = [
  sqlite,
  ...(postgresUrl === undefined ? [] : [postgres(postgresUrl)]),
];
