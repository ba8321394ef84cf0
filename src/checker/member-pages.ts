import { type Member, type Members, membersSchema, paths } from '../contract/index.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import type { Site } from './site.ts';

/** One page of members that was asked for. */
export interface MemberPage extends ReadDocument<Members> {
  /** What was asked, as it stands in the address. */
  readonly query: string;
}

/** Asks for members; what is wrong with the page itself is said. */
export async function readPage(
  site: Site,
  initiative: string,
  query: Readonly<Record<string, string>>,
): Promise<MemberPage | undefined> {
  const search = new URLSearchParams(query).toString();
  const page = await readDocument(site, `${paths.members(initiative)}?${search}`, membersSchema);
  if (page === undefined) return undefined;
  checkEcho(site, page, query);
  return { ...page, query: search };
}

/** A page says what it answers. Everything at once answers nothing. */
function checkEcho(
  { report }: Site,
  { url, data }: ReadDocument<Members>,
  query: Readonly<Record<string, string>>,
): void {
  if (data.complete) return;
  const missing = Object.entries(query).filter(([name, value]) => name !== 'cursor' && data.applied?.[name] !== value);
  if (missing.length === 0) return;
  const said = missing.map(([name, value]) => `${name}=${value}`).join('&');
  report('members.not-echoed', { url, parameters: { query: said } });
}

/** Ids of members. */
export const idsOf = (members: readonly Member[]): readonly string[] => members.map(({ id }) => id);
