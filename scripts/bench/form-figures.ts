import type { FormResults, FormVisit } from './form-results.ts';
import { median } from './percentile.ts';
import { asCount, asShift, inMegabytes, inMs } from './promises.ts';
import { table } from './table.ts';

/** The section of the figures about the membership form. */
export function formSection(measured: FormResults | undefined): string {
  if (!measured) return '## The form\n\nNot measured. Run `npm run bench:form`.';
  const { date, commit, processor, cores, runs, results } = measured;
  return [
    '## The form',
    `${date}, commit ${commit}, ${processor} with ${cores} cores. Medians of ${runs} visits, each with a new browser and ` +
      'an empty cache; pages take turns. Processor slowed 6 times, Slow 4G (150 ms, 1.6 Mbps). All three ask the same ' +
      'questions with the same choices and texts in eight steps, in bokmål. SurveyJS 2.5.38: a survey of eight pages, ' +
      'with the smaller of its style sheets (without fonts) and its Norwegian texts. form.io 5.6.0: a wizard of eight ' +
      'pages, with its form bundle and style sheet, and without the Bootstrap that it expects and the page would have. ' +
      'They ask for their questions before their scripts; the widget asks once its script runs. Looking companies up, ' +
      'seats left and drafts are in the widget alone.',
    table(
      ['', ...results.map(({ title }) => title)],
      ROWS.map(([name, pick, how]) => [
        name,
        ...results.map(({ visits }) => {
          const value = median(visits.map(pick));
          return value === undefined ? '–' : how(value);
        }),
      ]),
    ),
  ].join('\n\n');
}

const inKilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;

const ROWS: readonly (readonly [string, (visit: FormVisit) => number, (value: number) => string])[] = [
  ['first answer can be chosen', ({ firstField }) => firstField, inMs],
  ['transferred until then', ({ bytes }) => bytes, inKilobytes],
  ['requests until then', ({ requests }) => requests, asCount],
  ['“Neste” pressed at once to the second step', ({ hasty }) => hasty, inMs],
  ['“Neste” pressed later to the second step', ({ calm }) => calm, inMs],
  ['transferred until the second step', ({ allBytes }) => allBytes, inKilobytes],
  ['JavaScript heap at rest', ({ heap }) => heap, inMegabytes],
  ['layout shift', ({ shift }) => shift, asShift],
];
