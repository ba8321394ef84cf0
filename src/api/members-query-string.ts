import type { MembersQuery } from '../contract/members-query.ts';

/**
 * A query as the end of an address: `?limit=24&sector=C,F`; empty when nothing is asked. Names and the values of a list
 * are in alphabetical order, so that the same question always has the same address.
 */
export function membersQueryString(query: MembersQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.toSorted().join(',') : String(value);
    if (text !== '' && value !== undefined) parameters.set(name, text);
  }
  parameters.sort();
  const text = parameters.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
