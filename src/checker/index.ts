export { checkEndpoint, type CheckOptions } from './check-endpoint.ts';
export { describeFinding } from './describe-finding.ts';
export { FINDING_IDS, type FindingId, type Topic, topicOf, TOPICS } from './findings.ts';
export type { Level } from './level.ts';
export type { Finding, FindingParameters, Report, Verdict } from './report.ts';
export type { FindingText } from './texts/finding-texts.ts';
