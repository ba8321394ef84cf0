import type { Config } from '../config.ts';
import { connect, type Connection } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { manageStaff } from '../features/access/manage-staff.ts';
import { verifyAudit } from '../features/audit/verify-audit.ts';
import { listHistory } from '../features/checklists/list-history.ts';
import { exportFolder } from '../export/export-folder.ts';
import { runRetention } from '../features/retention/run-retention.ts';
import { importFile } from '../import/import-file.ts';
import type { Log } from '../log.ts';
import { type Command, USAGE } from './command-line.ts';
import { start } from './start.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs a command to its end; `start` returns once the server listens. */
export async function runCommand(
  command: Command,
  config: Config,
  log: Log,
  surroundings: Surroundings,
): Promise<void> {
  switch (command.name) {
    case 'help':
      surroundings.say(USAGE);
      return;
    case 'start':
      await start(config, log, surroundings, command.isDemo);
      return;
    case 'migrate':
      await withDatabase(config, async ({ db }) => {
        const names = await migrate(db);
        surroundings.say(names.length === 0 ? 'The database is up to date.' : `Ran ${names.join(', ')}.`);
      });
      return;
    case 'audit':
      await withDatabase(config, async ({ db }) => {
        const verdict = await verifyAudit(db);
        if (verdict.kind === 'broken') {
          throw new Error(`The audit log is broken at entry ${verdict.number}: it is missing or was changed.`);
        }
        surroundings.say(`The audit log is whole: ${verdict.entries} entries, the last hash is ${verdict.hash}.`);
      });
      return;
    case 'import':
      await withDatabase(config, async ({ db }) => {
        surroundings.say(await importFile(db, command, surroundings.today()));
      });
      return;
    case 'export':
      await withDatabase(config, async ({ db }) => {
        const written = await exportFolder(
          db,
          command.folder,
          `${surroundings.demoFolder}/logos`,
          config.allowedOrigins,
        );
        surroundings.say(`Wrote ${written} files to ${command.folder}.`);
      });
      return;
    case 'staff':
      await withDatabase(config, async ({ db }) => {
        for (const line of await manageStaff(db, command.order, new Date())) surroundings.say(line);
      });
      return;
    case 'history':
      await withDatabase(config, async ({ db }) => {
        for (const line of await listHistory(db, command.initiative, command.municipality)) surroundings.say(line);
      });
      return;
    case 'retention':
      await withDatabase(config, async ({ db }) => {
        for (const line of await runRetention(db, command.isApplied, new Date())) surroundings.say(line);
      });
  }
}

async function withDatabase(config: Config, work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = connect(config.database);
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}
