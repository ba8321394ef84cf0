import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Builds what is out of date and serves widgets, site and demo data for browser tests, with a database that begins
 * empty. Takes the port from `PORT`, as the server does.
 */
const FOLDER = '.tmp/e2e';

const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--if-stale'], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed.');

rmSync(FOLDER, { recursive: true, force: true });
const server = spawn(process.execPath, ['server/src/main.ts', 'start', '--demo'], {
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: `${FOLDER}/klimabrikker.db`, LOG_LEVEL: 'warn' },
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
