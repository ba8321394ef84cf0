import type { Language } from '../contract/vocabulary.ts';
import { describeFinding } from './describe-finding.ts';
import { TOPICS, topicOf } from './findings.ts';
import type { Level } from './level.ts';
import type { Finding, Report } from './report.ts';
import { TERMINAL_WORDS } from './texts/terminal-words.ts';

/** How a report is written. */
export interface LineOptions {
  readonly language: Language;
  readonly hasColours: boolean;
  /** Requests that were made. */
  readonly asked: number;
}

const MARKS: Readonly<Record<Level, string>> = { ok: '✔', info: 'ℹ', warning: '⚠', error: '✖' };
const COLOURS: Readonly<Record<Level, number>> = { ok: 32, info: 36, warning: 33, error: 31 };

/** A report for people: by topic, a sentence for each finding, where it is and what to do; the sum at the end. */
export function createReportLines(report: Report, { language, hasColours, asked }: LineOptions): string {
  const { endpoint, contractVersion, verdict, findings, more = {} } = report;
  const words = TERMINAL_WORDS[language];
  const colour = (level: Level, text: string) => (hasColours ? `\u001b[${COLOURS[level]}m${text}\u001b[0m` : text);
  const mark = (level: Level) => colour(level, MARKS[level]);

  const paragraph = (finding: Finding): readonly string[] => {
    const { title, detail, cure } = describeFinding(finding, language);
    const { level, id, url } = finding;
    return [
      `  ${mark(level)} ${clean(title)}`,
      ...[detail, url, cure === undefined ? undefined : `→ ${cure}`].flatMap((line) =>
        line === undefined || line === '' ? [] : [`      ${clean(line)}`],
      ),
      ...(level === 'ok' ? [] : [`      [${id}]`]),
    ];
  };
  const counts = (['error', 'warning', 'info'] as const).map((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return `${count} ${words[level]}`;
  });
  return [
    `${endpoint}${contractVersion === undefined ? '' : `  (${words.contract} ${clean(contractVersion)})`}`,
    ...TOPICS.flatMap((topic) => {
      const own = findings.filter(({ id }) => topicOf(id) === topic);
      return own.length === 0 ? [] : ['', words.topics[topic], ...own.flatMap(paragraph)];
    }),
    '',
    ...Object.entries(more).map(([id, count]) => `… ${count} × [${id}]`),
    `${mark(LEVELS[verdict])} ${words[verdict]}  ${counts.join(', ')}, ${asked} ${words.requests}`,
    '',
  ].join('\n');
}

const LEVELS = { ok: 'ok', warnings: 'warning', failed: 'error' } as const satisfies Record<Report['verdict'], Level>;

/** What an endpoint sends must not steer a terminal. */
const clean = (text: string): string => text.replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
