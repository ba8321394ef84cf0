import type { Member } from '../../contract/index.ts';
import { safeUrl } from '../../templates/safe-url.ts';

/** Members that a search engine is told of at most; more would weigh on every visitor. */
const LIMIT = 200;

/**
 * The members as JSON-LD for search engines: a script element that is data, not code. The text goes in as a node,
 * which a Trusted Types policy has nothing against.
 */
export function createStructuredData(members: readonly Member[], baseUrl: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: members.slice(0, LIMIT).map((member, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': member.kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
        name: member.name,
        url: safeUrl(member.url, baseUrl),
        identifier: member.number,
      },
    })),
  };
  script.append(document.createTextNode(JSON.stringify(list).replaceAll('<', '\\u003c')));
  return script;
}
