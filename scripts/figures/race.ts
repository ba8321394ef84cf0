import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { DatabaseConfig } from '../../server/src/config.ts';
import { PROBLEM_BASE } from '../../src/contract/index.ts';
import { countStored } from './count-stored.ts';
import { describeMachine } from './machine.ts';
import { type Answer, applicationOf, sendApplication, takeTicket } from './send-application.ts';
import { startServer } from './server-process.ts';
import { withSchema } from './with-schema.ts';

/**
 * Sends copies of the same application under one key at the same time to two servers on one database, and counts what was
 * stored and answered. SQLite always; PostgreSQL when `TEST_POSTGRES_URL` is set, in a schema of its own.
 * Usage: `npm run figures:race -- [--keys 1000]`; writes `.tmp/figures-race.json`.
 */
const OUTPUT = '.tmp/figures-race.json';
const COPIES = 5;
const SERVERS = 2;
/** Keys that are raced for at the same time. */
const AT_ONCE = 8;
/** Shorter than servers ask for, so that more copies meet. */
const AGAIN_MS = 50;

const { values } = parseArgs({ options: { keys: { type: 'string', default: '1000' } } });
const keys = Number(values.keys);

interface Outcome {
  /** Whether all copies were answered with the same receipt, one of them as the first. */
  readonly isOne: boolean;
  /** Whether other content was refused with that receipt. */
  readonly isGuarded: boolean;
  /** Answers that the key was being handled. */
  readonly collisions: number;
}

async function race(urls: readonly string[], ticket: string): Promise<Outcome> {
  const key = randomUUID();
  let collisions = 0;
  const urlOf = (copy: number) => urls[copy % urls.length] ?? '';
  const send = async (copy: number): Promise<Answer> => {
    for (;;) {
      const answer = await sendApplication(urlOf(copy), key, applicationOf(key, ticket));
      if (answer.kind !== 'refused' || answer.type !== `${PROBLEM_BASE}idempotency-in-progress`) return answer;
      collisions++;
      await setTimeout(AGAIN_MS);
    }
  };
  const answers = await Promise.all(Array.from({ length: COPIES }, (_, copy) => send(copy)));
  const taken = answers.filter((answer) => answer.kind === 'taken');
  const receipts = new Set(taken.map(({ receipt }) => receipt));
  const isOne =
    taken.length === COPIES && receipts.size === 1 && taken.filter(({ isReplay }) => !isReplay).length === 1;
  const other = await sendApplication(urlOf(0), key, applicationOf(`${key} other`, ticket));
  const isGuarded = other.kind === 'refused' && other.status === 422 && receipts.has(other.receipt);
  return { isOne, isGuarded, collisions };
}

async function measure(name: string, database: DatabaseConfig) {
  const environment = {
    DATABASE_URL: database.kind === 'sqlite' ? database.file : database.url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'nfk@fjordbyen.example',
  };
  const first = await startServer(['start', '--demo'], environment);
  const servers = [first];
  try {
    while (servers.length < SERVERS) servers.push(await startServer(['start'], environment));
    const urls = servers.map(({ url }) => url);
    const ticket = await takeTicket(first.url);
    const start = performance.now();
    const outcomes: Outcome[] = [];
    let begun = 0;
    const raceOn = async (): Promise<void> => {
      while (begun++ < keys) outcomes.push(await race(urls, ticket));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, raceOn));
    const seconds = Math.round((performance.now() - start) / 1000);
    const stored = await countStored(database);
    const result = {
      database: name,
      servers: SERVERS,
      keys,
      copies: COPIES,
      rows: stored.references.size,
      identical: outcomes.filter(({ isOne }) => isOne).length,
      guarded: outcomes.filter(({ isGuarded }) => isGuarded).length,
      collisions: outcomes.reduce((sum, { collisions }) => sum + collisions, 0),
      incomplete: stored.incomplete,
      isLogWhole: stored.isLogWhole,
      seconds,
    };
    console.log(result);
    return result;
  } finally {
    await Promise.all(servers.map((server) => server.end('SIGTERM')));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-race-'));
try {
  const results = [await measure('SQLite', { kind: 'sqlite', file: join(folder, 'race.db') })];
  const url = process.env.TEST_POSTGRES_URL;
  if (url === undefined) console.log('PostgreSQL is left out: TEST_POSTGRES_URL is not set.');
  else results.push(await withSchema(url, (own) => measure('PostgreSQL', { kind: 'postgres', url: own })));
  mkdirSync('.tmp', { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify({ ...describeMachine(), results }, undefined, 2)}\n`);
  const isKept = results.every(
    ({ rows, identical, guarded, incomplete }) =>
      rows === keys && identical === keys && guarded === keys && incomplete === 0,
  );
  if (!isKept) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
