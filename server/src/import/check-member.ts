import * as z from 'zod/mini';
import {
  isOneOf,
  MEASURE_STATUSES,
  type Member,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  memberSchema,
  SECTOR_STANDARDS,
  SIZE_BANDS,
  TIERS,
} from '../../../src/contract/index.ts';
import { parseCoarseDate, parseOrganisationNumber } from '../../../src/domain/index.ts';
import { checkTexts } from './check-texts.ts';
import { cleanValues } from './clean-values.ts';
import { findLosses } from './find-losses.ts';
import type { ImportIssue } from './import-error.ts';
import { normaliseSector } from './normalise-sector.ts';

/** A member that may be stored, or everything that is wrong with it; fields are paths such as `sector.code`. */
export type CheckedMember =
  | { readonly kind: 'valid'; readonly member: Member }
  | { readonly kind: 'invalid'; readonly issues: readonly ImportIssue[] };

const MAX_NAME = 200;

/** Checks one member as strictly as the contract allows and brings its numbers into their normal form. */
export function checkMember(given: unknown): CheckedMember {
  try {
    return checkClean(cleanValues(given));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'invalid', issues: [{ field: 'member', message: 'is nested too deeply.' }] };
  }
}

function checkClean(clean: unknown): CheckedMember {
  const parsed = z.safeParse(memberSchema, clean);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path }) => ({
      field: path.length === 0 ? 'member' : path.join('.'),
      message: 'is missing or not valid.',
    }));
    return { kind: 'invalid', issues: [...issues, ...checkTexts(clean)] };
  }
  const losses = findLosses(clean, parsed.data).map((field) => ({ field, message: 'is unknown here or not valid.' }));
  const { member: numbered, issues } = normaliseNumber(parsed.data);
  const { sector, issue } = normaliseSector(numbered.sector);
  const member = restoreLogo(sector === undefined ? numbered : { ...numbered, sector });
  const all = [
    ...losses,
    ...issues,
    ...(issue === undefined ? [] : [issue]),
    ...checkValues(member),
    ...checkTexts(clean),
  ];
  return all.length === 0 ? { kind: 'valid', member } : { kind: 'invalid', issues: all };
}

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
    ...checkName(member.name),
    ...checkDate('since', member.since),
    ...checkDate('asOf', member.asOf),
    ...checkLink('url', member.url),
    ...checkLink('report.url', member.report?.url),
    ...checkLogo(member.logo?.url),
  ];
}

const checkOneOf = (field: string, value: string | undefined, allowed: readonly string[]): readonly ImportIssue[] =>
  value === undefined || isOneOf(allowed, value) ? [] : [{ field, message: `may be ${allowed.join(', ')}.` }];

function checkName(name: string): readonly ImportIssue[] {
  if (name === '') return [{ field: 'name', message: 'is missing or not valid.' }];
  return name.length > MAX_NAME ? [{ field: 'name', message: `is longer than ${MAX_NAME} characters.` }] : [];
}

const checkDate = (field: string, date: string | undefined): readonly ImportIssue[] =>
  date === undefined || parseCoarseDate(date) ? [] : [{ field, message: 'is a date that does not exist.' }];

const checkLink = (field: string, url: string | undefined): readonly ImportIssue[] =>
  url === undefined || isWebAddress(url) ? [] : [{ field, message: 'is not an address that begins with https://.' }];

/** Logos may also be given by their path on the server. */
const checkLogo = (url: string | undefined): readonly ImportIssue[] =>
  url !== undefined && /^\/(?!\/)[\w./-]*$/.test(url) ? [] : checkLink('logo.url', url);

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
