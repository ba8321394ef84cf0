import type { Language } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { secretariatOf } from '../applications/secretariat.ts';
import { findMunicipalities } from '../checklists/find-municipalities.ts';
import type { Html } from '../desk/view.ts';
import { findInitiatives } from '../initiatives/repository.ts';
import { renderChecklistPage } from './checklist-page.ts';
import type { EditPlace } from './edit-view.ts';
import { type ListedInitiative, renderListPage } from './list-page.ts';

/**
 * The page of a checklist, or a list of them: of one initiative, or of all when nothing is asked for.
 * @param place what is asked for; empty where nothing is
 * @param configured where every secretariat is written to
 * @throws {ProblemError} `not-found`
 */
export async function renderPage(
  db: Database,
  language: Language,
  { initiative: id, municipality: number }: EditPlace,
  configured: string | undefined,
): Promise<Html> {
  const list = await listInitiatives(db, id);
  if (number === '' && (id === '' || list.length > 0)) return renderListPage(language, list);
  const [owner] = id === '' ? [] : list;
  const municipality = owner?.municipalities.find((one) => one.number === number);
  if (owner === undefined || municipality === undefined) throw new ProblemError('not-found');
  return renderChecklistPage(language, owner.initiative, municipality, secretariatOf(owner.initiative, configured));
}

async function listInitiatives(db: Database, id: string): Promise<readonly ListedInitiative[]> {
  const list: ListedInitiative[] = [];
  for (const { initiative, hasChecklist } of await findInitiatives(db)) {
    if (!hasChecklist || (id !== '' && initiative.id !== id)) continue;
    list.push({ initiative, municipalities: await findMunicipalities(db, initiative.id) });
  }
  return list;
}
