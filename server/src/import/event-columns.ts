import type { Event } from '../../../src/contract/index.ts';
import { filledFields, givenFields, hasColumn, idOfText, keepTranslations, toNumber } from './cell-values.ts';
import { readTime } from './event-times.ts';
import { createHeadingReader } from './headings.ts';
import type { ImportIssue } from './import-error.ts';
import type { RawRow } from './raw-file.ts';
import type { Cells } from './read-csv.ts';

/** Columns by heading, and the fields' own names. */
const FIELD_OF_HEADING: Readonly<Record<string, string>> = {
  id: 'id',
  tittel: 'title',
  omtale: 'text',
  start: 'start',
  slutt: 'end',
  type: 'kind',
  målgruppe: 'audience',
  sted: 'place',
  plasser: 'capacity.seats',
  'ledige plasser': 'capacity.remaining',
  lenke: 'url',
  steg: 'step',
  'flyttet fra': 'movedFrom',
  avlyst: 'cancelled',
  uid: 'uid',
  endringer: 'sequence',
  kilde: 'source',
  lisens: 'licence',
};

/** The field that a heading stands for; `undefined` for an unknown one. */
export const fieldOfHeading = createHeadingReader(FIELD_OF_HEADING);

const KINDS: Readonly<Record<string, string>> = {
  frist: 'deadline',
  aktivitet: 'activity',
  møte: 'meeting',
  milepæl: 'milestone',
  signering: 'signing',
  signeringslunsj: 'signing',
  rapport: 'report',
  rapportering: 'report',
  annet: 'other',
};

const AUDIENCES: Readonly<Record<string, string>> = {
  alle: 'public',
  offentlig: 'public',
  kommuner: 'municipalities',
  virksomheter: 'businesses',
  bedrifter: 'businesses',
  medlemmer: 'members',
  partnere: 'partners',
};

const TRUTHS: Readonly<Record<string, boolean>> = {
  ja: true,
  x: true,
  '1': true,
  sann: true,
  true: true,
  nei: false,
  '0': false,
  usann: false,
  false: false,
};

/** What the contract calls a kind that people write; a word that is not known stays as it is. */
export const toKind = (word: string): string => KINDS[word.toLowerCase()] ?? word.toLowerCase();

/** The id of a row: its own, else made of its title. */
export const idOfCells = (cells: Cells): string => (cells.get('id') ?? '') || idOfText(cells.get('title') ?? '');

/**
 * The event that a row of cells means, unchecked. Of an event that is stored already, what the file has no column for
 * stays as it is, and so do texts in several languages whose Norwegian the cell repeats.
 */
export function cellsToEvent(cells: Cells, stored: Event | undefined, timeZone: string): Omit<RawRow, 'row'> {
  const cell = (field: string): string => cells.get(field) ?? '';
  const times = ['start', 'end', 'movedFrom'].map((field) => ({ field, ...readTime(cell(field), timeZone) }));
  const read = new Map(times.map((found) => [found.field, 'time' in found ? found.time : undefined]));
  // What the server keeps by itself is not something that the file says.
  const { uid: _uid, sequence: _sequence, movedFrom: _movedFrom, ...kept } = stored ?? {};
  const fields: Readonly<Record<string, unknown>> = {
    ...kept,
    ...givenFields(cells, {
      title: keepTranslations(cell('title'), stored?.title),
      text: keepTranslations(cell('text'), stored?.text),
      start: read.get('start'),
      end: read.get('end'),
      kind: toKind(cell('kind')),
      audience: readAudience(cell('audience')),
      place: keepTranslations(cell('place'), stored?.place),
      url: cell('url'),
      step: cell('step'),
      movedFrom: read.get('movedFrom'),
      cancelled: TRUTHS[cell('cancelled').toLowerCase()] === true || undefined,
      uid: cell('uid'),
      sequence: toNumber(cell('sequence')),
    }),
    id: idOfCells(cells),
    ...(hasColumn(cells, 'capacity') && { capacity: readCapacity(cell) }),
  };
  return {
    value: filledFields(fields),
    issues: [
      ...times.flatMap((found): ImportIssue[] =>
        'problem' in found ? [{ field: found.field, message: found.problem }] : [],
      ),
      ...checkTruth(cell('cancelled')),
      ...checkSeats(cell),
    ],
  };
}

type CellReader = (field: string) => string;

function readAudience(text: string): readonly string[] | undefined {
  const words = text.split(/[|,]/).map((word) => word.trim().toLowerCase());
  const audience = words.filter((word) => word !== '').map((word) => AUDIENCES[word] ?? word);
  return audience.length === 0 ? undefined : [...new Set(audience)];
}

function readCapacity(cell: CellReader): unknown {
  const [seats, remaining] = [cell('capacity.seats'), cell('capacity.remaining')];
  return seats === '' && remaining === '' ? undefined : { seats: toNumber(seats), remaining: toNumber(remaining) };
}

/** Half of a capacity says nothing: nobody knows whether the seats are taken. */
function checkSeats(cell: CellReader): readonly ImportIssue[] {
  const empty = ['capacity.seats', 'capacity.remaining'].filter((field) => cell(field) === '');
  return empty.length === 1
    ? empty.map((field) => ({ field, message: 'is missing: seats are given with how many are left.' }))
    : [];
}

const checkTruth = (text: string): readonly ImportIssue[] =>
  text === '' || Object.hasOwn(TRUTHS, text.toLowerCase())
    ? []
    : [{ field: 'cancelled', message: 'may be ja or nei.' }];
