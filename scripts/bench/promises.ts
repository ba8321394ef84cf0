import { median, percentile } from './percentile.ts';
import type { PageResult, Visit } from './page-results.ts';

/** What was promised of the page, what was measured, and whether it holds. */
export interface Verdict {
  readonly promise: string;
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const MOST_TO_PLAIN = 1.05;
const MOST_TO_GRIDJS = 0.7;
const MOST_LARGE_TO_SMALL = 1.2;
const MOST_KEY_MS = 100;
const MOST_INTERACTION_MS = 40;
const MOST_HEAP = 1_500_000;
const MOST_ELEMENTS = 700;
/** Shown with three decimals, this is nothing. */
const MOST_SHIFT = 0.0005;

type Pick = (visits: readonly Visit[]) => number | undefined;

export const firstRowOf: Pick = (visits) => median(visits.map(({ firstRow }) => firstRow));
export const slowKeyOf: Pick = (visits) =>
  percentile(
    visits.flatMap(({ keys }) => keys),
    0.95,
  );
export const medianOf =
  (
    name: 'searchField' | 'shift' | 'longestTask' | 'heap' | 'elements' | 'nodes' | 'requests' | 'worstInteraction',
  ): Pick =>
  (visits) =>
    median(visits.map((visit) => visit[name]));

export const inMs = (value: number): string => `${Math.round(value)} ms`;
export const inMegabytes = (value: number): string => `${(value / 1e6).toFixed(2)} MB`;
export const asShift = (value: number): string => value.toFixed(3);
export const asCount = (value: number): string => value.toLocaleString('en');

/** Judges the widget by what it was promised to do; figures that were not taken are left out. */
export function judgePage(results: readonly PageResult[]): Verdict[] {
  const ours = results.filter(({ subject, visits }) => subject === 'ours' && visits.length > 0);
  const peerOf = (name: string, members: number) =>
    results.find(({ subject, members: size }) => subject === name && size === members)?.visits ?? [];

  const worst = (promise: string, pick: Pick, most: number, show: (value: number) => string): Verdict[] =>
    judge(
      promise,
      `≤ ${show(most)} at every size`,
      ours.map(({ members, visits }) => ({ members, value: pick(visits) })),
      most,
      show,
    );
  const ratio = (name: string, most: number): Verdict[] =>
    judge(
      `First row, against ${name}`,
      `≤ ${most} ×`,
      ours.map(({ members, visits }) => ({
        members,
        value: divide(firstRowOf(visits), firstRowOf(peerOf(name, members))),
      })),
      most,
      asTimes,
    );

  const smallest = ours.find(({ members }) => members === 130);
  const largest = ours.find(({ members }) => members === 100_000);
  const growth = divide(firstRowOf(largest?.visits ?? []), firstRowOf(smallest?.visits ?? []));
  return [
    ...ratio('plain', MOST_TO_PLAIN),
    ...ratio('gridjs', MOST_TO_GRIDJS),
    ...judge(
      'First row, 100,000 members against 130',
      `≤ ${MOST_LARGE_TO_SMALL} ×`,
      [{ members: 100_000, value: growth }],
      MOST_LARGE_TO_SMALL,
      asTimes,
    ),
    ...worst('Key to updated list, p95', slowKeyOf, MOST_KEY_MS, inMs),
    ...worst('Worst interaction', medianOf('worstInteraction'), MOST_INTERACTION_MS, inMs),
    ...worst('JavaScript heap', medianOf('heap'), MOST_HEAP, inMegabytes),
    ...worst('Elements on the page', medianOf('elements'), MOST_ELEMENTS, asCount),
    ...judge(
      'Layout shift',
      '0.000 at every size',
      ours.map(({ members, visits }) => ({ members, value: medianOf('shift')(visits) })),
      MOST_SHIFT,
      asShift,
    ),
  ];
}

interface Measured {
  readonly members: number;
  readonly value: number | undefined;
}

/** One row: kept when the worst size keeps the promise. */
function judge(
  promise: string,
  goal: string,
  measured: readonly Measured[],
  most: number,
  show: (value: number) => string,
): Verdict[] {
  const known = measured.flatMap(({ members, value }) => (value === undefined ? [] : [{ members, value }]));
  if (known.length === 0) return [];
  const shown = known.map(({ members, value }) => `${show(value)} (${asCount(members)})`);
  return [{ promise, goal, measured: shown.join(', '), isMet: known.every(({ value }) => value <= most) }];
}

const asTimes = (value: number): string => `${value.toFixed(2)} ×`;

const divide = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined ? undefined : part / whole;
