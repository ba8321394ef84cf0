import { randomUUID } from 'node:crypto';
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

const postgres = (url: string): TestDatabase => ({
  name: 'PostgreSQL',
  open: async () => {
    const schema = `test_${randomUUID().replaceAll('-', '')}`;
    await withConnection(url, ({ db }) => db.schema.createSchema(schema).execute());
    const own = new URL(url);
    own.searchParams.set('options', `-c search_path=${schema},public`);
    const connection = connect({ kind: 'postgres', url: own.href });
    await migrate(connection.db);
    return {
      db: connection.db,
      close: async () => {
        await connection.close();
        await withConnection(url, ({ db }) => db.schema.dropSchema(schema).cascade().execute());
      },
    };
  },
});

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
