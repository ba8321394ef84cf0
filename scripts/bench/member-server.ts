import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The project's own server as a process of its own, on a free port. */
export interface MemberServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server on a database that is filled already. */
export async function startMemberServer(database: string): Promise<MemberServer> {
  const child = spawn(process.execPath, ['server/src/main.ts', 'start'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: string) => {
      said += text;
      const [found] = /http:\/\/[\w.:]+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The server did not start: ${said}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { origin, stop };
}
