import { MAX_LIMIT } from '../../contract/index.ts';
import { indexMembers, selectMembers } from '../../domain/index.ts';
import { duplicates } from '../duplicates.ts';
import type { EndpointCheck, KnownInitiative } from '../known.ts';
import { idsOf, type MemberPage, readPage } from '../member-pages.ts';
import type { Site } from '../site.ts';

/** Pages that are read of one list. */
const MOST_PAGES = 5;

/** Whether a list can be read to its end in pages, each member once. A folder of files has no pages. */
export const checkPaging: EndpointCheck = async (site, { initiatives, isFolder }) => {
  if (isFolder) return;
  for (const known of initiatives) {
    if (known.members !== undefined && known.members.data.members.length > 1) await checkList(site, known);
  }
};

async function checkList(site: Site, known: KnownInitiative): Promise<void> {
  const whole = wholeOf(known);
  const limit = whole === undefined ? MAX_LIMIT : Math.min(MAX_LIMIT, Math.max(1, Math.ceil(whole.size / 3)));
  const pages: MemberPage[] = [];
  const cursors = new Set<string>();
  for (let cursor: string | undefined = ''; cursor !== undefined; cursor = pages.at(-1)?.data.next) {
    if (cursors.has(cursor)) {
      site.report('members.cursor-loop', { url: pages.at(-1)?.url ?? '' });
      return;
    }
    if (pages.length === MOST_PAGES) {
      site.report('members.many-pages', { parameters: { pages: MOST_PAGES } });
      return;
    }
    cursors.add(cursor);
    const page = await readPage(site, known.id, { limit: String(limit), ...(cursor !== '' && { cursor }) });
    if (page === undefined) return;
    const { url, data } = page;
    if (data.members.length > limit) {
      site.report('members.limit', { url, parameters: { limit, counted: data.members.length } });
      return;
    }
    pages.push(page);
  }
  checkSum(site, pages, whole);
}

/** Ids of the members that take part, by a list that is complete. */
function wholeOf({ members }: KnownInitiative): ReadonlySet<string> | undefined {
  if (members?.data.complete !== true) return undefined;
  return new Set(idsOf(selectMembers(indexMembers(members.data.members), {}).members.map(({ member }) => member)));
}

function checkSum(site: Site, pages: readonly MemberPage[], whole: ReadonlySet<string> | undefined): void {
  const [first] = pages;
  if (first === undefined) return;
  const { url } = first;
  const ids = pages.flatMap(({ data }) => idsOf(data.members));
  for (const id of duplicates(ids)) site.report('members.repeated', { url, parameters: { id } });
  const counted = new Set(ids).size;
  const { total, totalIsCapped } = first.data;
  if (total !== undefined && totalIsCapped !== true && total !== counted) {
    site.report('members.total', { url, parameters: { said: total, counted } });
  }
  if (whole !== undefined && (whole.size !== counted || ids.some((id) => !whole.has(id)))) {
    site.report('members.filter-lost', { url, parameters: { query: first.query, counted, expected: whole.size } });
  }
}
