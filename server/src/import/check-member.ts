import {
  MEASURE_STATUSES,
  type Member,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  memberSchema,
  parseOrganisationNumber,
  SECTOR_STANDARDS,
  SIZE_BANDS,
  TIERS,
} from '../../../src/contract/index.ts';
import { type Checked, checkStrictly } from './check-strictly.ts';
import { checkDate, checkLength, checkLink, checkOneOf } from './check-values.ts';
import type { ImportIssue } from './import-error.ts';
import { normaliseSector } from './normalise-sector.ts';

const MAX_NAME = 200;

/** Checks one member as strictly as the contract allows and brings its numbers into their normal form. */
export const checkMember = (given: unknown): Checked<Member> =>
  checkStrictly(given, memberSchema, 'member', (parsed) => {
    const { member: numbered, issues } = normaliseNumber(parsed);
    const { sector, issue } = normaliseSector(numbered.sector);
    const value = restoreLogo(sector === undefined ? numbered : { ...numbered, sector });
    return { value, issues: [...issues, ...(issue === undefined ? [] : [issue]), ...checkValues(value)] };
  });

/** An exported folder names its logos from the endpoint on; here they have a path on the server. */
const restoreLogo = (member: Member): Member =>
  member.logo?.url.startsWith('logos/') === true
    ? { ...member, logo: { ...member.logo, url: `/${member.logo.url}` } }
    : member;

function normaliseNumber(member: Member): { member: Member; issues: ImportIssue[] } {
  const { number } = member;
  if (number === undefined) return { member, issues: [] };
  if (member.kind === 'municipality') {
    const isValid = /^\d{4}$/.test(number);
    return { member, issues: isValid ? [] : [{ field: 'number', message: 'is not a municipality number (0301).' }] };
  }
  const digits = parseOrganisationNumber(number);
  if (digits !== undefined) return { member: { ...member, number: digits }, issues: [] };
  const message = 'is not an organisation number: nine digits, the last of which checks the others.';
  return { member, issues: [{ field: 'number', message }] };
}

function checkValues(member: Member): readonly ImportIssue[] {
  const { sector } = member;
  return [
    ...checkOneOf('kind', member.kind, MEMBER_KINDS),
    ...checkOneOf('status', member.status, MEMBER_STATUSES),
    ...checkOneOf('tier', member.tier, TIERS),
    ...checkOneOf('size', member.size, SIZE_BANDS),
    ...checkOneOf('sector.standard', sector?.standard, SECTOR_STANDARDS),
    ...(member.measures ?? []).flatMap((measure, index) =>
      checkOneOf(`measures.${index}.status`, measure.status, MEASURE_STATUSES),
    ),
    ...checkLength('name', member.name, MAX_NAME),
    ...checkDate('since', member.since),
    ...checkDate('asOf', member.asOf),
    ...checkLink('url', member.url),
    ...checkLink('report.url', member.report?.url),
    ...checkLogo(member.logo?.url),
  ];
}

/** Logos may also be given by their path on the server. */
const checkLogo = (url: string | undefined): readonly ImportIssue[] =>
  url !== undefined && /^\/(?!\/)[\w./-]*$/.test(url) ? [] : checkLink('logo.url', url);
