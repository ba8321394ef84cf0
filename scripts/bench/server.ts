import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { generateMembersFile } from '../generate-members.ts';

/**
 * Measures the server with invented members. Prints a JSON row per case and writes all of them,
 * with the machine they were measured on, to `.tmp/bench-server.json`:
 * - `first searches`: each query once, nothing known before;
 * - `search`: the same queries, drawn as often as people would, after each was asked once;
 * - `list`: the first page without a query;
 * - `not modified`: the same with its tag.
 * Usage: `npm run bench:server -- [--members 100000] [--seconds 4]`. `DATABASE_URL` chooses the database, which must be
 * an empty one; by default it is an SQLite file in a temporary folder. The load comes from the same machine:
 * `cpuMicroseconds` of the server per request says what a busy machine hides (Linux only).
 */
const SERVER = 'server/bin/klimabrikker-server.mjs';
const OUTPUT = '.tmp/bench-server.json';
const LIST = '/v1/initiatives/nfk/members.json';
const HEADERS = { 'accept-encoding': 'gzip, deflate, br', origin: 'https://www.example.org' } as const;
const QUERIES = 2000;
const DRAWS = 50_000;
const CONNECTIONS = 20;
/** What `/proc` counts processor time in: hundredths of a second. */
const TICK_MICROSECONDS = 10_000;
const MIX =
  `${QUERIES} queries: words of members' names as typed, each up to eight letters and a second word after some; ` +
  'drawn by Zipf (the n-th most common is asked 1/n as often), shorter ones more common';

const { values } = parseArgs({
  options: { members: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '4' } },
});
const members = Number(values.members);
const seconds = Number(values.seconds);

const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-bench-'));
const env = { DATABASE_URL: join(folder, 'bench.db'), ...process.env, PORT: '0', LOG_LEVEL: 'info' };

function run(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [SERVER, ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
}

/** Numbers from 0 up to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const random = randomFrom(7);

/** What people send while they type: the most common first, which are the shortest. */
function typedQueries(names: readonly string[]): readonly string[] {
  const words = [...new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\d]+/u)).filter(Boolean))];
  const prefixes = words.flatMap((word) =>
    Array.from({ length: Math.min(8, word.length) }, (_, at) => word.slice(0, at + 1)),
  );
  const pairs = Array.from({ length: QUERIES }, () => `${draw(words)} ${draw(prefixes).slice(0, 3)}`);
  const shuffled = [...new Set([...prefixes, ...pairs])].map((query) => ({ query, rank: query.length + 4 * random() }));
  return shuffled
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, QUERIES)
    .map(({ query }) => query);
}

const draw = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';

/** Draws with the n-th item 1/n as often as the first. */
function drawByZipf(list: readonly string[], count: number): readonly string[] {
  let total = 0;
  const sums = list.map((_, index) => (total += 1 / (index + 1)));
  return Array.from({ length: count }, () => {
    const wanted = random() * total;
    return list[sums.findIndex((sum) => sum >= wanted)] ?? '';
  });
}

/** Processor time of a process so far, in microseconds. */
function cpuOf(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS;
}

interface Target {
  readonly url: string;
  readonly pid: number;
}

interface Load {
  readonly name: string;
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Asks each path once instead of for some seconds. */
  readonly isOnce?: boolean;
}

const rows: unknown[] = [];

/** Runs one case; the paths are taken in turn by all connections together. */
async function measure({ url, pid }: Target, { name, paths, headers = HEADERS, isOnce = false }: Load): Promise<void> {
  let next = 0;
  const nextPath = () => paths[next++ % paths.length] ?? '/';
  const [path] = paths;
  const requests =
    path !== undefined && paths.length === 1
      ? [{ path, headers }]
      : [{ setupRequest: (request: object) => ({ ...request, headers, path: nextPath() }) }];
  const amount = isOnce ? { amount: paths.length } : { duration: seconds };
  const before = cpuOf(pid);
  const { latency, errors, duration, statusCodeStats, ...result } = await autocannon({
    url,
    connections: CONNECTIONS,
    requests,
    ...amount,
  });
  const after = cpuOf(pid);
  const { total } = result.requests;
  const row = {
    name,
    members,
    perSecond: Math.round(total / duration),
    p50: latency.p50,
    p99: latency.p99,
    max: latency.max,
    ...(before !== undefined && after !== undefined && { cpuMicroseconds: Math.round((after - before) / total) }),
    errors,
    statuses: Object.fromEntries(Object.entries(statusCodeStats).map(([code, { count }]) => [code, count])),
    ...(name.includes('search') && { mix: MIX }),
  };
  rows.push(row);
  console.log(JSON.stringify(row));
}

async function measureAll(target: Target, names: readonly string[]): Promise<void> {
  const first = await fetch(target.url + LIST, { headers: HEADERS });
  await first.arrayBuffer();
  const etag = first.headers.get('etag') ?? '';
  const pathOf = (query: string): string => `${LIST}?query=${encodeURIComponent(query)}`;
  const queries = typedQueries(names).map(pathOf);
  await measure(target, { name: 'first searches', paths: queries, isOnce: true });
  await measure(target, { name: 'search', paths: drawByZipf(queries, DRAWS) });
  await measure(target, { name: 'list', paths: [LIST] });
  await measure(target, { name: 'not modified', paths: [LIST], headers: { ...HEADERS, 'if-none-match': etag } });
}

/** Waits for the line that says where the server listens. */
async function addressIn(output: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += String(part);
    const address = /http:\/\/\S+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server did not start: ${text}`);
}

try {
  const file = generateMembersFile(members);
  writeFileSync(join(folder, 'members.json'), JSON.stringify(file));
  run('migrate');
  run('import', 'initiative', 'server/data/initiatives/nfk.json');
  run('import', 'members', join(folder, 'members.json'), '--initiative', 'nfk');
  const server = spawn(process.execPath, [SERVER, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const { pid } = server;
    if (pid === undefined) throw new Error('The server did not start.');
    const url = await addressIn(server.stdout.iterator({ destroyOnReturn: false }));
    server.stdout.resume();
    await measureAll(
      { url, pid },
      file.members.map(({ name }) => name),
    );
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const output = {
    date: new Date().toISOString().slice(0, 10),
    commit,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.versions.node,
    results: rows,
  };
  mkdirSync('.tmp', { recursive: true });
  writeFileSync(OUTPUT, `${JSON.stringify(output, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
