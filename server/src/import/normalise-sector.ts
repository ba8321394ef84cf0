import type { Member, Sector } from '../../../src/contract/index.ts';
import type { ImportIssue } from './import-error.ts';
import { sectionOfCode, titleOfSection } from './industry-sections.ts';

/** A sector with the section that everybody's is counted by, or what is wrong with it. */
export interface NormalisedSector {
  readonly sector?: Sector;
  readonly issue?: ImportIssue;
}

const FIELD = 'sector.code';

/**
 * Brings a sector of the older standard under its section in SN2025, so that a letter means one thing in a list that
 * mixes the two. A code says which section it is, and stays what it is under its `standard`; a letter without one is
 * translated, and is then one of SN2025. A sector that was brought there before stays as it is.
 */
export function normaliseSector(sector: Member['sector']): NormalisedSector {
  if (sector === undefined) return {};
  const { code, section, standard } = sector;
  if (code !== undefined && !/^\d\d\.\d{3}$/.test(code)) {
    return { sector, issue: { field: FIELD, message: 'is not a code such as 43.110.' } };
  }
  const own = code === undefined ? undefined : sectionOfCode(code);
  const isOlder = standard === 'SN2007';
  if (own !== undefined && section !== own && !(isOlder && section === olderSection(own))) {
    const given = isOlder ? olderSection(own) : own;
    return { sector, issue: { field: FIELD, message: `belongs to section ${given}, not ${section}.` } };
  }
  if (!isOlder) return { sector };
  const newer = own ?? newerSection(section);
  const title = titleOfSection(newer);
  if (title === undefined) return { sector, issue: { field: 'sector.section', message: 'is not one of SN2007.' } };
  return { sector: { ...sector, section: newer, standard: own === undefined ? 'SN2025' : standard, title } };
}

/** SN2025 divided J of SN2007 (divisions 58–63) into J (58–60) and K; what came after moved on by a letter. */
const newerSection = (older: string): string => (older < 'J' ? older : shift(older, 1));
const olderSection = (newer: string): string => (newer <= 'J' ? newer : shift(newer, -1));

const shift = (letter: string, by: number): string => String.fromCharCode(letter.charCodeAt(0) + by);
