import { pickText, sortKey } from '../../../src/domain/index.ts';
import type { LocalizedText, Member } from '../../../src/contract/index.ts';
import { sectionOfCode, titleOfSection } from './industry-sections.ts';

/** Cells of one row by field; a field is there when the file has its column. */
export type Cells = ReadonlyMap<string, string>;

/** Columns by heading: as the list is exported, and the fields' own names. */
const FIELD_OF_HEADING: Readonly<Record<string, string>> = {
  id: 'id',
  navn: 'name',
  type: 'kind',
  nummer: 'number',
  nivå: 'tier',
  status: 'status',
  'medlem siden': 'since',
  næring: 'sector.section',
  næringsnavn: 'sector.title',
  næringskode: 'sector.code',
  kommunenummer: 'municipality.number',
  kommune: 'municipality.name',
  størrelse: 'size',
  omtale: 'text',
  nettsted: 'url',
  tiltak: 'measures',
  'rapport år': 'report.year',
  rapport: 'report.url',
  oppdatert: 'asOf',
  kilde: 'source',
  lisens: 'licence',
};

const FIELDS = new Set(Object.values(FIELD_OF_HEADING));

/** The field that a heading stands for; `undefined` for an unknown one. Capitals do not matter. */
export function fieldOfHeading(heading: string): string | undefined {
  const name = heading.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  if (Object.hasOwn(FIELD_OF_HEADING, name)) return FIELD_OF_HEADING[name];
  return [...FIELDS].find((field) => field.toLowerCase() === name);
}

/** What people write in cells, and what the contract calls it. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { virksomhet: 'business', bedrift: 'business', organisasjon: 'organisation', kommune: 'municipality' },
  tier: { medlem: 'member' },
  status: {
    søkt: 'applied',
    godkjent: 'approved',
    'venter på signering': 'approved',
    signert: 'signed',
    utmeldt: 'left',
    fjernet: 'removed',
  },
};

/**
 * The member that a row of cells means, unchecked. For a member that is stored already, columns that the file lacks
 * stay as they are, and so do texts in several languages whose Norwegian the cell repeats.
 */
export function cellsToMember(cells: Cells, stored: Member | undefined): unknown {
  const cell = (field: string): string | undefined => cells.get(field);
  const word = (field: string): string | undefined => WORDS[field]?.[cell(field)?.toLowerCase() ?? ''] ?? cell(field);
  const sector = readSector(cell, stored);
  const fields: Readonly<Record<string, unknown>> = {
    ...stored,
    ...given(cells, {
      id: idOfCells(cells),
      name: cell('name'),
      kind: word('kind'),
      number: cell('number'),
      tier: word('tier'),
      status: word('status'),
      since: toIsoDate(cell('since')),
      size: cell('size')?.replace(/\s/g, '').replaceAll('–', '-'),
      text: keepTranslations(cell('text'), stored?.text),
      url: cell('url'),
      measures: readMeasures(cell('measures'), stored),
      asOf: toIsoDate(cell('asOf')),
    }),
    id: idOfCells(cells),
    ...(hasColumn(cells, 'sector') && { sector }),
    ...(hasColumn(cells, 'municipality') && { municipality: readMunicipality(cell) }),
    ...(hasColumn(cells, 'report') && { report: readReport(cell) }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

/** The id of a row: its own, else its number, else made of its name. */
export function idOfCells(cells: Cells): string {
  const own = cells.get('id') ?? '';
  if (own !== '') return own;
  const number = (cells.get('number') ?? '').replace(/\D/g, '');
  if (number !== '') return number;
  const name = sortKey(cells.get('name') ?? '');
  const letters = name.replaceAll('{', 'ae').replaceAll('|', 'o').replaceAll('}', 'a');
  return letters.replace(/[^a-z0-9]+/g, '-').slice(0, 64);
}

/** Of these fields, the ones that the file has a column for. */
const given = (cells: Cells, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => cells.has(field)));

const hasColumn = (cells: Cells, group: string): boolean =>
  [...cells.keys()].some((field) => field.startsWith(`${group}.`));

type CellReader = (field: string) => string | undefined;

function readSector(cell: CellReader, stored: Member | undefined): unknown {
  const code = cell('sector.code') ?? '';
  const section = (cell('sector.section') ?? '') || (sectionOfCode(code) ?? '');
  if (section === '' && code === '') return undefined;
  const before = stored?.sector?.section === section ? stored.sector : undefined;
  const title = keepTranslations(cell('sector.title') ?? '', before?.title ?? titleOfSection(section));
  return {
    section,
    ...(code !== '' && { code }),
    standard: before?.standard ?? 'SN2025',
    title: title ?? before?.title ?? titleOfSection(section) ?? section,
  };
}

function readMunicipality(cell: CellReader): unknown {
  const [number = '', name = ''] = [cell('municipality.number'), cell('municipality.name')];
  if (number === '' && name === '') return undefined;
  // Excel drops the zero of 0301.
  return { number: /^\d{3}$/.test(number) ? `0${number}` : number, name };
}

function readReport(cell: CellReader): unknown {
  const [year = '', url = ''] = [cell('report.year'), cell('report.url')];
  if (year === '' && url === '') return undefined;
  return { year: toNumber(year), ...(url !== '' && { url }) };
}

/** A measure that is new in the file counts as planned: nothing says that it is done. */
function readMeasures(text: string | undefined, stored: Member | undefined): unknown {
  const titles = (text ?? '').split('|').map((title) => title.trim());
  const measures = titles
    .filter((title) => title !== '')
    .map((title) => {
      const known = stored?.measures?.find((measure) => pickText(measure.title, 'nb').text === title);
      return known ?? { title, status: 'planned' };
    });
  return measures.length === 0 ? undefined : measures;
}

function keepTranslations(text: string | undefined, known: LocalizedText | undefined): LocalizedText | undefined {
  if (text === undefined || text === '') return undefined;
  return known !== undefined && pickText(known, 'nb').text === text ? known : text;
}

/** `15.09.2021` and `09.2021` as the contract writes them; anything else as it is. */
function toIsoDate(text: string | undefined): string | undefined {
  const match = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text ?? '');
  if (!match) return text;
  const [, day, month = '', year = ''] = match;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** `2 025,0` as Excel writes a number in Norwegian; what is none stays a text, for the check to refuse. */
function toNumber(text: string): number | string {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
