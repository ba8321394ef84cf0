/**
 * Measures the server with 100,000 invented members and prints one JSON row per case:
 * `first searches` (none asked before), `search` (people typing names letter by letter), `list` and `not modified`.
 * Usage: node scripts/bench/server.mjs [--members 100000] [--seconds 4]. DATABASE_URL chooses the database, which must
 * be an empty one; by default it is an SQLite file in a temporary folder. The load comes from the same machine;
 * `cpuMicroseconds` of the server per request says what a busy machine hides (Linux only).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { generateMembersFile } from '../generate-members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = join(root, 'server/bin/klimabrikker-server.mjs');
const { values } = parseArgs({
  options: { members: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '4' } },
});
const members = Number(values.members);
const seconds = Number(values.seconds);

const folder = mkdtempSync(join(tmpdir(), 'klimabrikker-bench-'));
const env = { ...process.env, PORT: '0', LOG_LEVEL: 'info' };
env.DATABASE_URL ??= join(folder, 'bench.db');

const run = (...words) => {
  const { status, stderr } = spawnSync(process.execPath, [server, ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
};

/** What people send while they type the words of names: each word letter by letter, up to eight letters. */
function typedPrefixes(list) {
  const words = new Set(list.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}\d]+/u)).filter(Boolean));
  return [...words].flatMap((word) =>
    Array.from({ length: Math.min(8, word.length) }, (_, at) => word.slice(0, at + 1)),
  );
}

/** Two words at a time, so that no search comes twice. */
const pairsOf = (prefixes) =>
  prefixes.flatMap((first, at) => [1, 7, 31].map((step) => `${first} ${prefixes[(at * step + 13) % prefixes.length]}`));

function shuffle(list) {
  let state = 7;
  return list
    .map((item) => [(state = (state * 48271) % 2147483647), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Processor time of the server so far, in microseconds: clock ticks of a hundredth of a second. */
function cpuOf(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

/** Runs one case; the paths are taken in turn by all connections together. */
async function measure({ name, url, pid }, paths, headers, amount = { duration: seconds }) {
  let next = 0;
  const setupRequest = (request) => ({ ...request, headers, path: paths[next++ % paths.length] });
  const requests = paths.length === 1 ? [{ path: paths[0], headers }] : [{ setupRequest }];
  const before = cpuOf(pid);
  const result = await autocannon({ url, connections: 20, requests, ...amount });
  const { latency, errors, duration } = result;
  const statuses = Object.fromEntries(Object.entries(result.statusCodeStats).map(([code, { count }]) => [code, count]));
  const cpuMicroseconds = Math.round((cpuOf(pid) - before) / result.requests.total);
  const perSecond = Math.round(result.requests.total / duration);
  console.log(
    JSON.stringify({
      name,
      members,
      perSecond,
      p50: latency.p50,
      p99: latency.p99,
      max: latency.max,
      cpuMicroseconds,
      errors,
      statuses,
    }),
  );
}

try {
  const file = generateMembersFile(members);
  writeFileSync(join(folder, 'members.json'), JSON.stringify(file));
  run('migrate');
  run('import', 'initiative', join(root, 'server/data/initiatives/nfk.json'));
  run('import', 'members', join(folder, 'members.json'), '--initiative', 'nfk');

  const child = spawn(process.execPath, [server, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8');
  while (!/http:\S+/.test(output)) output += await once(child.stdout, 'data').then(([text]) => text);
  child.stdout.resume();
  const origin = /http:\S+/.exec(output)[0];
  const list = '/v1/initiatives/nfk/members.json';
  const headers = { 'accept-encoding': 'gzip, deflate, br', origin: 'https://www.example.org' };
  try {
    const first = await fetch(origin + list, { headers });
    await first.arrayBuffer();
    const target = { url: origin, pid: child.pid };
    const path = (query) => `${list}?query=${encodeURIComponent(query)}`;
    const prefixes = typedPrefixes(file.members);
    const pairs = shuffle([...new Set(pairsOf(prefixes))]).map(path);
    await measure({ ...target, name: 'first searches' }, pairs, headers, {
      amount: Math.min(pairs.length, 400 * seconds),
    });
    const typed = shuffle([...new Set(prefixes)]).map(path);
    // Everybody's first letters have been asked for before.
    await autocannon({
      url: origin,
      connections: 4,
      amount: typed.length * 4,
      requests: typed.map((at) => ({ path: at, headers })),
    });
    await measure({ ...target, name: 'search' }, typed, headers);
    await measure({ ...target, name: 'list' }, [list], headers);
    const etag = first.headers.get('etag');
    await measure({ ...target, name: 'not modified' }, [list], { ...headers, 'if-none-match': etag });
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
