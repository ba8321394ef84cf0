import type { Checklist } from '../contract/checklist.ts';
import type { Progress } from '../contract/progress.ts';
import { askedEvidence, evidenceValue, progressOf } from './checklist-step.ts';
import { toCsv } from './csv.ts';
import { pickText } from './pick-text.ts';
import { metersOf } from './progress-meters.ts';
import { stepState } from './step-state.ts';

/** What a status is called, by its name as {@link stepState} has it. */
export type StatusWords = Readonly<Record<string, string>>;

/** How far municipalities have come, a line for each, as a CSV file; a status without a word stays as it is. */
export function progressToCsv(
  checklist: Checklist,
  all: readonly Progress[],
  today: string,
  { language, statuses }: { readonly language: string; readonly statuses: StatusWords },
): string {
  const titles = checklist.steps.map(({ title }) => pickText(title, language).text);
  return toCsv([
    ['kommunenummer', 'kommune', ...titles, 'steg', 'dokumenter', 'krav', 'bevis', 'oppdatert'],
    ...all.map((progress) => {
      const { steps, documents, criteria } = metersOf(checklist, progress, today);
      return [
        progress.municipality.number,
        progress.municipality.name,
        ...checklist.steps.map((step) => {
          const { name, status } = stepState(step, progressOf(progress, step, today), today);
          return statuses[name] ?? status;
        }),
        ...[steps, documents, criteria].map(({ done, total }) => `${done} av ${total}`),
        String(countEvidence(checklist, progress, today)),
        progress.asOf,
      ];
    }),
  ]);
}

/** Values that were given, of those that are asked for. */
const countEvidence = (checklist: Checklist, progress: Progress, today: string): number =>
  checklist.steps
    .map((step) => ({ step, done: progressOf(progress, step, today) }))
    .flatMap(({ step, done }) => askedEvidence(step, done).map(({ id }) => evidenceValue(done, id)))
    .filter((value) => value !== undefined).length;
