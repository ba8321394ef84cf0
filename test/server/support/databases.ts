import { randomUUID } from 'node:crypto';
import { connect, type Connection } from '../../../server/src/db/connect.ts';
import { migrate } from '../../../server/src/db/migrate.ts';

/** A database for tests, by name; each opening is a new one without tables, or an empty one with all migrations. */
export interface TestDatabase {
  readonly name: string;
  readonly openBare: () => Promise<Connection>;
  readonly open: () => Promise<Connection>;
}

/** Brings a database that was just opened up to date. */
async function withMigrations(connection: Connection): Promise<Connection> {
  await migrate(connection.db);
  return connection;
}

const postgresUrl = process.env.TEST_POSTGRES_URL;

const openSqlite = () => Promise.resolve(connect({ kind: 'sqlite', file: ':memory:' }));

const sqlite: TestDatabase = {
  name: 'SQLite',
  openBare: openSqlite,
  open: async () => withMigrations(await openSqlite()),
};

function postgres(url: string): TestDatabase {
  const openBare = async (): Promise<Connection> => {
    const schema = `test_${randomUUID().replaceAll('-', '')}`;
    await withConnection(url, ({ db }) => db.schema.createSchema(schema).execute());
    const own = new URL(url);
    own.searchParams.set('options', `-c search_path=${schema},public`);
    const connection = connect({ kind: 'postgres', url: own.href });
    return {
      db: connection.db,
      close: async () => {
        await connection.close();
        await withConnection(url, ({ db }) => db.schema.dropSchema(schema).cascade().execute());
      },
    };
  };
  return { name: 'PostgreSQL', openBare, open: async () => withMigrations(await openBare()) };
}

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
