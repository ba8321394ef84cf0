import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openSqlite } from '../../server/src/db/connect.ts';
import { countStored } from './count-stored.ts';
import { describeMachine } from './machine.ts';
import { applicationOf, sendApplication, takeTicket } from './send-application.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/**
 * Kills a server again and again while applications are sent to it, and compares what it has acknowledged with what is
 * in its SQLite file afterwards. Whoever got no answer sends again to the next server, under the same key. Then traces the
 * order of system calls (with strace, where there is one) and opens the file 50 times.
 * Usage: `npm run figures:crash -- [--kills 200] [--traced 1000]`; writes `.tmp/figures-crash.json`.
 */
const OUTPUT = '.tmp/figures-crash.json';
const SENDERS = 8;
/** Applications that a server may acknowledge before it is killed. */
const MOST_ACKNOWLEDGED = 20;
const LONGEST_LIFE_MS = 5000;
const LOOK_MS = 5;
const REOPENINGS = 50;
/** A form that was filled in more quickly is set aside. */
const HONEST_MS = 11_000;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, traced: { type: 'string', default: '1000' } },
});
const kills = Number(values.kills);
const traced = Number(values.traced);

const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-crash-'));
const file = join(folder, 'crash.db');
// Nobody listens there: mails stay in the outbox, and what is written meanwhile is of applications.
const environment = { DATABASE_URL: file, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'nfk@fjordbyen.example' };

/** Acknowledged reference by key. */
const acknowledged = new Map<string, string>();
/** Keys that were sent and not answered. */
const unanswered: string[] = [];
let contradictions = 0;
let refusals = 0;

/** Sends one application after the other until there is no server. */
async function keepSending({ url }: ServerProcess, ticket: string): Promise<void> {
  for (;;) {
    const key = unanswered.pop() ?? randomUUID();
    const answer = await sendApplication(url, key, applicationOf(key, ticket));
    if (answer.kind === 'taken') {
      const before = acknowledged.get(key);
      if (before !== undefined && before !== answer.reference) contradictions++;
      acknowledged.set(key, answer.reference);
      continue;
    }
    unanswered.push(key);
    if (answer.kind === 'lost') return;
    refusals++;
  }
}

/** Kills a server at some moment after it has acknowledged some applications, or none. */
async function crash(ticket: string): Promise<void> {
  const server = await startServer(['start'], environment);
  const enough = acknowledged.size + Math.floor(Math.random() * MOST_ACKNOWLEDGED);
  const sending = Array.from({ length: SENDERS }, () => keepSending(server, ticket));
  for (let waited = 0; acknowledged.size < enough && waited < LONGEST_LIFE_MS; waited += LOOK_MS) {
    await setTimeout(LOOK_MS);
  }
  await setTimeout(Math.random() * LOOK_MS);
  await server.end('SIGKILL');
  await Promise.all(sending);
}

/** Sends what was not answered to a server that lives. */
async function finish(ticket: string): Promise<void> {
  const server = await startServer(['start'], environment);
  for (const key of unanswered.splice(0)) {
    const answer = await sendApplication(server.url, key, applicationOf(key, ticket));
    if (answer.kind === 'taken') acknowledged.set(key, answer.reference);
    else refusals++;
  }
  await server.end('SIGTERM');
}

/** How many answers of 201 had the file's log synchronised since the answer before; `undefined` without strace. */
async function trace(ticket: string): Promise<{ answers: number; synchronised: number } | undefined> {
  if (spawnSync('strace', ['-V']).status !== 0) return undefined;
  const output = join(folder, 'trace');
  const calls = 'trace=fsync,fdatasync,write,writev,sendto,sendmsg';
  const server = await startServer(['start'], environment, [
    'strace',
    '-f',
    '-y',
    '-s',
    '40',
    '-e',
    calls,
    '-o',
    output,
  ]);
  for (let sent = 0; sent < traced; sent++) {
    const key = randomUUID();
    const answer = await sendApplication(server.url, key, applicationOf(key, ticket));
    if (answer.kind === 'taken') acknowledged.set(key, answer.reference);
    else refusals++;
  }
  await server.end('SIGTERM');
  let answers = 0;
  let synchronised = 0;
  let isSynchronised = false;
  for (const line of readFileSync(output, 'utf8').split('\n')) {
    if (/f(data)?sync(\(\d+<[^>]*-wal>\)| resumed>.*) += 0/.test(line)) isSynchronised = true;
    if (!line.includes('HTTP/1.1 201')) continue;
    answers++;
    if (isSynchronised) synchronised++;
    isSynchronised = false;
  }
  return { answers, synchronised };
}

/** How many of the openings of the file have the setting under which a commit is on disk. */
function countSafeOpenings(): number {
  return Array.from({ length: REOPENINGS }, () => {
    const database = openSqlite(file);
    const synchronous = database.pragma('synchronous', { simple: true });
    database.close();
    return synchronous;
  }).filter((synchronous) => synchronous === 2).length;
}

try {
  const first = await startServer(['start', '--demo'], environment);
  const ticket = await takeTicket(first.url);
  await first.end('SIGTERM');
  await setTimeout(HONEST_MS);
  for (let kill = 1; kill <= kills; kill++) {
    await crash(ticket);
    if (kill % 20 === 0) console.log(`${kill} kills, ${acknowledged.size} acknowledged, ${unanswered.length} open`);
  }
  await finish(ticket);
  const order = await trace(ticket);
  const stored = await countStored({ kind: 'sqlite', file });
  const lost = [...acknowledged].filter(([key, reference]) => stored.references.get(key) !== reference).length;
  const result = {
    ...describeMachine(),
    kills,
    acknowledged: acknowledged.size,
    stored: stored.references.size,
    lost,
    doubled: stored.doubled + contradictions,
    refusals,
    incomplete: stored.incomplete,
    isLogWhole: stored.isLogWhole,
    ...(order && { trace: order }),
    reopenings: REOPENINGS,
    safeOpenings: countSafeOpenings(),
  };
  mkdirSync('.tmp', { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(result);
  const isKept = lost === 0 && result.doubled === 0 && stored.incomplete === 0 && stored.isLogWhole;
  const isOrdered = order === undefined || order.synchronised === order.answers;
  if (!isKept || !isOrdered || result.safeOpenings !== REOPENINGS) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
