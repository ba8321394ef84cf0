import { describeFinding } from './describe-finding.ts';
import { type FindingId, FINDING_IDS, levelOf, type Topic, TOPICS, topicOf } from './findings.ts';
import type { Level } from './level.ts';
import { type Finding, type FindingParameters, type Report, verdictOf } from './report.ts';

/** Where something was found, and what its sentences say about it. */
export interface Circumstances {
  readonly url?: string;
  readonly parameters?: FindingParameters;
}

/** Collects what is found. */
export interface FindingLog {
  readonly add: (id: FindingId, circumstances?: Circumstances) => void;
  /** A topic has been looked at: without a warning or an error it is all right. */
  readonly look: (topic: Topic) => void;
  /** How grave some findings are depends on what the endpoint is. Until this is known they wait. */
  readonly settle: (isFolder: boolean) => void;
  /** Says which topics are all right, and returns everything. */
  readonly finish: () => Pick<Report, 'verdict' | 'findings' | 'more'>;
}

/** Findings of one kind that are listed. */
const MOST = 5;

const ORDER: readonly Level[] = ['error', 'warning', 'info', 'ok'];

/** Creates an empty log; `onFinding` hears of each finding as soon as it is certain. */
export function createFindingLog(onFinding?: (finding: Finding) => void): FindingLog {
  const findings: Finding[] = [];
  const more = new Map<FindingId, number>();
  const topics = new Set<Topic>();
  const waiting: (readonly [FindingId, Circumstances])[] = [];
  let kind: 'unknown' | 'server' | 'folder' = 'unknown';

  const list = (id: FindingId, { url, parameters }: Circumstances) => {
    const finding = {
      id,
      level: levelOf(id, kind === 'folder'),
      title: '',
      ...(url !== undefined && { url }),
      ...(parameters !== undefined && { parameters }),
    };
    const said = { ...finding, ...describeFinding(finding, 'en') };
    findings.push(said);
    onFinding?.(said);
  };

  const add = (id: FindingId, circumstances: Circumstances = {}) => {
    topics.add(topicOf(id));
    if (kind === 'unknown') {
      waiting.push([id, circumstances]);
      return;
    }
    if (findings.some((finding) => isSame(finding, id, circumstances))) return;
    if (findings.filter((finding) => finding.id === id).length < MOST) list(id, circumstances);
    else more.set(id, (more.get(id) ?? 0) + 1);
  };

  const settle = (isFolder: boolean) => {
    if (kind !== 'unknown') return;
    kind = isFolder ? 'folder' : 'server';
    for (const [id, circumstances] of waiting.splice(0)) add(id, circumstances);
  };

  return {
    add,
    look: (topic) => void topics.add(topic),
    settle,
    finish: () => {
      settle(false);
      for (const topic of topics) {
        const isFine = findings.every(({ id, level }) => topicOf(id) !== topic || level === 'info');
        if (isFine) list(`${topic}.ok`, {});
      }
      const sorted = findings.toSorted(
        (a, b) =>
          TOPICS.indexOf(topicOf(a.id)) - TOPICS.indexOf(topicOf(b.id)) ||
          ORDER.indexOf(a.level) - ORDER.indexOf(b.level) ||
          FINDING_IDS.indexOf(a.id) - FINDING_IDS.indexOf(b.id),
      );
      return {
        verdict: verdictOf(sorted),
        findings: sorted,
        ...(more.size > 0 && { more: Object.fromEntries(more) }),
      };
    },
  };
}

const isSame = (finding: Finding, id: FindingId, { url, parameters }: Circumstances): boolean =>
  finding.id === id && finding.url === url && JSON.stringify(finding.parameters) === JSON.stringify(parameters);
