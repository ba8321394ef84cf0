import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startMemberServer } from './member-server.ts';
import { prepareMembers } from './members.ts';
import type { PageResult, PageResults } from './page-results.ts';
import { startPageServer } from './page-server.ts';
import { median, percentile } from './percentile.ts';
import { SUBJECTS, type Subject } from './subjects.ts';
import { visitPage } from './visit-page.ts';

/**
 * Measures the directory in Chromium beside a page without a library, gridjs and list.js, all in the same run:
 * `node scripts/bench/page.ts --runs 5 --sizes 130,1000,10000,100000 --only ours,plain`. Writes `.tmp/bench-page.json`.
 * Times of a busy machine say little: run it alone, and compare only what was measured together.
 */
const OUTPUT = '.tmp/bench-page.json';
/** A page whose visit takes longer is visited once. */
const REPEATED_UNDER_MS = 20_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '130,1000,10000,100000' },
    only: { type: 'string', default: SUBJECTS.map(({ name }) => name).join(',') },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
const chosen = values.only.split(',');
const subjects = SUBJECTS.filter(({ name }) => chosen.includes(name));

const outputOf = (command: string, ...words: readonly string[]): string =>
  spawnSync(command, words, { encoding: 'utf8' }).stdout.trim();

const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--if-stale'], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed.');

let chromium = '';
const results: PageResult[] = [];
for (const size of sizes) results.push(...(await measure(size)));

const isChanged = outputOf('git', 'status', '--porcelain', '--', 'src', 'server', 'scripts') !== '';
const written: PageResults = {
  date: new Date().toISOString().slice(0, 10),
  commit: `${outputOf('git', 'rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes' : ''}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  node: process.versions.node,
  chromium,
  runs,
  results,
};
mkdirSync('.tmp', { recursive: true });
writeFileSync(OUTPUT, `${JSON.stringify(written, null, 2)}\n`);

/** All subjects with so many members, taking turns, so that a slow minute of the machine meets each of them. */
async function measure(members: number): Promise<PageResult[]> {
  const { database, wholeList } = prepareMembers(members);
  const memberServer = await startMemberServer(database);
  const names = subjects.map(({ name }) => name);
  const pageServer = await startPageServer(names, { '/whole.json': wholeList }, memberServer.origin);
  const measured = subjects.map((subject) => ({ subject, isOver: false, result: emptyResult(members, subject) }));
  try {
    await warmUp(pageServer.origin);
    for (let run = 0; run < runs; run++) {
      for (const one of measured.filter(({ isOver }) => !isOver)) {
        const start = performance.now();
        try {
          const { chromium: version, ...visit } = await visitPage(
            one.subject,
            `${pageServer.origin}/${one.subject.name}.html`,
          );
          chromium = version;
          one.result.visits.push(visit);
        } catch (error) {
          one.result.broke = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
          one.isOver = true;
        }
        if (performance.now() - start > REPEATED_UNDER_MS) one.isOver = true;
      }
    }
  } finally {
    pageServer.stop();
    await memberServer.stop();
  }
  for (const { result } of measured) console.log(describe(result));
  return measured.map(({ result }) => result);
}

/** Lets the server read its tables and pack its answers, so that the first page to be visited does not pay for it. */
async function warmUp(origin: string): Promise<void> {
  const list = '/v1/initiatives/nfk/members.json';
  for (const path of ['/klimabrikker/cdn/member-directory.js', list, `${list}?query=h`]) {
    await fetch(origin + path, { headers: { 'Accept-Encoding': 'br' } }).then((answer) => answer.arrayBuffer());
  }
}

function emptyResult(members: number, { name, title }: Subject): PageResult {
  return { members, subject: name, title, visits: [] };
}

function describe({ members, title, visits, broke }: PageResult): string {
  const keys = visits.flatMap((visit) => visit.keys);
  const ms = (value: number | undefined) => (value === undefined ? '–' : `${Math.round(value)} ms`).padStart(9);
  const figures = [
    `first row ${ms(median(visits.map(({ firstRow }) => firstRow)))}`,
    `key p50 ${ms(percentile(keys, 0.5))} p95 ${ms(percentile(keys, 0.95))}`,
    `interaction ${ms(median(visits.map(({ worstInteraction }) => worstInteraction)))}`,
  ];
  return `${String(members).padStart(7)} ${title.padEnd(18)} ${figures.join('  ')}  ×${visits.length} ${broke ?? ''}`;
}
