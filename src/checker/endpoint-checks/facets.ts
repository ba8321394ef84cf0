import { FACETS, type Facet, MAX_LIMIT, type Member } from '../../contract/index.ts';
import { facetValueOf, indexMembers, selectMembers } from '../../domain/index.ts';
import type { EndpointCheck, KnownInitiative } from '../known.ts';
import { readPage } from '../member-pages.ts';
import type { Site } from '../site.ts';

/** Whether filters leave what they promise. A folder of files leaves filtering to the widget. */
export const checkFacets: EndpointCheck = async (site, { initiatives, isFolder }) => {
  if (isFolder) return;
  for (const known of initiatives) {
    if (known.members === undefined || known.members.data.members.length < 2) continue;
    const first = await readPage(site, known.id, { limit: '1' });
    if (first === undefined || first.data.complete) continue;
    const { facets } = first.data;
    if (facets === undefined || Object.keys(facets).length === 0) {
      site.report('members.facets-missing', { url: first.url });
    }
    const choices = FACETS.flatMap((facet) => {
      // The first value may hold everybody, which proves nothing.
      const value = facets?.[facet]?.toSorted((a, b) => a.count - b.count)[0];
      return value === undefined ? [] : [{ facet, value: value.value, said: value.count }];
    });
    await Promise.all(choices.map((choice) => checkChoice(site, known, choice)));
    await checkSearch(site, known);
  }
};

interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly said: number;
}

async function checkChoice(site: Site, known: KnownInitiative, { facet, value, said }: Choice): Promise<void> {
  const page = await readPage(site, known.id, { [facet]: value, limit: String(MAX_LIMIT) });
  if (page === undefined) return;
  const { url, data } = page;
  const query = `${facet}=${value}`;
  const other = data.members.find((member) => facetValueOf(member, facet) !== value);
  if (other !== undefined) {
    site.report('members.filter', { url, parameters: { query, id: other.id } });
    return;
  }
  const counted = data.next === undefined ? data.members.length : data.total;
  if (counted === undefined) return;
  if (counted !== said) site.report('members.facets', { url, parameters: { query, said, counted } });
  const expected = expectedOf(known, facet, value);
  if (expected !== undefined && expected !== counted) {
    site.report('members.filter-lost', { url, parameters: { query, counted, expected } });
  }
}

/** Members that a choice leaves, by a list that is complete. */
function expectedOf({ members }: KnownInitiative, facet: Facet, value: string): number | undefined {
  if (members?.data.complete !== true) return undefined;
  const all = members.data.members;
  const current = facet === 'status' ? all : selectMembers(indexMembers(all), {}).members.map(({ member }) => member);
  return current.filter((member) => facetValueOf(member, facet) === value).length;
}

/** A search for the whole name of a member finds it. */
async function checkSearch(site: Site, { id, members }: KnownInitiative): Promise<void> {
  const sought = members?.data.members.find(isFindable);
  if (sought === undefined) return;
  const page = await readPage(site, id, { query: sought.name, limit: String(MAX_LIMIT) });
  if (page === undefined || page.data.members.some((member) => member.id === sought.id)) return;
  const parameters = { query: `query=${sought.name}`, counted: page.data.members.length, expected: 1 };
  site.report('members.filter-lost', { url: page.url, parameters });
}

const isFindable = ({ name, status }: Member): boolean => status === 'signed' && /^[\p{L} ]{3,100}$/u.test(name);
