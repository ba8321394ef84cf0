import { spawn } from 'node:child_process';
import { once } from 'node:events';

const SERVER = 'server/src/main.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Ends it, and whatever it was started by; resolves when it is gone. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
}

/**
 * Starts a server and waits until it listens.
 * @param before words in front of the command, such as those of a tracer
 */
export async function startServer(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  before: readonly string[] = [],
): Promise<ServerProcess> {
  const [command = '', ...rest] = [...before, process.execPath, SERVER, ...words];
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'warn', RATE_LIMIT: 'off', ...environment };
  // A group of its own, so that the server goes with what it was started by.
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be started.`);
  const url = await addressIn(child.stdout.iterator({ destroyOnReturn: false }));
  child.stdout.resume();
  return {
    url,
    end: async (signal) => {
      const gone = once(child, 'exit');
      process.kill(-pid, signal);
      await gone;
    },
  };
}

/** Reads up to the line that says where the server listens. */
async function addressIn(output: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += String(part);
    const address = /http:\/\/\S+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server did not start: ${text}`);
}
