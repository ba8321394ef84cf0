import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ends what a test has started; resolves when it is gone. */
export type Stop = (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;

/** A program in a process group of its own, with what it says kept for the message of a failure. */
export interface Running {
  readonly child: ChildProcess;
  readonly stop: Stop;
  readonly said: () => string;
}

/** Starts a program that runs until it is stopped. */
export function run(command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(command, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (said = (said + String(part)).slice(-5000)));
  return {
    child,
    said: () => said,
    stop: async (signal = 'SIGTERM') => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      process.kill(-child.pid, signal);
      await gone;
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

/** Asks again until the answer is yes. Throws with what the program said when it ends before. */
export async function untilReady(running: Running, isReady: () => Promise<boolean>): Promise<void> {
  while (!(await isReady())) {
    if (running.child.exitCode !== null) throw new Error(`${running.child.spawnfile} ended: ${running.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
