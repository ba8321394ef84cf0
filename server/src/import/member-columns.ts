import { pickText } from '../../../src/domain/index.ts';
import type { Member } from '../../../src/contract/index.ts';
import {
  filledFields,
  givenFields,
  hasColumn,
  idOfText,
  keepTranslations,
  toIsoDate,
  toNumber,
} from './cell-values.ts';
import { createHeadingReader } from './headings.ts';
import { sectionOfCode, titleOfSection } from './industry-sections.ts';
import type { Cells } from './read-csv.ts';

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

/** The field that a heading stands for; `undefined` for an unknown one. */
export const fieldOfHeading = createHeadingReader(FIELD_OF_HEADING);

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
    ...givenFields(cells, {
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
  return filledFields(fields);
}

/** The id of a row: its own, else its number, else made of its name. */
export function idOfCells(cells: Cells): string {
  const own = cells.get('id') ?? '';
  if (own !== '') return own;
  const number = (cells.get('number') ?? '').replace(/\D/g, '');
  if (number !== '') return number;
  return idOfText(cells.get('name') ?? '');
}

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
