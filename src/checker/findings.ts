import type { Level } from './level.ts';

/** How grave a finding is, where that differs: at a server, and at a folder of files, which can do less. */
type Gravity = Level | readonly [server: Level, folder: Level];

/**
 * Everything that can be found, by topic and name, with how grave it is. `error` means that visitors or the contract
 * lose something, `warning` that somebody should look, `info` that it is worth knowing or could not be judged.
 */
export const FINDINGS = {
  'reach.ok': 'ok',
  'reach.address': 'error',
  'reach.unreachable': 'error',
  'reach.cors-blocked': 'error',
  'reach.mixed-content': 'error',
  'reach.timeout': 'error',
  'reach.broken-off': 'error',
  'reach.not-https': 'warning',
  'reach.redirect': 'warning',
  'reach.redirect-insecure': 'error',
  'reach.redirect-loop': 'error',
  'reach.slow': 'warning',
  'reach.busy': 'warning',

  'content.ok': 'ok',
  'content.missing': 'error',
  'content.status': 'error',
  'content.server-error': 'error',
  'content.html': 'error',
  'content.type': 'error',
  'content.charset': 'error',
  'content.not-utf8': 'error',
  'content.bom': 'warning',
  'content.empty': 'error',
  'content.not-json': 'error',
  'content.too-large': 'error',
  'content.head': ['warning', 'info'],

  'contract.ok': 'ok',
  'contract.version': 'error',
  'contract.field': 'error',
  'contract.row': 'error',
  'contract.optional': 'warning',
  'contract.null': 'warning',
  'contract.unknown-value': 'info',
  'contract.duplicate-id': 'error',
  'contract.other-id': 'error',
  'contract.no-initiatives': 'warning',

  'cors.ok': 'ok',
  'cors.missing': 'error',
  'cors.missing-on-errors': ['error', 'info'],
  'cors.other-origin': 'error',
  'cors.several': 'error',
  'cors.credentials': 'warning',
  'cors.vary': 'warning',
  'cors.exposed': ['warning', 'info'],
  'cors.not-listed': 'warning',
  'cors.held-back': ['error', 'info'],
  'cors.unseen': 'info',

  'privacy.ok': 'ok',
  'privacy.cookie': 'error',
  'privacy.contact-person': 'warning',
  'privacy.email': 'warning',
  'privacy.identity-number': 'warning',
  'privacy.unseen': 'info',

  'caching.ok': 'ok',
  'caching.no-cache-control': ['warning', 'info'],
  'caching.forbidden': 'warning',
  'caching.no-etag': ['warning', 'info'],
  'caching.weak-etag': 'warning',
  'caching.no-304': ['warning', 'info'],
  'caching.304-without-cors': 'warning',
  'caching.unseen': 'info',

  'errors.ok': 'ok',
  'errors.soft-404': 'error',
  'errors.not-problem': ['error', 'info'],
  'errors.unknown-type': 'error',
  'errors.other-status': 'error',
  'errors.bad-query': 'error',
  'errors.no-pointer': 'error',
  'errors.method': 'error',
  'errors.no-allow': 'error',
  'errors.unseen': 'info',

  'members.ok': 'ok',
  'members.empty': 'info',
  'members.total': 'error',
  'members.cut': 'error',
  'members.limit': 'error',
  'members.cursor-loop': 'error',
  'members.repeated': 'error',
  'members.many-pages': 'info',
  'members.not-echoed': 'error',
  'members.filter': 'error',
  'members.filter-lost': 'error',
  'members.facets-missing': 'warning',
  'members.facets': 'error',
  'members.number': 'error',
  'members.date': 'error',
  'members.single-missing': ['error', 'info'],
  'members.single-differs': 'error',

  'events.ok': 'ok',
  'events.empty': 'info',
  'events.time': 'error',
  'events.backwards': 'error',
  'events.seats': 'warning',
  'events.filter': 'error',

  'calendar.ok': 'ok',
  'calendar.missing': 'warning',
  'calendar.type': ['error', 'warning'],
  'calendar.broken': 'error',
  'calendar.line-ends': 'error',
  'calendar.long-line': 'error',
  'calendar.event': 'error',
  'calendar.too-few': 'error',

  'csv.ok': 'ok',
  'csv.missing': 'info',
  'csv.type': 'warning',
  'csv.no-bom': 'warning',
  'csv.delimiter': 'warning',
  'csv.ragged': 'error',
  'csv.formula': 'error',

  'checklist.ok': 'ok',
  'checklist.reference': 'warning',
  'checklist.date': 'error',
  'checklist.progress-missing': 'error',
  'checklist.other-municipality': 'error',
  'checklist.summary': 'warning',
  'checklist.unknown-step': 'warning',

  'time.ok': 'ok',
  'time.as-of': 'warning',
  'time.future': 'warning',
  'time.clock': 'warning',

  'links.ok': 'ok',
  'links.script': 'error',
  'links.broken': 'error',
  'links.insecure': 'warning',

  'languages.ok': 'ok',
  'languages.missing': 'info',
  'languages.no-norwegian': 'warning',

  'writes.ok': 'ok',
  'writes.not-offered': 'info',
  'writes.not-tried': 'info',
  'writes.not-sent': 'info',
  'writes.unseen': 'info',
  'writes.preflight': 'error',
  'writes.preflight-foreign': 'error',
  'writes.foreign-origin': 'error',
  'writes.key-not-required': 'error',
  'writes.key-not-checked': 'error',
  'writes.body-not-checked': 'error',
  'writes.no-pointers': 'error',
  'writes.if-match-not-required': 'error',
  'writes.no-token-required': 'error',
  'writes.refused': 'error',
  'writes.not-repeatable': 'error',
  'writes.key-reused': 'error',
  'writes.state': 'error',
  'writes.withdraw': 'error',
} as const satisfies Readonly<Record<string, Gravity>>;

/** What can be found: a topic and a name. */
export type FindingId = keyof typeof FINDINGS;

const isFindingId = (id: string): id is FindingId => id in FINDINGS;

/** All that can be found. The list only grows inside a version. */
export const FINDING_IDS: readonly FindingId[] = Object.keys(FINDINGS).filter(isFindingId);

type TopicOf<Id extends string> = Id extends `${infer Topic}.ok` ? Topic : never;

/** What findings are about, in the order of a report. */
export type Topic = TopicOf<FindingId>;

const isTopic = (topic: string): topic is Topic => `${topic}.ok` in FINDINGS;

/** The topic of a finding. */
export function topicOf(id: FindingId): Topic {
  const topic = id.replace(/[.].*/, '');
  return isTopic(topic) ? topic : 'content';
}

/** All topics, in the order of a report. */
export const TOPICS: readonly Topic[] = [...new Set(FINDING_IDS.map(topicOf))];

/** How grave a finding is at an endpoint of a kind. */
export function levelOf(id: FindingId, isFolder: boolean): Level {
  const gravity: Gravity = FINDINGS[id];
  if (typeof gravity === 'string') return gravity;
  return gravity[isFolder ? 1 : 0];
}
