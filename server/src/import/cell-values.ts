import { pickText, sortKey } from '../../../src/domain/index.ts';
import type { LocalizedText } from '../../../src/contract/index.ts';
import type { Cells } from './read-csv.ts';

/** Of these fields, the ones that the file has a column for. */
export const givenFields = (
  cells: Cells,
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => cells.has(field)));

/** Whether the file has a column of a group such as `report`. */
export const hasColumn = (cells: Cells, group: string): boolean =>
  [...cells.keys()].some((field) => field.startsWith(`${group}.`));

/** The fields that say something. */
export const filledFields = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/** An id made of a text: its letters without accents, and its digits. */
export function idOfText(text: string): string {
  const letters = sortKey(text).replaceAll('{', 'ae').replaceAll('|', 'o').replaceAll('}', 'a');
  return letters.replace(/[^a-z0-9]+/g, '-').slice(0, 64);
}

/** A text as the file has it, or as it is known in several languages when the file repeats its Norwegian. */
export function keepTranslations(
  text: string | undefined,
  known: LocalizedText | undefined,
): LocalizedText | undefined {
  if (text === undefined || text === '') return undefined;
  return known !== undefined && pickText(known, 'nb').text === text ? known : text;
}

/** `15.09.2021` and `09.2021` as the contract writes them; anything else as it is. */
export function toIsoDate(text: string | undefined): string | undefined {
  const match = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text ?? '');
  if (!match) return text;
  const [, day, month = '', year = ''] = match;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** `2 025,0` as Excel writes a number in Norwegian; what is none stays a text, for the check to refuse. */
export function toNumber(text: string): number | string {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
