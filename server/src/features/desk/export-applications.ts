import { toCsv } from '../../../../src/domain/index.ts';
import { ProblemError } from '../../problem.ts';
import type { Database } from '../../db/database.ts';
import type { Application } from '../applications/application.ts';
import { type ApplicationFilter, findApplications, markExported } from '../applications/repository.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { findAudit } from '../audit/find-audit.ts';
import { groupAnswers } from './answers.ts';
import { statusName } from './application-flags.ts';
import type { DeskView } from './view.ts';

/** A file that is handed out. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

type Format = 'csv' | 'json';

/** More than any list has. */
const ALL = 1_000_000;

/**
 * The format that a form asks for.
 * @throws {ProblemError} `invalid-request`
 */
export function readFormat(given: string | null): Format {
  if (given === 'csv' || given === 'json') return given;
  throw new ProblemError('invalid-request');
}

/** Every application that a filter leaves, as a file for the archive. They are marked as exported. */
export const exportApplications = (
  db: Database,
  view: DeskView,
  filter: ApplicationFilter,
  format: Format,
  now: Date,
): Promise<ExportFile> =>
  db.transaction().execute(async (tx) => {
    const applications = await findApplications(tx, { ...filter, limit: ALL });
    const references = applications.map(({ reference }) => reference);
    await markExported(tx, references, now);
    const actor = `secretariat:${view.signer.staff}`;
    for (const reference of references) {
      await appendAudit(tx, { actor, action: 'application-exported', subject: reference, details: { format } }, now);
    }
    const name = `${view.initiative.id}-applications-${now.toISOString().slice(0, 10)}.${format}`;
    return format === 'csv'
      ? { name, type: 'text/csv; charset=utf-8', body: applicationsToCsv(view, applications) }
      : { name, type: 'application/json', body: await applicationsToJson(tx, view, applications, now) };
  });

/** Everything there is, with the log of each application. */
async function applicationsToJson(
  tx: Database,
  { initiative }: DeskView,
  applications: readonly Application[],
  now: Date,
): Promise<string> {
  const whole = [];
  for (const application of applications) {
    whole.push({ ...application, log: await findAudit(tx, application.reference) });
  }
  return JSON.stringify(
    { initiative: initiative.id, exportedAt: now.toISOString(), applications: whole },
    undefined,
    2,
  );
}

/** One row for each application, and one column for each answer that any of them has. */
function applicationsToCsv(view: DeskView, applications: readonly Application[]): string {
  const { t } = view;
  const rows = applications.map((application) => ({ application, cells: cellsOf(view, application) }));
  const headings = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return toCsv([
    [t('export.reference'), t('export.status'), t('export.received'), t('export.changed'), ...headings],
    ...rows.map(({ application: { reference, status, receivedAt, changedAt }, cells }) => [
      reference,
      statusName(view, status),
      receivedAt,
      changedAt,
      ...headings.map((heading) => cells.get(heading) ?? ''),
    ]),
  ]);
}

function cellsOf(view: DeskView, { request }: Application): ReadonlyMap<string, string> {
  if (request === undefined) return new Map();
  return new Map(
    groupAnswers(view, request, view.initiative).flatMap(({ title, answers }) =>
      answers.map(({ label, text }) => [`${title}: ${label}`, text] as const),
    ),
  );
}
