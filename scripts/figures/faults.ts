import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { applyInBrowser, launchBrowser, servePage } from './apply-in-browser.ts';
import { openSqlite } from '../../server/src/db/connect.ts';
import { createApplicationRemote } from '../../src/api/application-remote.ts';
import {
  applyThroughFaults,
  deniesArrival,
  ENDINGS,
  type Ledger,
  MOST_PRESSES,
  type Passage,
  PATIENCE_MS,
} from './apply-through-faults.ts';
import { countStored } from './count-stored.ts';
import type { FaultResults } from './fault-figures.ts';
import { FAULT_KINDS, type FaultKind } from './fault-kinds.ts';
import { type FaultOptions, startFaultProxy } from './fault-proxy.ts';
import { describeMachine } from './machine.ts';
import { createSeededRandom } from './seeded-random.ts';
import { takeTicket } from './send-application.ts';
import { startServer } from './server-process.ts';

/**
 * Applies through a faulty network with the client that the form uses, and compares what people were told with what is
 * in the database of the server. The same seed gives the same plans; the order of events is the machine's.
 * Then the element does the same in Chromium, with each fault once.
 * Usage: `npm run figures:faults -- [--submissions 2000] [--seed 1] [--lanes 32] [--without-browser]`; writes
 * `.tmp/figures-faults.json`.
 */
const OUTPUT = '.tmp/figures-faults.json';
const MIXED = 'another fault each time' as const;
/** One of so many networks never gets well. */
const FOREVER = 10;
const MOST_FAULTS = 5;
const IN_BROWSER = 'each of them once, in Chromium';
const PAGES_AT_ONCE = 6;
/** What the client gives an attempt in a browser. */
const BROWSER_PATIENCE_MS = 15_000;
/** More than there are attempts in all presses. */
const ENDLESS = 100;

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    lanes: { type: 'string', default: '32' },
    'without-browser': { type: 'boolean', default: false },
  },
});
const submissions = Number(values.submissions);
const seed = Number(values.seed);
console.log(`seed ${seed}`);
const random = createSeededRandom(seed);

interface Planned extends Passage {
  readonly fault: FaultKind | typeof MIXED;
  readonly isEndless: boolean;
}

const plans = Array.from({ length: submissions }, (_, index): Planned => {
  const fault = [...FAULT_KINDS, MIXED, MIXED][index % (FAULT_KINDS.length + 2)] ?? MIXED;
  const isEndless = random.between(1, FOREVER) === 1;
  const count = isEndless ? ENDLESS : random.between(1, MOST_FAULTS);
  const kindAt = (): FaultKind =>
    fault === MIXED ? (FAULT_KINDS[random.between(0, FAULT_KINDS.length - 1)] ?? 'refused') : fault;
  const faults = Array.from({ length: count }, kindAt);
  return { key: randomUUID(), fault, faults, isEndless, isRevised: random.next() < 0.5 };
});

const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-faults-'));
const file = join(folder, 'faults.db');
const formPage = await servePage();
const server = await startServer(['start', '--demo'], {
  DATABASE_URL: file,
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'nfk@fjordbyen.example',
  ALLOWED_ORIGINS: formPage.origin,
});
const database = openSqlite(file);
const target = new URL(server.url);
/** Shared, so that one can be given the answer of another. */
const answers: FaultOptions['answers'] = [];
try {
  const results = await run();
  mkdirSync('.tmp', { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify(results, undefined, 2)}\n`);
  const { kinds, violations, ...rest } = results;
  console.table(kinds);
  console.log({ ...rest, violations });
  if (Object.values(violations).some((number) => number > 0)) process.exitCode = 1;
} finally {
  formPage.stop();
  database.close();
  await server.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<FaultResults> {
  const ticket = await takeTicket(server.url);
  const claim = database.prepare('select count(*) as number from applications where idempotency_key = ?').pluck();
  const isStored = (key: string): boolean => claim.get(key) !== 0;
  const options: FaultOptions = { target, patience: PATIENCE_MS, random: Math.random, answers };
  const start = performance.now();
  const ledgers = new Map<string, Ledger>();
  let begun = 0;
  const applyOn = async (): Promise<void> => {
    const proxy = await startFaultProxy(options);
    const remote = createApplicationRemote(`${proxy.url}/v1`);
    for (let passage = plans[begun++]; passage !== undefined; passage = plans[begun++]) {
      ledgers.set(passage.key, await applyThroughFaults(passage, { remote, proxy, ticket, isStored }));
      if (ledgers.size % 200 === 0) console.log(`${ledgers.size} of ${submissions}`);
    }
    await proxy.stop();
  };
  await Promise.all(Array.from({ length: Number(values.lanes) }, applyOn));
  const inBrowser = values['without-browser'] ? [] : await applyInPages(isStored);
  for (const ledger of inBrowser) ledgers.set(ledger.key, ledger);
  const seconds = Math.round((performance.now() - start) / 1000);

  const stored = await countStored({ kind: 'sqlite', file });
  const messages = readMessages();
  const all = [...ledgers.values()];
  const count = (judge: (ledger: Ledger) => boolean): number => all.filter(judge).length;
  const rowOf = ({ key }: Ledger): string | undefined => stored.references.get(key);
  for (const plan of plans) {
    const ledger = ledgers.get(plan.key);
    const isOpen = !plan.isEndless && ledger?.ending !== 'accepted' && ledger?.ending !== 'reused';
    if (isOpen || (ledger?.falseDenials ?? 0) > 0) console.log(plan, ledger);
  }
  const isFalse = ({ ending, key, reference, message }: Ledger): boolean =>
    ((ending === 'accepted' || ending === 'reused') && stored.references.get(key) !== reference) ||
    (ending === 'accepted' && messages.get(key) !== message);
  return {
    ...describeMachine(),
    seed,
    seconds,
    presses: MOST_PRESSES,
    submissions: all.length,
    stored: stored.references.size,
    accepted: count(({ ending }) => ending === 'accepted'),
    passing: count(({ key }) => !isEndless(key)),
    passed: count(({ key, ending }) => !isEndless(key) && (ending === 'accepted' || ending === 'reused')),
    unknownButStored: count((ledger) => ledger.ending === 'unknown' && rowOf(ledger) !== undefined),
    violations: {
      nameless: ledgers.size - count(({ ending }) => ending !== 'hung' && ending !== 'thrown'),
      falseReceipts: count(isFalse),
      // A row belongs to one key, and the words of an application begin with its own.
      doubled:
        stored.references.size -
        new Set([...messages.values()].map((message) => message.split(' ')[0])).size +
        [...stored.references.keys()].filter((key) => !ledgers.has(key)).length,
      falseDenials:
        all.reduce((sum, { falseDenials }) => sum + falseDenials, 0) +
        count((ledger) => deniesArrival(ledger.ending) && rowOf(ledger) !== undefined),
      incomplete: stored.incomplete + (stored.isLogWhole ? 0 : 1),
    },
    kinds: [
      ...[...FAULT_KINDS, MIXED].map((fault) =>
        summarise(
          fault,
          plans.filter((plan) => plan.fault === fault).flatMap(({ key }) => ledgers.get(key) ?? []),
        ),
      ),
      ...(inBrowser.length > 0 ? [summarise(IN_BROWSER, inBrowser)] : []),
    ],
  };
}

function summarise(fault: string, ledgers: readonly Ledger[]): FaultResults['kinds'][number] {
  const endings = ENDINGS.map((name) => [name, ledgers.filter(({ ending }) => ending === name).length] as const);
  return {
    fault,
    submissions: ledgers.length,
    endings: Object.fromEntries(endings.filter(([, number]) => number > 0)),
    attempts: ledgers.reduce((sum, { attempts }) => sum + attempts, 0),
  };
}

/** Applies with the element, once through each fault. */
async function applyInPages(isStored: (key: string) => boolean): Promise<readonly Ledger[]> {
  const browser = await launchBrowser();
  const ledgers: Ledger[] = [];
  const waiting = [...FAULT_KINDS];
  const applyOn = async (): Promise<void> => {
    const proxy = await startFaultProxy({ target, patience: BROWSER_PATIENCE_MS, random: Math.random, answers });
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
      const passage = { key: randomUUID(), fault };
      const pageOrigin = formPage.origin;
      ledgers.push(await applyInBrowser(browser, passage, { proxy, pageOrigin, origin: server.url, isStored }));
    }
    await proxy.stop();
  };
  try {
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, applyOn));
  } finally {
    await browser.close();
  }
  return ledgers;
}

function isEndless(key: string): boolean {
  return plans.find((plan) => plan.key === key)?.isEndless === true;
}

/** What is in the database under each key, as its sender wrote it. */
function readMessages(): ReadonlyMap<string, string> {
  const rows = database.prepare('select idempotency_key as key, body from applications').all();
  const rowSchema = z.array(z.object({ key: z.string(), body: z.string() }));
  const bodySchema = z.object({ message: z.string() });
  return new Map(z.parse(rowSchema, rows).map(({ key, body }) => [key, z.parse(bodySchema, JSON.parse(body)).message]));
}
