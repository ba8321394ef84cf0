import { type Checklist, paths, type Progress, progressSchema } from '../../contract/index.ts';
import { parseCoarseDate } from '../../domain/index.ts';
import { duplicates } from '../duplicates.ts';
import type { EndpointCheck, KnownInitiative } from '../known.ts';
import { readDocument, type ReadDocument } from '../read-document.ts';
import { describe } from '../schema-issues.ts';
import type { Site } from '../site.ts';

/** Files of municipalities that are read of one checklist. */
const MOST = 3;

/** Whether checklists hang together, and what their municipalities have done. */
export const checkChecklists: EndpointCheck = async (site, { initiatives }) => {
  for (const known of initiatives) {
    const { id, checklist } = known;
    if (checklist === undefined) continue;
    site.look('checklist');
    checkSteps(site, checklist);
    for (const number of municipalitiesOf(known).slice(0, MOST)) {
      const path = paths.progress(id, number);
      const progress = await readDocument(site, path, progressSchema, 'checklist.progress-missing');
      if (progress !== undefined) checkProgress(site, progress, number, checklist.data);
    }
  }
};

/** Numbers of the municipalities of which a list of members says how far they have come. */
export const municipalitiesOf = ({ members }: KnownInitiative): readonly string[] =>
  (members?.data.members ?? []).flatMap(({ kind, number, progress }) =>
    kind === 'municipality' && number !== undefined && progress !== undefined ? [number] : [],
  );

function checkSteps({ report }: Site, { url, data }: ReadDocument<Checklist>): void {
  const steps = data.steps.map(({ id }) => id);
  const criteria = data.criteria.flatMap(({ items }) => items.map(({ id }) => id));
  for (const id of duplicates(steps)) report('contract.duplicate-id', { url, parameters: { id } });
  for (const [at, { requires = [], proves = [], evidence = [], deadline }] of data.steps.entries()) {
    const pointer = `/steps/${at}`;
    const lost = [
      ...requires.filter((id) => !steps.includes(id)).map((id) => [`${pointer}/requires`, id] as const),
      ...[...proves, ...evidence.flatMap((value) => value.proves ?? [])]
        .filter((id) => !criteria.includes(id))
        .map((id) => [`${pointer}/proves`, id] as const),
    ];
    for (const [place, id] of lost) report('checklist.reference', { url, parameters: { pointer: place, id } });
    if (deadline !== undefined && parseCoarseDate(deadline) === undefined) {
      report('checklist.date', { url, parameters: { pointer: `${pointer}/deadline`, found: describe(deadline) } });
    }
  }
}

function checkProgress(
  { report }: Site,
  { url, data }: ReadDocument<Progress>,
  expected: string,
  { steps }: Checklist,
): void {
  const { number } = data.municipality;
  if (number !== expected) report('checklist.other-municipality', { url, parameters: { number, expected } });
  for (const key of Object.keys(data.steps)) {
    const id = key.replace(/:.*/, '');
    if (!steps.some((step) => step.id === id)) report('checklist.unknown-step', { url, parameters: { id } });
  }
  const { summary } = data;
  for (const meter of summary ? [summary.steps, summary.documents, summary.criteria] : []) {
    if (meter.done < 0 || meter.done > meter.total) report('checklist.summary', { url, parameters: { ...meter } });
  }
}
