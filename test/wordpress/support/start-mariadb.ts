import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Stop, run, untilReady } from './child-process.ts';

/** A MariaDB that listens on a socket in a folder and nowhere else. */
export interface Database {
  readonly socket: string;
  readonly stop: Stop;
}

/** Makes a new MariaDB in a folder and starts it. Its `root` has no password. */
export async function startMariadb(folder: string): Promise<Database> {
  const data = join(folder, 'mariadb');
  const socket = join(folder, 'mariadb.sock');
  mkdirSync(data, { recursive: true });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
    { stdio: 'pipe' },
  );
  const running = run('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'mariadb.pid')}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
    '--innodb-log-file-size=16M',
    ...user,
  ]);
  await untilReady(running, () => canConnect(socket));
  return { socket, stop: running.stop };
}

const canConnect = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(path, () => {
      probe.destroy();
      resolve(true);
    });
    probe.on('error', () => resolve(false));
  });
