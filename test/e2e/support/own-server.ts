import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = 'server/src/main.ts';

/** A server with a database of its own, filled with the sample data. */
export interface OwnServer {
  readonly origin: string;
  /** A folder that goes away with the server. */
  readonly folder: string;
  /** Runs another command on the same database. */
  readonly run: (...words: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

/** Starts the server of this repository on a free port. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-'));
  const env = { ...process.env, PORT: '0', DATABASE_URL: join(folder, 'test.db'), LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [MAIN, 'start', '--demo'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    origin: await readOrigin(child),
    folder,
    run: (...words) => {
      const { status, stderr } = spawnSync(process.execPath, [MAIN, ...words], { env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address that a starting server says it listens on. */
async function readOrigin({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface(stdout)) {
    const [origin] = /http:\/\/[\w.:]+/.exec(line) ?? [];
    if (origin !== undefined) return origin;
  }
  throw new Error('The server ended before it listened.');
}
