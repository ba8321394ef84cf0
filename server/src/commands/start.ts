import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Scope } from '../../../src/contract/index.ts';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { connect, type Connection } from '../db/connect.ts';
import { migrate, pendingMigrations } from '../db/migrate.ts';
import { addStaff } from '../features/access/staff.ts';
import { refreshSummaries } from '../features/checklists/member-summaries.ts';
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
/** Who may work at the demo's desks, and in its checklists. */
const DEMO_STAFF: readonly (readonly [email: string, scope: Scope])[] = [
  ['sekretariat@nfk.example', { kind: 'desk', initiative: 'nfk' }],
  ['klima@asker.example', { kind: 'checklist', initiative: 'nettonull', municipality: '3203' }],
  ['klima@oslo.example', { kind: 'checklist', initiative: 'race-to-zero', municipality: '0301' }],
];
/** How often summaries are looked through: some of what they count ends with the year. */
const SUMMARIES_MS = 60 * 60_000;

/**
 * Serves until it is told to stop.
 * @returns once the server listens
 */
export async function start(config: Config, log: Log, surroundings: Surroundings, isDemo: boolean): Promise<void> {
  const connection = connect(config.database, () => log.warn('an idle database connection broke'));
  try {
    await prepareDatabase(connection, log, surroundings, isDemo);
    await freshen(connection, log);
    const state = { isStopping: false, address: '' };
    const app = createApp({
      db: connection.db,
      log,
      allowedOrigins: config.allowedOrigins,
      folders: foldersOf(surroundings, config.releasesFolder),
      ...(config.frameAncestors !== undefined && { frameAncestors: config.frameAncestors }),
      isStopping: () => state.isStopping,
      listensOn: () => state.address,
      ...(config.publicUrl !== undefined && { publicUrl: config.publicUrl }),
      ...(config.securityContact !== undefined && { securityContact: config.securityContact }),
      ...(config.secretKey !== undefined && { secretKey: config.secretKey }),
      ...(config.metricsToken !== undefined && { metricsToken: config.metricsToken }),
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
    const keepFresh = setInterval(() => void freshen(connection, log), SUMMARIES_MS);
    surroundings.say(`klimabrikker-server listens on ${state.address} (stop with Ctrl+C)`);
    surroundings.onStop(async () => {
      if (state.isStopping) return;
      state.isStopping = true;
      clearInterval(keepFresh);
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
    for (const [email, scope] of DEMO_STAFF) await addStaff(db, email, scope, new Date());
    return;
  }
  const missing = await pendingMigrations(db);
  if (missing.length > 0) {
    throw new Error(`The database lacks ${missing.join(', ')}. Run: klimabrikker-server migrate`);
  }
}

/** Whoever starts while the database is busy is no worse off than who started before New Year. */
async function freshen({ db }: Connection, log: Log): Promise<void> {
  try {
    await refreshSummaries(db, new Date());
  } catch (error) {
    log.warn('summaries could not be refreshed', { error: error instanceof Error ? error.name : typeof error });
  }
}

const readOwnOrganisations = ({ db }: Connection, { demoFolder }: Surroundings): Promise<OwnOrganisations> =>
  loadOwnOrganisations(db, `${demoFolder}/organisations.json`);

const delivererOf = ({ mail, mailFrom }: Config) =>
  mail.kind === 'smtp' ? deliverBySmtp(mail.url, mailFrom) : deliverToFolder(mail.folder, mailFrom);

/**
 * What is served as files. The widgets have their address, which goes with each release, and one of their version, which
 * never changes; what earlier versions were stays at theirs as long as the operator keeps it.
 */
function foldersOf(
  { demoFolder, distFolder, version }: Surroundings,
  releasesFolder: string | undefined,
): (readonly [string, string])[] {
  const own = `v${version}`;
  const others = releasesFolder === undefined ? [] : readdirSync(releasesFolder).filter((name) => name !== own);
  return [
    ['/logos/', `${demoFolder}/logos`] as const,
    [`/klimabrikker/${own}/`, distFolder] as const,
    ...others
      .filter((name) => RELEASE_NAME.test(name))
      .map((name) => [`/klimabrikker/${name}/`, join(releasesFolder ?? '', name)] as const),
    ['/klimabrikker/', distFolder] as const,
    ['/', `${distFolder}/site`] as const,
  ].filter(([, folder]) => existsSync(folder));
}

/** How a release is called, as a folder and in addresses. */
const RELEASE_NAME = /^v\d+\.\d+\.\d+[\w.+-]*$/;

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
