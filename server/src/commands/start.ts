import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { connect, type Connection } from '../db/connect.ts';
import { migrate, pendingMigrations } from '../db/migrate.ts';
import { addStaff } from '../features/access/staff.ts';
import { loadOwnOrganisations, type OwnOrganisations } from '../features/organisations/own-organisations.ts';
import { deliverBySmtp } from '../features/mail/deliver-by-smtp.ts';
import { deliverToFolder } from '../features/mail/deliver-to-folder.ts';
import { type MailLoop, startMailLoop } from '../features/mail/mail-loop.ts';
import { createHttpServer } from '../http-server.ts';
import { loadDemo } from '../import/load-demo.ts';
import type { Log } from '../log.ts';
import type { Surroundings } from './surroundings.ts';

/** How long requests that were begun may take to end when the server is told to stop. */
const STOP_WITHIN_MS = 10_000;
/** Time for a load balancer to see that the server is no longer ready, before it stops listening. */
const DRAIN_MS = 200;
/** Who may work at the demo's desk. */
const DEMO_STAFF = 'sekretariat@nfk.example';
const DEMO_SCOPE = { kind: 'desk', initiative: 'nfk' } as const;

/**
 * Serves until it is told to stop.
 * @returns once the server listens
 */
export async function start(config: Config, log: Log, surroundings: Surroundings, isDemo: boolean): Promise<void> {
  const connection = connect(config.database, () => log.warn('an idle database connection broke'));
  try {
    await prepareDatabase(connection, log, surroundings, isDemo);
    const state = { isStopping: false, address: '' };
    const app = createApp({
      db: connection.db,
      log,
      allowedOrigins: config.allowedOrigins,
      folders: foldersOf(surroundings),
      isStopping: () => state.isStopping,
      listensOn: () => state.address,
      ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
      ...(config.securityContact !== undefined && { securityContact: config.securityContact }),
      ...(config.secretKey !== undefined && { secretKey: config.secretKey }),
      registerUrl: config.registerUrl,
      ...(isDemo && { ownOrganisations: await readOwnOrganisations(connection, surroundings) }),
      ...(isDemo && config.mail.kind === 'folder' && { demoMail: config.mail.folder }),
      ...(config.secretariatEmail !== undefined && { secretariatEmail: config.secretariatEmail }),
      hasChallenges: config.hasChallenges,
      proxies: config.proxies,
      limitsRate: config.limitsRate,
    });
    const server = createHttpServer((request, bindings) => app.fetch(request, bindings));
    server.listen(config.port, config.host);
    await once(server, 'listening');
    state.address = addressOf(server, config.host);
    const mailLoop = startMailLoop({
      db: connection.db,
      log,
      deliver: delivererOf(config),
      now: () => new Date(),
    });
    surroundings.say(`klimabrikker-server listens on ${state.address} (stop with Ctrl+C)`);
    surroundings.onStop(async () => {
      if (state.isStopping) return;
      state.isStopping = true;
      await stop(server, mailLoop, connection, log);
    });
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function prepareDatabase({ db }: Connection, log: Log, { demoFolder, today }: Surroundings, isDemo: boolean) {
  if (isDemo) {
    const names = await migrate(db);
    if (names.length > 0) log.info('migrated', { migrations: names.join(' ') });
    const loaded = await loadDemo(db, demoFolder, today());
    if (loaded > 0) log.info('loaded the sample data', { initiatives: loaded });
    await addStaff(db, DEMO_STAFF, DEMO_SCOPE, new Date());
    return;
  }
  const missing = await pendingMigrations(db);
  if (missing.length > 0) {
    throw new Error(`The database lacks ${missing.join(', ')}. Run: klimabrikker-server migrate`);
  }
}

const readOwnOrganisations = ({ db }: Connection, { demoFolder }: Surroundings): Promise<OwnOrganisations> =>
  loadOwnOrganisations(db, `${demoFolder}/organisations.json`);

const delivererOf = ({ mail, mailFrom }: Config) =>
  mail.kind === 'smtp' ? deliverBySmtp(mail.url, mailFrom) : deliverToFolder(mail.folder, mailFrom);

const foldersOf = ({ demoFolder, distFolder }: Surroundings): (readonly [string, string])[] =>
  [
    ['/logos/', `${demoFolder}/logos`] as const,
    ['/klimabrikker/', distFolder] as const,
    ['/', `${distFolder}/site`] as const,
  ].filter(([, folder]) => existsSync(folder));

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Says it is not ready, stops listening, lets what was begun end within a limit, closes the database. */
async function stop(server: Server, mailLoop: MailLoop, connection: Connection, log: Log): Promise<void> {
  log.info('stopping');
  await new Promise((resolve) => setTimeout(resolve, DRAIN_MS));
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const controller = new AbortController();
  const limit = setTimeout(() => {
    server.closeAllConnections();
    controller.abort();
  }, STOP_WITHIN_MS);
  // A mail that is still on its way then is taken up by whoever starts next.
  await Promise.all([closed, Promise.race([mailLoop.stop(), once(controller.signal, 'abort')])]);
  clearTimeout(limit);
  await connection.close();
  log.info('stopped');
  log.flush();
}
