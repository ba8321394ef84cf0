import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { crashResultSchema, crashSection, raceResultsSchema, raceSection } from '../figures/application-figures.ts';
import { editResultsSchema, editSection } from '../figures/edit-figures.ts';
import { faultResultsSchema, faultSection } from '../figures/fault-figures.ts';
import { formSection } from './form-figures.ts';
import { formResultsSchema } from './form-results.ts';
import { type PageResult, pageResultsSchema } from './page-results.ts';
import { median, percentile } from './percentile.ts';
import { asCount, asShift, firstRowOf, inMegabytes, inMs, judgePage, medianOf, slowKeyOf } from './promises.ts';
import { serverResultsSchema, serverSection } from './server-figures.ts';
import { table } from './table.ts';
import { timelineSection } from './timeline-figures.ts';
import { timelineResultsSchema } from './timeline-results.ts';

/**
 * Writes `docs/figures.md` from what the last measurements left in `.tmp/`: `npm run bench`, `npm run bench:timeline`,
 * `npm run bench:form`, `npm run bench:server`, `npm run figures:crash`, `npm run figures:race`, `npm run figures:faults`,
 * `npm run figures:edits` and `npm run size`. What has not been measured is said to be missing; no figure is written by hand.
 */
const OUTPUT = 'docs/figures.md';

const sizesSchema = z.array(
  z.object({
    file: z.string(),
    minified: z.number(),
    brotli: z.number(),
    gate: z.optional(z.number()),
    goal: z.optional(z.number()),
    isOver: z.boolean(),
  }),
);

function read<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | undefined {
  return existsSync(file) ? z.parse(schema, JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

const sections = [
  '# Figures',
  'Measured, and written here by `npm run bench`. Times are of one machine and mean little by themselves: compare those ' +
    'of the same table. 1 kB is 1000 bytes.',
  pageSection(),
  timelineSection(read('.tmp/bench-timeline.json', timelineResultsSchema)),
  formSection(read('.tmp/bench-form.json', formResultsSchema)),
  serverSection(read('.tmp/bench-server.json', serverResultsSchema)),
  crashSection(read('.tmp/figures-crash.json', crashResultSchema)),
  raceSection(read('.tmp/figures-race.json', raceResultsSchema)),
  faultSection(read('.tmp/figures-faults.json', faultResultsSchema)),
  editSection(read('.tmp/figures-edits.json', editResultsSchema)),
  sizeSection(),
];
writeFileSync(OUTPUT, `${sections.join('\n\n')}\n`);
console.log(`${OUTPUT} written`);

function pageSection(): string {
  const page = read('.tmp/bench-page.json', pageResultsSchema);
  if (!page) return '## The page\n\nNot measured. Run `npm run bench`.';
  const { results, runs, date, commit, processor, cores, node, chromium } = page;
  const verdicts = judgePage(results).map(({ promise, goal, measured, isMet }) => [
    promise,
    goal,
    measured,
    isMet ? 'yes' : '**no**',
  ]);
  const sizes = [...new Set(results.map(({ members }) => members))];
  return [
    '## The page',
    `${date}, commit ${commit}, ${processor} with ${cores} cores, Node ${node}, Chromium ${chromium}. Medians of ` +
      `${runs} ${runs === 1 ? 'visit' : 'visits'}, each with a new browser and an empty cache; pages of the same size ` +
      'take turns. Loading: processor slowed 6 times, Slow 4G (150 ms, 1.6 Mbps). Typing, deleting and asking for ' +
      'more rows: processor slowed 4 times, no limit on the network. Every page shows the first 24 rows and a search ' +
      'field and loads its script from a file; gridjs and list.js fetch the whole list, the other two what the ' +
      'endpoint answers.',
    table(['promise', 'goal', 'measured (members)', 'kept'], verdicts),
    ...sizes.flatMap((size) => [
      `### ${asCount(size)} members`,
      pageTable(results.filter(({ members }) => members === size)),
    ]),
  ].join('\n\n');
}

function pageTable(results: readonly PageResult[]): string {
  const rows: readonly (readonly [string, (result: PageResult) => string | undefined])[] = [
    ['first row', ({ visits }) => show(firstRowOf(visits), inMs)],
    ['search field', ({ visits }) => show(medianOf('searchField')(visits), inMs)],
    ['longest task while loading', ({ visits }) => show(medianOf('longestTask')(visits), inMs)],
    ['key to updated list, p50', ({ visits }) => show(percentile(keysOf(visits), 0.5), inMs)],
    ['key to updated list, p95', ({ visits }) => show(slowKeyOf(visits), inMs)],
    ['worst interaction', ({ visits }) => show(medianOf('worstInteraction')(visits), inMs)],
    ['JavaScript heap', ({ visits }) => show(medianOf('heap')(visits), inMegabytes)],
    ['elements', ({ visits }) => show(medianOf('elements')(visits), asCount)],
    ['nodes of every kind', ({ visits }) => show(medianOf('nodes')(visits), asCount)],
    ['layout shift', ({ visits }) => show(medianOf('shift')(visits), asShift)],
    ['requests', ({ visits }) => show(medianOf('requests')(visits), asCount)],
    ...(['document', 'script', 'style', 'data', 'other'] as const).map(
      (kind) =>
        [
          `transferred: ${kind}`,
          ({ visits }: PageResult) => show(median(visits.map(({ bytes }) => bytes[kind])), asKilobytes),
        ] as const,
    ),
    ['visits', ({ visits }) => String(visits.length)],
    ['broke', ({ broke }) => broke ?? ''],
  ];
  const hasBroken = results.some(({ broke }) => broke !== undefined);
  return table(
    ['', ...results.map(({ title }) => title)],
    rows
      .filter(([name]) => name !== 'broke' || hasBroken)
      .map(([name, of]) => [name, ...results.map((result) => of(result) ?? '–')]),
  );
}

function sizeSection(): string {
  const sizes = read('.tmp/size.json', sizesSchema);
  if (!sizes) return '## Bytes\n\nNot measured. Run `npm run size`.';
  const rows = sizes
    .map((size) => ({ ...size, file: size.file.replace(/(\/chunks\/.+)-[\w-]{8}\.js$/, '$1.js') }))
    // Each entry has its own copy of the parts that are loaded later.
    .filter(({ file }, at, all) => all.findIndex((other) => other.file === file) === at)
    .map(({ file, minified, brotli, gate, goal, isOver }) => [
      `\`${file}\``,
      asKilobytes(minified),
      asKilobytes(brotli),
      show(gate, asKilobytes) ?? '',
      show(goal ?? gate, asKilobytes) ?? '',
      gate === undefined ? '' : isOver || brotli > (goal ?? gate) ? '**no**' : 'yes',
    ]);
  return [
    '## Bytes',
    'Minified and after brotli 11, with everything that a file imports statically.',
    table(['file', 'minified', 'brotli', 'gate', 'goal', 'goal kept'], rows),
  ].join('\n\n');
}

function keysOf(visits: PageResult['visits']): number[] {
  return visits.flatMap(({ keys }) => keys);
}

function asKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function show(value: number | undefined, how: (value: number) => string): string | undefined {
  return value === undefined ? undefined : how(value);
}
