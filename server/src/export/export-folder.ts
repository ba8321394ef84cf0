import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type EndpointIndex, type Initiative, type Member, type Members, paths } from '../../../src/contract/index.ts';
import { indexMembers, membersToCsv, progressToCsv, selectMembers, sortMembers } from '../../../src/domain/index.ts';
import type { Database } from '../db/database.ts';
import { loadChecklistSet, withSummary } from '../features/checklists/checklist-set.ts';
import { findAllProgress } from '../features/checklists/progress-repository.ts';
import { STATUS_WORDS } from '../features/checklists/status-words.ts';
import { readIndex } from '../features/endpoint-index/service.ts';
import { loadEventSet, toCalendar, toEvents } from '../features/events/event-set.ts';
import { findInitiatives } from '../features/initiatives/repository.ts';
import { findList, findMembers } from '../features/members/repository.ts';

/**
 * Writes everything as a folder of files that is itself an endpoint. Each file is written beside its place and
 * then moved there, the index last, so that a reader never sees half a file; files of members who are gone are
 * removed at the end. Logos of the server are copied and named from the endpoint on, so that the folder may lie anywhere.
 * How to apply is left out: files take no applications, and no changes to checklists either.
 * @param now the moment whose day decides what is overdue
 * @returns the number of files
 * @throws when the folder has something else in it
 */
export async function exportFolder(
  db: Database,
  folder: string,
  logoFolder: string,
  allowedOrigins: readonly string[],
  now: Date = new Date(),
): Promise<number> {
  await refuseForeignFolder(folder);
  const written = new Set<string>();
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.tmp`, content, { flush: true });
    await rename(`${file}.tmp`, file);
    written.add(file);
  };
  for (const { initiative, hasMembers, hasEvents, hasChecklist } of await findInitiatives(db)) {
    await write(paths.initiative(initiative.id), JSON.stringify(withoutForm(initiative)));
    if (hasMembers) await writeMembers(db, initiative.id, write);
    if (hasEvents) await writeEvents(db, initiative.id, write);
    if (hasChecklist) await writeChecklist(db, initiative.id, now, write);
  }
  for (const name of await listFolder(logoFolder))
    await write(`${LOGOS}${name}`, await readFile(join(logoFolder, name)));
  await write(paths.index(), JSON.stringify(withoutApplications(await readIndex(db, allowedOrigins))));
  await removeOthers(folder, written);
  return written.size;
}

/** A folder of files takes no applications, so it does not say how to apply. */
function withoutForm({ application, ...initiative }: Initiative): Initiative {
  return initiative;
}

const withoutApplications = ({ initiatives, ...index }: EndpointIndex): EndpointIndex => ({
  ...index,
  initiatives: initiatives.map(({ views, ...initiative }) => ({
    ...initiative,
    views: views.filter((view) => view !== 'applications'),
  })),
});

/** Where the server has its logos. */
const LOGOS = '/logos/';

/** A member of a folder of files: a logo of the server lies in the folder, under the same path without the slash. */
const relocateLogo = (member: Member): Member =>
  member.logo?.url.startsWith(LOGOS) === true
    ? { ...member, logo: { ...member.logo, url: member.logo.url.slice(1) } }
    : member;

type Write = (path: string, content: string) => Promise<void>;

async function writeMembers(db: Database, initiative: string, write: Write): Promise<void> {
  const description = await findList(db, initiative);
  if (description === undefined) return;
  const indexed = sortMembers(indexMembers(await findMembers(db, initiative)), 'name');
  const members = indexed.map(({ member }) => relocateLogo(member));
  const list: Members = { members, total: members.length, complete: true, ...description };
  for (const member of members) await write(paths.member(initiative, member.id), JSON.stringify(member));
  // As the server answers without a query: those who take part now.
  const current = selectMembers(indexed, {}).members.map(({ member }) => member);
  await write(paths.membersCsv(initiative), membersToCsv(current, description, 'nb'));
  await write(paths.members(initiative), JSON.stringify(list));
}

async function writeEvents(db: Database, initiative: string, write: Write): Promise<void> {
  const set = await loadEventSet(db, initiative);
  if (set === undefined) return;
  await write(paths.eventsCalendar(initiative), toCalendar(set, {}, 'nb'));
  await write(paths.events(initiative), JSON.stringify(toEvents(set, {}, {})));
}

async function writeChecklist(db: Database, initiative: string, now: Date, write: Write): Promise<void> {
  const set = await loadChecklistSet(db, initiative);
  if (set === undefined) return;
  const today = set.dayOf(now.getTime());
  const all = await findAllProgress(db, initiative);
  for (const progress of all) {
    const path = paths.progress(initiative, progress.municipality.number);
    await write(path, JSON.stringify(withSummary(set, progress, today)));
  }
  const words = { language: 'nb', statuses: STATUS_WORDS.nb };
  await write(paths.checklistCsv(initiative), progressToCsv(set.checklist, all, today, words));
  await write(paths.checklist(initiative), JSON.stringify(set.checklist));
}

/** An export removes what it did not write: it may only do so in an export. */
async function refuseForeignFolder(folder: string): Promise<void> {
  const names = await listFolder(folder);
  if (names.length === 0) return;
  const index = names.includes('index.json') ? await readFile(join(folder, 'index.json'), 'utf8') : '';
  if (!index.includes('"contractVersion"')) {
    throw new Error(`${folder} has something else in it. Give an empty folder or one with an earlier export.`);
  }
}

async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  for (const own of ['initiatives', 'logos']) {
    for (const path of await listFolder(join(folder, own), true)) {
      const file = join(folder, own, path);
      if (/\.(json|csv|ics|svg|png|jpg|webp|tmp)$/.test(file) && !written.has(file)) await rm(file);
    }
  }
}

async function listFolder(folder: string, recursive = false): Promise<readonly string[]> {
  try {
    return await readdir(folder, { recursive });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
