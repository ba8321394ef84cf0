import type { Members } from '../members.ts';
import { memberExample } from './member.ts';

/** A whole list, as a small endpoint or a folder of files answers: every status, no page. All of it is invented. */
export const membersExample: Members = {
  members: [
    memberExample,
    {
      id: 'aasen-og-dotre',
      kind: 'business',
      name: 'Aasen og Døtre Rør',
      number: '310046744',
      tier: 'member',
      sector: { section: 'F', standard: 'SN2025', title: { nb: 'Bygg og anlegg', en: 'Construction' } },
      municipality: { number: '3201', name: 'Bærum' },
      size: '5-19',
      since: '2022-05',
      status: 'approved',
      text: 'Rørleggere som sykler til jobben.',
    },
    {
      id: 'aerlig-strom',
      kind: 'organisation',
      name: 'Ærlig Strøm',
      number: '310048119',
      tier: 'member',
      municipality: { number: '0301', name: 'Oslo' },
      since: '2021',
      status: 'signed',
      measures: [{ title: { nb: 'Åpent energiregnskap', en: 'Open energy account' }, status: 'done' }],
    },
    {
      id: 'ostfront-logistikk',
      kind: 'business',
      name: 'Østfront Logistikk AS',
      number: '310049484',
      tier: 'member',
      sector: { section: 'H', standard: 'SN2007', title: { nb: 'Transport og lagring', en: 'Transport and storage' } },
      size: '100-249',
      since: '2018-11-02',
      status: 'left',
      statusReason: { nb: 'Slått sammen med et annet selskap', en: 'Merged with another company' },
    },
  ],
  complete: true,
  total: 4,
  source: { title: 'Fjordbyen kommune', url: 'https://www.fjordbyen.example/nfk' },
  licence: { title: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' },
  asOf: '2026-10-15',
};
