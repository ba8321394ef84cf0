import type { LocalizedText, Members, Member } from '../contract/index.ts';
import { toCsv } from './csv.ts';
import { pickText } from './pick-text.ts';

type Answer = Pick<Members, 'source' | 'licence' | 'asOf'>;

/** Columns of the member list as CSV: the heading, which the import also accepts, and the cell. */
const COLUMNS: readonly (readonly [heading: string, cell: (member: Member, text: Reader, answer: Answer) => string])[] =
  [
    ['id', (member) => member.id],
    ['navn', (member) => member.name],
    ['type', (member) => member.kind],
    ['nummer', (member) => member.number ?? ''],
    ['nivå', (member) => member.tier ?? ''],
    ['status', (member) => member.status],
    ['medlem siden', (member) => member.since ?? ''],
    ['næring', (member) => member.sector?.section ?? ''],
    ['næringsnavn', (member, text) => text(member.sector?.title)],
    ['næringskode', (member) => member.sector?.code ?? ''],
    ['kommunenummer', (member) => member.municipality?.number ?? ''],
    ['kommune', (member) => member.municipality?.name ?? ''],
    ['størrelse', (member) => member.size ?? ''],
    ['omtale', (member, text) => text(member.text)],
    ['nettsted', (member) => member.url ?? ''],
    ['tiltak', (member, text) => (member.measures ?? []).map((measure) => text(measure.title)).join(' | ')],
    ['rapport år', (member) => String(member.report?.year ?? '')],
    ['rapport', (member) => member.report?.url ?? ''],
    ['oppdatert', (member, _, answer) => member.asOf ?? answer.asOf],
    ['kilde', (_, text, answer) => text(answer.source?.title)],
    ['lisens', (_, text, answer) => text(answer.licence?.title)],
  ];

type Reader = (text: LocalizedText | undefined) => string;

/** The members as a CSV file, in the given language where a text has several. */
export function membersToCsv(members: readonly Member[], answer: Answer, language: string): string {
  const read: Reader = (text) => (text === undefined ? '' : pickText(text, language).text);
  return toCsv([
    COLUMNS.map(([heading]) => heading),
    ...members.map((member) => COLUMNS.map(([, cell]) => cell(member, read, answer))),
  ]);
}
