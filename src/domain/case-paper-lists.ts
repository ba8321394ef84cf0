import type { Checklist } from '../contract/checklist.ts';
import { DOCUMENT_STATES } from '../contract/checklist-vocabulary.ts';
import { isOneOf } from '../contract/is-one-of.ts';
import type { Progress } from '../contract/progress.ts';
import type { LocalizedText } from '../contract/text.ts';
import { casePaperWords } from './case-paper-words.ts';
import { documentState, evidenceValue, missingEvidence, progressOf } from './checklist-step.ts';
import { criteriaOf, type Proof, provenCriteria } from './criterion-proof.ts';
import { shortfallOf } from './evidence-limits.ts';
import type { PlaceFacts } from './fill-places.ts';
import { formatAmount, formatDay } from './format-evidence.ts';
import { pickText } from './pick-text.ts';
import { stepState } from './step-state.ts';

/** What the lists of a case paper are made of. */
export interface PaperFacts extends PlaceFacts {
  readonly checklist: Checklist;
  readonly progress: Pick<Progress, 'steps' | 'joined'>;
  /** Version of the criteria; the newest when absent. */
  readonly version?: string | undefined;
}

/** What a list of a case paper says, by the name that the template has for it; `undefined` for an unknown one. */
export function casePaperList(list: string, facts: PaperFacts): readonly string[] | undefined {
  switch (list) {
    case 'criteria':
      return criteriaItems(facts);
    case 'steps':
      return stepItems(facts);
    case 'gaps':
      return gapItems(facts);
    case 'documents':
      return documentItems(facts);
    default:
      return undefined;
  }
}

const read = (text: LocalizedText, { language }: PaperFacts): string => pickText(text, language).text;

function criteriaItems(facts: PaperFacts): readonly string[] {
  const items = criteriaOf(facts.checklist, facts.version)?.items ?? [];
  return items.map(({ title, text }) => [title, text].map((part) => read(part, facts)).join(': '));
}

function stepItems(facts: PaperFacts): readonly string[] {
  const { checklist, progress, language, today } = facts;
  const words = casePaperWords(language);
  return checklist.steps.map((step) => {
    const { name, status, deadline, daysLeft } = stepState(step, progressOf(progress, step, today), today);
    const standing = `${read(step.title, facts)}: ${name === 'other' ? status : words.statuses[name]}`;
    if (deadline === undefined || daysLeft === undefined) return standing;
    const date = formatDay(deadline, language);
    return `${standing}, ${daysLeft < 0 ? words.missed(date) : words.deadline(date)}`;
  });
}

function documentItems(facts: PaperFacts): readonly string[] {
  const { checklist, progress, language, today } = facts;
  const words = casePaperWords(language).documents;
  return checklist.steps
    .map((step) => ({ step, done: progressOf(progress, step, today) }))
    .filter(({ done }) => done.status !== 'not-applicable')
    .flatMap(({ step, done }) =>
      (step.documents ?? []).map((document) => {
        const state = documentState(done, document);
        return `${read(document.title, facts)}: ${isOneOf(DOCUMENT_STATES, state) ? words[state] : state}`;
      }),
    );
}

function gapItems(facts: PaperFacts): readonly string[] {
  const { checklist, progress, language, today, version } = facts;
  const words = casePaperWords(language);
  return provenCriteria(checklist, progress, today, version)
    .filter(({ state }) => state !== 'proven')
    .map(({ criterion, proofs, state, isNew }) => {
      const title = `${read(criterion.title, facts)}${isNew ? ` (${words.isNew})` : ''}`;
      const lacks = proofs.filter(({ holds }) => !holds).flatMap((proof) => lacksOf(proof, facts));
      return `${title}: ${state === 'unproven' ? words.unproven : [...new Set(lacks)].join('; ')}`;
    });
}

/** What a proof lacks that does not hold. */
function lacksOf({ step, evidence }: Proof, facts: PaperFacts): readonly string[] {
  const { progress, language, today } = facts;
  const words = casePaperWords(language);
  const done = progressOf(progress, step, today);
  if (!evidence) {
    if (done.status !== 'done') return [words.undone(read(step.title, facts))];
    return missingEvidence(step, done).map(({ title }) => words.missing(read(title, facts)));
  }
  const title = read(evidence.title, facts);
  const value = evidenceValue(done, evidence.id);
  const shortfall = value === undefined ? undefined : shortfallOf(evidence, value);
  if (!shortfall) return [words.missing(title)];
  if (shortfall.kind === 'no-number') return [words.noNumber(title)];
  const format = (number: number) => formatAmount(number, evidence, language);
  return [words[shortfall.kind](title, format(shortfall.value), format(shortfall.limit))];
}
