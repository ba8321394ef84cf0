import { median } from './percentile.ts';
import { asCount, asShift, inMegabytes, inMs } from './promises.ts';
import { table } from './table.ts';
import type { TimelineResults, TimelineVisit } from './timeline-results.ts';

/** The section of the figures about the timeline. */
export function timelineSection(measured: TimelineResults | undefined): string {
  if (!measured) return '## The timeline\n\nNot measured. Run `npm run bench:timeline`.';
  const { date, commit, processor, cores, runs, results } = measured;
  const sizes = [...new Set(results.map(({ events }) => events))];
  return [
    '## The timeline',
    `${date}, commit ${commit}, ${processor} with ${cores} cores. Medians of ${runs} visits, each with a new browser and ` +
      'an empty cache; pages take turns. Loading: processor slowed 6 times, Slow 4G. Scrolling and filtering: processor ' +
      'slowed 4 times. The widget shows 40 events around the present and the rest on demand; vis-timeline draws all of ' +
      'them into one picture, TimelineJS shows one at a time.',
    ...sizes.flatMap((size) => {
      const ofSize = results.filter(({ events }) => events === size);
      return [
        `### ${asCount(size)} events`,
        table(
          ['', ...ofSize.map(({ title }) => title)],
          ROWS.map(([name, pick, how]) => [
            name,
            ...ofSize.map(({ visits }) => {
              const value = median(visits.flatMap((visit) => pick(visit) ?? []));
              return value === undefined ? '–' : how(value);
            }),
          ]),
        ),
      ];
    }),
  ].join('\n\n');
}

const inKilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;

const ROWS: readonly (readonly [string, (visit: TimelineVisit) => number | undefined, (value: number) => string])[] = [
  ['first event', ({ firstEvent }) => firstEvent, inMs],
  ['press on a filter to the changed list', ({ filter }) => filter, inMs],
  ['longest frame while scrolling', ({ scroll }) => scroll, inMs],
  ['transferred', ({ bytes }) => bytes, inKilobytes],
  ['JavaScript heap', ({ heap }) => heap, inMegabytes],
  ['elements', ({ elements }) => elements, asCount],
  ['layout shift', ({ shift }) => shift, asShift],
];
