import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { prepareEvents } from './events.ts';
import { startMemberServer } from './member-server.ts';
import { startPageServer } from './page-server.ts';
import type { TimelineResult, TimelineResults, TimelineVisit } from './timeline-results.ts';
import { TIMELINES, visitTimeline } from './visit-timeline.ts';

/**
 * Measures the timeline in Chromium beside TimelineJS and vis-timeline, in the same run:
 * `node scripts/bench/timeline.ts --runs 5 --sizes 40,1000`. Writes `.tmp/bench-timeline.json`. Times of a busy machine
 * say little: run it alone.
 */
const OUTPUT = '.tmp/bench-timeline.json';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, sizes: { type: 'string', default: '40,1000' } },
});
const runs = Number(values.runs);

const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--if-stale'], { stdio: 'inherit' });
if (status !== 0) throw new Error('The build failed.');

const results: TimelineResult[] = [];
for (const size of values.sizes.split(',').map(Number)) results.push(...(await measure(size)));

const written: TimelineResults = {
  date: new Date().toISOString().slice(0, 10),
  commit: spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  runs,
  results,
};
mkdirSync('.tmp', { recursive: true });
writeFileSync(OUTPUT, `${JSON.stringify(written, null, 2)}\n`);

/** All timelines with so many events, taking turns. */
async function measure(events: number): Promise<TimelineResult[]> {
  const { database, wholeList } = prepareEvents(events);
  const server = await startMemberServer(database);
  const pages = await startPageServer(
    TIMELINES.map(({ name }) => name),
    { '/whole.json': wholeList },
    server.origin,
  );
  const measured = TIMELINES.map((timeline) => {
    const visits: TimelineVisit[] = [];
    return { timeline, visits };
  });
  try {
    for (const path of ['/klimabrikker/cdn/campaign-timeline.js', '/v1/initiatives/nfk/events.json']) {
      await fetch(pages.origin + path, { headers: { 'Accept-Encoding': 'br' } }).then((answer) => answer.arrayBuffer());
    }
    for (let run = 0; run < runs; run++) {
      for (const { timeline, visits } of measured) {
        visits.push(await visitTimeline(timeline, `${pages.origin}/${timeline.name}.html`));
      }
    }
  } finally {
    pages.stop();
    await server.stop();
  }
  return measured.map(({ timeline: { name, title }, visits }) => {
    console.log(`${String(events).padStart(6)} ${title.padEnd(18)} ${JSON.stringify(visits.at(-1))}`);
    return { events, subject: name, title, visits };
  });
}
