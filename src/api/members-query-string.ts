import type { MembersQuery } from '../contract/members-query.ts';

/** In this order, so that the same question always has the same address. */
const PARAMETERS = [
  'query',
  'kind',
  'tier',
  'sector',
  'municipality',
  'size',
  'report',
  'status',
  'since',
  'sort',
  'limit',
  'cursor',
] as const satisfies readonly (keyof MembersQuery)[];

/** A query as the end of an address: `?sector=C,F&limit=24`, values of a list sorted; empty when nothing is asked. */
export function membersQueryString(query: MembersQuery): string {
  const parameters = new URLSearchParams();
  for (const name of PARAMETERS) {
    const value = query[name];
    const text = Array.isArray(value) ? value.toSorted().join(',') : String(value ?? '');
    if (text !== '') parameters.set(name, text);
  }
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
