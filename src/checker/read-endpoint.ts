import {
  checklistSchema,
  type EndpointIndex,
  eventsSchema,
  initiativeSchema,
  membersSchema,
  paths,
} from '../contract/index.ts';
import type { KnownInitiative } from './known.ts';
import { readDocument } from './read-document.ts';
import type { Site } from './site.ts';

/** Reads every initiative that an index names, with the views that it is said to have. */
export const readInitiatives = (site: Site, { initiatives }: EndpointIndex): Promise<readonly KnownInitiative[]> =>
  Promise.all(initiatives.map(({ id, views }) => readInitiative(site, id, views)));

async function readInitiative(site: Site, id: string, views: readonly string[]): Promise<KnownInitiative> {
  const [initiative, members, events, checklist] = await Promise.all([
    readDocument(site, paths.initiative(id), initiativeSchema),
    views.includes('members') ? readDocument(site, paths.members(id), membersSchema) : undefined,
    views.includes('events') ? readDocument(site, paths.events(id), eventsSchema) : undefined,
    views.includes('checklist') ? readDocument(site, paths.checklist(id), checklistSchema) : undefined,
  ]);
  return { id, views, initiative, members, events, checklist };
}

/** Whether applications can be sent to an initiative. */
export const takesApplications = ({ initiative, views }: KnownInitiative): boolean =>
  views.includes('applications') || initiative?.data.application !== undefined;

/** Whether an initiative's checklist can be changed. */
export const takesChanges = ({ checklist }: KnownInitiative): boolean => checklist?.data.editable === true;

/**
 * Whether the endpoint is a folder of files: it answers a question for one member with all of them, or a question that
 * makes no sense with everything.
 */
export async function isFolder(site: Site, initiatives: readonly KnownInitiative[]): Promise<boolean> {
  if (initiatives.some((known) => takesApplications(known) || takesChanges(known))) return false;
  const list = initiatives.find(({ members }) => members?.data.complete === true && members.data.members.length > 1);
  const timeline = initiatives.find(({ events }) => events !== undefined);
  const path = list ? `${paths.members(list.id)}?limit=1` : timeline && `${paths.events(timeline.id)}?from=no-date`;
  if (path === undefined) return false;
  const { status, bytes } = await site.read(path);
  const whole = await site.read(path.replace(/[?].*/, ''));
  return status === 200 && bytes.byteLength === whole.bytes.byteLength;
}
