import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { parseCommand, USAGE } from './commands/command-line.ts';
import { runCommand } from './commands/run-command.ts';
import type { Surroundings } from './commands/surroundings.ts';
import { ConfigError, parseConfig } from './config.ts';
import { ImportError } from './import/import-error.ts';
import { createLog } from './log.ts';

function readVersion(file: string): string {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return z.parse(z.object({ version: z.string() }), content).version;
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Whoever read the log may go away; the server stays.
process.stdout.on('error', () => undefined);

const surroundings: Surroundings = {
  say: (text) => console.info(text),
  onStop: (stop) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  },
  demoFolder: fromHere('../data'),
  distFolder: fromHere('../../dist'),
  version: readVersion(fromHere('../../package.json')),
  today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(),
};

try {
  const command = parseCommand(process.argv.slice(2));
  if (command === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
  } else {
    const config = parseConfig(process.env);
    const log = createLog(config.logLevel, (text) => process.stdout.write(text));
    process.on('exit', log.flush);
    await runCommand(command, config, log, surroundings);
  }
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
}

/** What went wrong in words where it was foreseen, else with the place in the code. */
function describe(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ImportError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}
