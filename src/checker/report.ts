import type { FindingId } from './findings.ts';
import type { Level } from './level.ts';

/** Values that stand in the sentences of a finding. */
export type FindingParameters = Readonly<Record<string, string | number>>;

/** One thing that was found, in English; `describeFinding` says it in another language. */
export interface Finding {
  readonly id: FindingId;
  readonly level: Level;
  /** What it is, in one sentence. */
  readonly title: string;
  /** What it means for those who visit or run it. */
  readonly detail?: string;
  /** Where it was found. */
  readonly url?: string;
  /** What to do. */
  readonly cure?: string;
  /** What `describeFinding` puts into the sentences. */
  readonly parameters?: FindingParameters;
}

/** `failed` with an error, `warnings` with a warning, else `ok`. */
export type Verdict = 'ok' | 'warnings' | 'failed';

/** What came of a check. */
export interface Report {
  readonly endpoint: string;
  /** What the endpoint says that it keeps. */
  readonly contractVersion?: string;
  /** When, as a moment in UTC. */
  readonly checkedAt: string;
  readonly verdict: Verdict;
  /** In the order of the topics, the gravest first. */
  readonly findings: readonly Finding[];
  /** How many more of the same were found than are listed, by id. */
  readonly more?: Readonly<Record<string, number>>;
}

/** The verdict that findings amount to. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ level }) => level === 'error')) return 'failed';
  return findings.some(({ level }) => level === 'warning') ? 'warnings' : 'ok';
}
