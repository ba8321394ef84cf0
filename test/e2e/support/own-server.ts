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
  /** What it has logged so far. */
  readonly printed: () => string;
  /** Runs another command on the same database. */
  readonly run: (...words: readonly string[]) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the server of this repository on a free port.
 * @param settings further environment variables: another database, another log level
 */
export async function startOwnServer(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-'));
  const env = {
    ...process.env,
    PORT: '0',
    DATABASE_URL: join(folder, 'test.db'),
    MAIL_FOLDER: join(folder, 'mail'),
    LOG_LEVEL: 'warn',
    ...settings,
  };
  const child = spawn(process.execPath, [MAIN, 'start', '--demo'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const printed: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  return {
    origin: await readOrigin(child),
    folder,
    printed: () => printed.join(''),
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
