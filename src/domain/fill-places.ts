import type { Checklist } from '../contract/checklist.ts';
import { cleanText } from '../contract/clean-text.ts';
import type { Progress } from '../contract/progress.ts';
import type { LocalizedText } from '../contract/text.ts';
import { askedEvidence, evidenceValue, progressOf } from './checklist-step.ts';
import { formatDay, formatEvidence } from './format-evidence.ts';
import { pickText } from './pick-text.ts';

/** A piece of a text. One that is missing says in brackets what belongs there. */
export interface TextRun {
  readonly text: string;
  readonly isMissing: boolean;
}

/** What the places of a text are filled with. */
export interface PlaceFacts {
  readonly checklist: Pick<Checklist, 'steps'>;
  readonly progress: Pick<Progress, 'steps'>;
  /** Name of the municipality. */
  readonly municipality: string;
  readonly language: string;
  readonly today: string;
}

const MUNICIPALITY: LocalizedText = {
  nb: 'navnet på kommunen',
  nn: 'namnet på kommunen',
  en: 'name of the municipality',
};

/**
 * A text with `{municipality}`, `{date}` and `{step/evidence}` filled in. Each place is filled once: what looks like one
 * in a value stays as it is, and so does a place that the checklist does not have. A value of a way that was not chosen
 * is missing.
 */
export function fillPlaces(text: LocalizedText, facts: PlaceFacts): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const part of pickText(text, facts.language).text.split(/(\{[\w-]+(?:\/[\w-]+)?\})/)) {
    const run = runOf(part, facts);
    const last = runs.at(-1);
    if (last?.isMissing === false && !run.isMissing) runs.splice(-1, 1, { ...run, text: last.text + run.text });
    else if (run.text !== '') runs.push(run);
  }
  return runs;
}

/** The runs as one text. */
export const runsToText = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

function runOf(part: string, { checklist, progress, municipality, language, today }: PlaceFacts): TextRun {
  const [, name, id] = /^\{([\w-]+)(?:\/([\w-]+))?\}$/.exec(part) ?? [];
  if (part === '{municipality}') return valueOrMissing(cleanText(municipality), MUNICIPALITY, language);
  if (part === '{date}') return { text: formatDay(today, language), isMissing: false };
  const step = checklist.steps.find((one) => one.id === name);
  const evidence = step?.evidence?.find((one) => one.id === id);
  if (!step || !evidence) return { text: part, isMissing: false };
  const done = progressOf(progress, step, today);
  const raw = askedEvidence(step, done).includes(evidence) ? evidenceValue(done, id ?? '') : undefined;
  const value = raw === undefined ? '' : formatEvidence(evidence, raw, language);
  return valueOrMissing(value, evidence.title, language);
}

const valueOrMissing = (value: string, title: LocalizedText, language: string): TextRun =>
  value === '' ? { text: `[${pickText(title, language).text}]`, isMissing: true } : { text: value, isMissing: false };
