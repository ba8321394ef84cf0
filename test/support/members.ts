import type { Member, Members } from '../../src/contract/index.ts';

/** A member with as little as the contract asks for, and what a test says. */
export const memberOf = (member: Partial<Member> & Pick<Member, 'id'>): Member => ({
  kind: 'business',
  name: member.id,
  status: 'signed',
  ...member,
});

/** A whole list of members, as a small endpoint answers. */
export const membersOf = (members: readonly Member[], rest: Partial<Members> = {}): Members => ({
  members: [...members],
  complete: true,
  total: members.length,
  asOf: '2026-10-15',
  ...rest,
});

/** Members called `Firma 001`, `Firma 002`, … */
export const manyMembers = (count: number, rest: Partial<Member> = {}): readonly Member[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return memberOf({ id: `firma-${number}`, name: `Firma ${number}`, ...rest });
  });

const industry = { section: 'C', standard: 'SN2025', title: { nb: 'Industri', en: 'Manufacturing' } };
const building = {
  section: 'F',
  standard: 'SN2025',
  title: { nb: 'Bygg og anlegg', nn: 'Bygg og anlegg', en: 'Construction' },
};
const oslo = { number: '0301', name: 'Oslo' };
const baerum = { number: '3201', name: 'Bærum' };

/** Eight invented businesses that differ in everything that can be searched for, filtered by and sorted by. */
export const network: Members = membersOf(
  [
    memberOf({
      id: 'anker',
      name: 'Anker Betong AS',
      number: '310045373',
      tier: 'partner',
      sector: building,
      municipality: oslo,
      size: '250+',
      since: '2015-02-01',
      report: { year: 2025 },
    }),
    memberOf({
      id: 'baerum-bakst',
      name: 'Bakst i Bærum',
      number: '310046744',
      tier: 'member',
      sector: industry,
      municipality: baerum,
      size: '5-19',
      since: '2026-03',
      text: { nb: 'Brød på fjernvarme', en: 'Bread on district heating' },
    }),
    memberOf({
      id: 'celsius',
      name: 'Celsius Rør',
      tier: 'member',
      sector: building,
      municipality: oslo,
      size: '20-49',
      since: '2019',
    }),
    memberOf({
      id: 'dugg',
      name: 'Dugg Vinduer',
      tier: 'member',
      sector: building,
      municipality: baerum,
      size: '5-19',
      since: '2021-06-30',
      status: 'approved',
    }),
    memberOf({
      id: 'aerlig',
      kind: 'organisation',
      name: 'Ærlig Strøm',
      tier: 'partner',
      municipality: oslo,
      since: '2026-01-20',
      text: 'Kraft uten omveier',
    }),
    memberOf({ id: 'aasen', name: 'Åsen Regnskap', tier: 'member', size: '1-4' }),
    memberOf({
      id: 'gone',
      name: 'Gått Videre AS',
      tier: 'member',
      status: 'left',
      since: '2016',
      statusReason: { nb: 'Slått sammen med et annet selskap', en: 'Merged with another company' },
    }),
    memberOf({ id: 'strict', name: 'Satt Utenfor', tier: 'member', status: 'removed', since: '2017' }),
  ],
  {
    source: { title: 'Fjordbyen kommune', url: 'https://www.fjordbyen.example/nfk' },
    licence: { title: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
  },
);
