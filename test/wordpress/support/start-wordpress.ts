import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageVersion } from '../../../scripts/build/package-version.ts';
import { startServer } from '../../../scripts/figures/server-process.ts';
import type { ManifestElements } from '../../../scripts/wordpress/element-definitions.ts';
import { pluginFiles } from '../../../scripts/wordpress/plugin-files.ts';
import { zipFiles } from '../../../scripts/wordpress/zip-files.ts';
import { type Stop, freePort, run, untilReady } from './child-process.ts';
import { startMariadb } from './start-mariadb.ts';

const INSTALLED = '/usr/share/wordpress';
const PHP = 'test/wordpress/php';

/** A WordPress with the plugin, and the server whose content it shows. */
export interface Site {
  readonly url: string;
  /** Address of the server for content. */
  readonly base: string;
  /** Runs a script of `test/wordpress/php` inside this WordPress. */
  readonly php: (script: string, input: unknown, options?: PhpOptions) => unknown;
  /** What PHP has complained about. */
  readonly log: string;
  readonly stop: Stop;
}

export interface PhpOptions {
  /** Once `make-network.php` has run: nobody but the super administrator may write any HTML. */
  readonly isNetwork?: boolean;
}

/** The password of everybody in the test's WordPress. */
export const PASSWORD = 'kun-for-testen';

/**
 * Installs WordPress into a folder of its own with one user for each role, and serves it on this machine alone. What was
 * started is stopped again when a part fails.
 */
export async function startWordpress(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-wordpress-'));
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.toReversed()) await end();
    rmSync(folder, { recursive: true, force: true });
  };
  // Whoever interrupts the test leaves nothing running either. There is no time to wait for the ends.
  const drop = (): never => {
    for (const end of stops) void end('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, drop);
  try {
    const server = await startServer(['start', '--demo'], { DATABASE_URL: join(folder, 'klimabrikker.db') });
    stops.push((signal = 'SIGTERM') => server.end(signal));
    const database = await startMariadb(folder);
    stops.push(database.stop);

    const root = join(folder, 'site');
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    const environment = { KLIMA_SOCKET: database.socket, KLIMA_URL: url, KLIMA_BASE: server.url, KLIMA_ROOT: root };
    writeSite(root);
    const php = (script: string, input: unknown, { isNetwork = false }: PhpOptions = {}): unknown =>
      runPhp(script, input, { ...environment, ...(isNetwork && { KLIMA_NETWORK: '1' }) });
    php('install.php', { password: PASSWORD });
    php('install-plugin.php', await packPlugin(folder));

    const web = run('php', ['-S', `127.0.0.1:${String(port)}`, '-t', root], {
      ...environment,
      PHP_CLI_SERVER_WORKERS: '4',
    });
    stops.push(web.stop);
    await untilReady(web, () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return { url, base: server.url, php, log: join(root, 'debug.log'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function writeSite(root: string): void {
  cpSync(INSTALLED, root, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.htaccess') });
  const content = join(root, 'wp-content');
  cpSync(join(PHP, 'wp-config.php'), join(root, 'wp-config.php'));
  cpSync(join(PHP, 'theme'), join(content, 'themes/plain'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(PHP, 'mu-plugin.php'), join(content, 'mu-plugins/test.php'));
}

/** Packs the plugin as it is handed out; returns where. */
async function packPlugin(folder: string): Promise<string> {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as ManifestElements;
  const zip = join(folder, 'klimabrikker.zip');
  const files = pluginFiles({ version: packageVersion(), manifest, dist: 'dist' });
  writeFileSync(zip, await zipFiles('klimabrikker', files));
  return zip;
}

/** Gives a script its input as JSON, and returns what it printed as JSON. */
function runPhp(script: string, input: unknown, environment: Readonly<Record<string, string>>): unknown {
  const { status, stdout, stderr } = spawnSync('php', [join(PHP, script)], {
    input: JSON.stringify(input),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}: ${stdout}${stderr}`);
  const answer: unknown = JSON.parse(stdout);
  return answer;
}

/** Which WordPress, PHP and MariaDB this is. */
export const versionsOf = (): string =>
  [
    `WordPress ${/wp_version = '([^']+)'/.exec(readFileSync(join(INSTALLED, 'wp-includes/version.php'), 'utf8'))?.[1] ?? ''}`,
    `PHP ${execFileSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' })}`,
  ].join(', ');
