import { isOneOf, type Member, parseOrganisationNumber } from '../../contract/index.ts';
import { parseCoarseDate } from '../../domain/index.ts';
import { duplicates } from '../duplicates.ts';
import type { EndpointCheck } from '../known.ts';
import { describe } from '../schema-issues.ts';

/** What the lists of members say: counts, ids, numbers and dates. */
export const checkMembers: EndpointCheck = ({ look, report }, { initiatives }) => {
  for (const { members: document } of initiatives) {
    if (document === undefined) continue;
    look('members');
    const { url, data } = document;
    const { members, complete, total, next } = data;
    if (members.length === 0) report('members.empty', { url });
    for (const id of duplicates(members.map(({ id }) => id))) {
      report('contract.duplicate-id', { url, parameters: { id } });
    }
    if (complete && total !== undefined && total !== members.length) {
      report('members.total', { url, parameters: { said: total, counted: members.length } });
    }
    if (!complete && next === undefined && total !== undefined && total > members.length) {
      report('members.cut', { url, parameters: { total, counted: members.length } });
    }
    for (const [at, member] of members.entries()) {
      const { id, number, since } = member;
      const expected = numberKind(member);
      if (number !== undefined && !isNumber(member, number)) {
        report('members.number', { url, parameters: { id, number: describe(number), expected } });
      }
      if (since !== undefined && parseCoarseDate(since) === undefined) {
        report('members.date', { url, parameters: { pointer: `/members/${at}/since`, found: describe(since) } });
      }
    }
  }
};

const numberKind = ({ kind }: Member): string => (kind === 'municipality' ? 'kommunenummer' : 'organisasjonsnummer');

/** A kind that nobody knows may have a number that nobody knows. */
function isNumber({ kind }: Member, number: string): boolean {
  if (kind === 'municipality') return /^\d{4}$/.test(number);
  return !isOneOf(['business', 'organisation'], kind) || parseOrganisationNumber(number) === number;
}
