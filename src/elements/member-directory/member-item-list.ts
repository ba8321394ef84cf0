import type { Member, Members } from '../../contract/index.ts';
import { safeUrl } from '../../templates/safe-url.ts';
import { currentMembers } from './directory-model.ts';

/** Members that a search engine is told of at most; more would weigh on every visitor. */
const LIMIT = 200;

/** Who takes part, as JSON-LD (schema.org). */
export const toItemList = (answer: Members, baseUrl: string) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: currentMembers(answer).slice(0, LIMIT).map(toListItem(baseUrl)),
});

const toListItem = (baseUrl: string) => (member: Member, index: number) => ({
  '@type': 'ListItem',
  position: index + 1,
  item: {
    '@type': member.kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
    name: member.name,
    url: safeUrl(member.url, baseUrl),
    identifier: member.number,
  },
});
