import type { Members } from '../members.ts';

/** Municipalities in a campaign. The numbers are real, targets and measures are invented. */
export const municipalityMembersExample: Members = {
  members: [
    {
      id: 'asker',
      kind: 'municipality',
      name: 'Asker',
      number: '3203',
      since: '2021-05-11',
      status: 'signed',
      targets: [{ text: { nb: 'Netto null utslipp', nn: 'Netto null utslepp', en: 'Net zero emissions' }, year: 2045 }],
      measures: [{ title: { nb: 'Fossilfrie byggeplasser', en: 'Fossil-free building sites' }, status: 'done' }],
      reportingPlatform: 'MyCovenant',
      report: { year: 2023 },
    },
    {
      id: 'baerum',
      kind: 'municipality',
      name: 'Bærum',
      number: '3201',
      since: '2021-09',
      status: 'signed',
      reportingPlatform: 'MyCovenant',
    },
  ],
  complete: true,
  asOf: '2021-11-12',
};
