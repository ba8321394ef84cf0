/**
 * Measures the server with 100,000 invented members: search, cached list, 304. Prints one JSON row per case.
 * Usage: node scripts/bench/server.mjs [--members 100000] [--seconds 8]. DATABASE_URL chooses the database: it must
 * be an empty one; by default an SQLite file in a temporary folder.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { generateMembersFile } from '../generate-members.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = join(root, 'server/bin/klimabrikker-server.mjs');
const { values } = parseArgs({
  options: { members: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '8' } },
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

/** Names begin with these; each search is one to eight letters of one, as a person types it, sometimes of two words. */
function searches(list, count) {
  const words = [...new Set(list.flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}\d]+/u)))].filter(Boolean);
  let state = 7;
  const random = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const prefix = () => {
    const word = words[random(words.length)];
    return word.slice(0, 1 + random(8));
  };
  const typed = () => (random(4) === 0 ? `${prefix()} ${prefix()}` : prefix());
  return Array.from({ length: count }, typed);
}

async function measure(name, url, requests) {
  const result = await autocannon({ url, connections: 20, duration: seconds, requests });
  const { requests: rate, latency, errors, non2xx } = result;
  const row = { name, members, perSecond: Math.round(rate.average), p50: latency.p50, p99: latency.p99, max: latency.max };
  console.log(JSON.stringify({ ...row, errors, other: non2xx }));
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
    const path = (query) => `${list}?query=${encodeURIComponent(query)}`;
    await measure('search', origin, searches(file.members, 20_000).map((query) => ({ path: path(query), headers })));
    await measure('list', origin, [{ path: list, headers }]);
    const etag = first.headers.get('etag');
    await measure('not modified', origin, [{ path: list, headers: { ...headers, 'if-none-match': etag } }]);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
