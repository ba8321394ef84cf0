import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, PostgresDialect, type SqliteDatabase, SqliteDialect } from 'kysely';
import { Pool } from 'pg';
import type { DatabaseConfig } from '../config.ts';
import type { Tables } from './database.ts';

/** An open database. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly close: () => Promise<void>;
}

/** Opens the database. An SQLite file and its folder are created when absent; PostgreSQL is first asked for on use. */
export function connect(config: DatabaseConfig, onIdleError: (error: Error) => void = () => undefined): Connection {
  const dialect =
    config.kind === 'sqlite'
      ? new SqliteDialect({ database: keepStatements(openSqlite(config.file)) })
      : new PostgresDialect({ pool: openPool(config.url, onIdleError) });
  const db = new Kysely<Tables>({ dialect });
  return { db, close: () => db.destroy() };
}

/**
 * An SQLite file with the settings that make a committed write survive a crash. They are set and read back at
 * every opening: `synchronous` is not stored in the file, and a reopened database silently has a weaker one.
 */
export function openSqlite(file: string): Sqlite.Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file, { timeout: 5000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const mode = database.pragma('journal_mode', { simple: true });
  const synchronous = database.pragma('synchronous', { simple: true });
  if ((mode !== 'wal' && file !== ':memory:') || synchronous !== 2) {
    database.close();
    throw new Error(
      `SQLite did not take its settings: journal_mode ${String(mode)}, synchronous ${String(synchronous)}`,
    );
  }
  return database;
}

/** Statements that are kept prepared; more than the server has, so that only those of long lists ever push others out. */
const KEPT_STATEMENTS = 100;

/** The same database, but a statement that comes again is not prepared again, which costs as much as running it. */
function keepStatements(database: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, Sqlite.Statement<readonly unknown[]>>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = kept.get(text) ?? database.prepare<readonly unknown[]>(text);
      kept.delete(text);
      kept.set(text, statement);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT_STATEMENTS) break;
        kept.delete(oldest);
      }
      return statement;
    },
  };
}

function openPool(url: string, onIdleError: (error: Error) => void): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    application_name: 'klimabrikker-server',
  });
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', onIdleError);
  return pool;
}
