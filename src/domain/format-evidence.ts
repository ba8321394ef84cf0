import type { Evidence } from '../contract/checklist.ts';
import { cleanText } from '../contract/clean-text.ts';
import { parseNumber } from './evidence-limits.ts';
import { pickText } from './pick-text.ts';
import { isDay } from './step-state.ts';

/** British habits for English, and bokmål behind what a browser does not know. */
const localesOf = (language: string): readonly string[] => [language === 'en' ? 'en-GB' : language, 'nb'];

/** A day in words: `15. september 2026`; what is no day stays as it is. */
export const formatDay = (day: string, language: string): string =>
  isDay(day)
    ? new Intl.DateTimeFormat(localesOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
    : day;

/** A number with its unit. One without a unit may be a year, so its digits are not grouped. */
export function formatAmount(number: number, { unit }: Pick<Evidence, 'unit'>, language: string): string {
  const options = { maximumFractionDigits: 6, useGrouping: unit !== undefined };
  const digits = new Intl.NumberFormat(localesOf(language), options).format(number);
  return unit === undefined ? digits : `${digits}\u00a0${pickText(unit, language).text}`;
}

/** A value as it is read: a date in words, a choice by its title, a number with its unit. */
export function formatEvidence(evidence: Evidence, raw: string, language: string): string {
  const value = cleanText(raw);
  if (evidence.kind === 'date') return formatDay(value, language);
  if (evidence.kind === 'choice') {
    const option = evidence.options?.find(({ id }) => id === value);
    return option ? pickText(option.title, language).text : value;
  }
  const number = evidence.kind === 'number' ? parseNumber(value) : undefined;
  return number === undefined ? value : formatAmount(number, evidence, language);
}
