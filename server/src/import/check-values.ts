import { isOneOf } from '../../../src/contract/index.ts';
import { parseCoarseDate } from '../../../src/domain/index.ts';
import type { ImportIssue } from './import-error.ts';

/** Refuses a word that is not among those allowed. */
export const checkOneOf = (
  field: string,
  value: string | undefined,
  allowed: readonly string[],
): readonly ImportIssue[] =>
  value === undefined || isOneOf(allowed, value) ? [] : [{ field, message: `may be ${allowed.join(', ')}.` }];

/** Refuses an empty text and one that is too long to be a name or a heading. */
export function checkLength(field: string, text: string, most: number): readonly ImportIssue[] {
  if (text === '') return [{ field, message: 'is missing or not valid.' }];
  return text.length > most ? [{ field, message: `is longer than ${most} characters.` }] : [];
}

/** Refuses dates that do not exist. */
export const checkDate = (field: string, date: string | undefined): readonly ImportIssue[] =>
  date === undefined || parseCoarseDate(date) ? [] : [{ field, message: 'is a date that does not exist.' }];

/** Refuses addresses of anything but web pages. */
export const checkLink = (field: string, url: string | undefined): readonly ImportIssue[] =>
  url === undefined || isWebAddress(url) ? [] : [{ field, message: 'is not an address that begins with https://.' }];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
