import { hasNationalIdentityNumber } from '../../../src/contract/index.ts';
import type { ImportIssue } from './import-error.ts';

/** Characters that any one text may have. */
const MAX_TEXT = 4000;

/** What is wrong with the texts anywhere in a value, whatever their field. */
export function checkTexts(value: unknown, path = ''): readonly ImportIssue[] {
  if (typeof value === 'string') {
    const field = path === '' ? 'value' : path;
    if (hasNationalIdentityNumber(value)) {
      return [{ field, message: 'holds a national identity number. Such numbers are never imported.' }];
    }
    return value.length > MAX_TEXT ? [{ field, message: `is longer than ${MAX_TEXT} characters.` }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => checkTexts(item, path === '' ? key : `${path}.${key}`));
}
