import type { UiKey } from './words/ui-words.ts';

/** What was found at an endpoint, as far as the builder tells it. */
export interface Found {
  readonly id: string;
  readonly level: 'ok' | 'info' | 'warning' | 'error';
}

/** What an editor asks of an endpoint, in the order in which it matters. */
export const ROWS = ['reach', 'cors', 'contract', 'languages', 'origins', 'secure', 'rest'] as const;
export type Row = (typeof ROWS)[number];

/** Topics of findings, and single findings that belong somewhere else. */
const OF_TOPIC: Readonly<Record<string, Row>> = {
  reach: 'reach',
  content: 'contract',
  contract: 'contract',
  members: 'contract',
  events: 'contract',
  checklist: 'contract',
  calendar: 'contract',
  csv: 'contract',
  time: 'contract',
  cors: 'cors',
  languages: 'languages',
  writes: 'origins',
};
const OF_FINDING: Readonly<Record<string, Row>> = {
  'reach.cors-blocked': 'cors',
  'reach.mixed-content': 'secure',
  'reach.not-https': 'secure',
  'reach.redirect-insecure': 'secure',
  'links.insecure': 'secure',
  'cors.not-listed': 'origins',
};

/** The row that a finding belongs to. */
export const rowOf = (id: string): Row => OF_FINDING[id] ?? OF_TOPIC[id.replace(/[.].*/, '')] ?? 'rest';

const GRAVITY = ['ok', 'info', 'warning', 'error'] as const;

/** One line of the doctor: how it stands, and what was found, the gravest first. */
export interface RowResult<Finding extends Found> {
  readonly row: Row;
  readonly words: UiKey;
  readonly level: Found['level'];
  readonly findings: readonly Finding[];
}

/**
 * Sorts findings into rows. A row is in order when somebody found that it is; whether the connection is secure shows in
 * whether anything could be reached at all. What a browser cannot see does not make a row look worse when something else
 * is known of it.
 */
export function toRows<Finding extends Found>(findings: readonly Finding[]): readonly RowResult<Finding>[] {
  const isReached = !findings.some(({ id, level }) => level === 'error' && /^reach[.]/.test(id));
  return ROWS.map((row) => {
    const own = findings
      .filter(({ id }) => rowOf(id) === row)
      .toSorted((a, b) => GRAVITY.indexOf(b.level) - GRAVITY.indexOf(a.level));
    const known = own.filter(({ level }) => level !== 'info');
    const otherwise = row === 'secure' && isReached ? 'ok' : 'info';
    return { row, words: `row.${row}`, level: known[0]?.level ?? otherwise, findings: own };
  });
}
