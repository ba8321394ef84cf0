import type { Member } from '../member.ts';

/** A member of which everything is known. Name and number are invented. */
export const memberExample: Member = {
  id: 'nordlys-bakeri',
  kind: 'business',
  name: 'Nordlys Bakeri AS',
  number: '310045373',
  tier: 'partner',
  sector: {
    section: 'C',
    code: '10.710',
    standard: 'SN2025',
    title: { nb: 'Industri', nn: 'Industri', en: 'Manufacturing' },
  },
  municipality: { number: '0301', name: 'Oslo' },
  size: '20-49',
  since: '2019-03-14',
  status: 'signed',
  text: {
    nb: 'Bakeri med ovner på fjernvarme og varebiler på strøm.',
    nn: 'Bakeri med omnar på fjernvarme og varebilar på straum.',
    en: 'A bakery with ovens on district heating and electric vans.',
  },
  url: 'https://nordlysbakeri.example',
  logo: { url: 'https://nordlysbakeri.example/logo.svg', width: 240, height: 120 },
  targets: [{ text: { nb: 'Halverte utslipp', en: 'Half the emissions' }, year: 2028, percent: 50 }],
  measures: [
    { title: { nb: 'Bare varebiler på strøm', en: 'Electric vans only' }, status: 'done', year: 2023 },
    { title: { nb: 'Mindre matsvinn', en: 'Less food waste' }, status: 'planned', year: 2027 },
  ],
  reportingPlatform: 'Klimapartnere',
  report: { year: 2025, url: 'https://nordlysbakeri.example/klimarapport-2025.pdf' },
  asOf: '2026-09-30',
};
