import type { LocalizedText, Member } from '../../src/contract/index.ts';

/** A list with something in it, so that a pick always finds something. */
export type Choices<Choice> = readonly [Choice, ...Choice[]];

interface Trade {
  readonly name: string;
  readonly section: keyof typeof SECTION_TITLES;
  readonly does: { readonly nb: string; readonly nn: string; readonly en: string };
}

/** Titles of the sections of SN2025 that the generator uses. */
export const SECTION_TITLES = {
  A: { nb: 'Jordbruk, skogbruk og fiske', nn: 'Jordbruk, skogbruk og fiske', en: 'Agriculture, forestry and fishing' },
  C: { nb: 'Industri', nn: 'Industri', en: 'Manufacturing' },
  E: {
    nb: 'Vannforsyning, avløp og renovasjon',
    nn: 'Vassforsyning, avløp og renovasjon',
    en: 'Water supply, sewerage and waste management',
  },
  F: { nb: 'Bygge- og anleggsvirksomhet', nn: 'Byggje- og anleggsverksemd', en: 'Construction' },
  G: { nb: 'Varehandel', nn: 'Varehandel', en: 'Wholesale and retail trade' },
  H: { nb: 'Transport og lagring', nn: 'Transport og lagring', en: 'Transportation and storage' },
  I: {
    nb: 'Overnattings- og serveringsvirksomhet',
    nn: 'Overnattings- og serveringsverksemd',
    en: 'Accommodation and food service activities',
  },
  K: {
    nb: 'Telekommunikasjon, IT og informasjonstjenester',
    nn: 'Telekommunikasjon, IT og informasjonstenester',
    en: 'Telecommunication, IT and information services',
  },
  L: {
    nb: 'Finansierings- og forsikringsvirksomhet',
    nn: 'Finansierings- og forsikringsverksemd',
    en: 'Financial and insurance activities',
  },
  M: {
    nb: 'Omsetning og drift av fast eiendom',
    nn: 'Omsetning og drift av fast eigedom',
    en: 'Real estate activities',
  },
  N: {
    nb: 'Faglig, vitenskapelig og teknisk tjenesteyting',
    nn: 'Fagleg, vitskapleg og teknisk tenesteyting',
    en: 'Professional, scientific and technical activities',
  },
  Q: { nb: 'Undervisning', nn: 'Undervisning', en: 'Education' },
  R: { nb: 'Helse- og sosialtjenester', nn: 'Helse- og sosialtenester', en: 'Human health and social work activities' },
  S: { nb: 'Kultur, sport og fritid', nn: 'Kultur, sport og fritid', en: 'Arts, sports and recreation' },
} as const satisfies Record<string, LocalizedText>;

export const TRADES: Choices<Trade> = [
  {
    name: 'Snekkeri',
    section: 'F',
    does: { nb: 'Bygger og reparerer', nn: 'Byggjer og reparerer', en: 'Builds and repairs' },
  },
  {
    name: 'Maskin og Anlegg',
    section: 'F',
    does: { nb: 'Graver på strøm', nn: 'Grev på straum', en: 'Digs on electricity' },
  },
  {
    name: 'Rørservice',
    section: 'F',
    does: { nb: 'Bytter gass mot varmepumpe', nn: 'Byter gass mot varmepumpe', en: 'Swaps gas for heat pumps' },
  },
  { name: 'Bakeri', section: 'C', does: { nb: 'Baker brød', nn: 'Bakar brød', en: 'Bakes bread' } },
  {
    name: 'Møbelverksted',
    section: 'C',
    does: { nb: 'Lager møbler som varer', nn: 'Lagar møblar som varer', en: 'Makes furniture that lasts' },
  },
  {
    name: 'Ombruk',
    section: 'E',
    does: { nb: 'Tar imot og selger videre', nn: 'Tek imot og sel vidare', en: 'Takes in and sells on' },
  },
  { name: 'Gartneri', section: 'A', does: { nb: 'Dyrker grønnsaker', nn: 'Dyrkar grønsaker', en: 'Grows vegetables' } },
  {
    name: 'Sykkel',
    section: 'G',
    does: { nb: 'Selger og reparerer sykler', nn: 'Sel og reparerer syklar', en: 'Sells and repairs bicycles' },
  },
  {
    name: 'Dagligvare',
    section: 'G',
    does: { nb: 'Driver nærbutikk', nn: 'Driv nærbutikk', en: 'Runs a local shop' },
  },
  { name: 'Transport', section: 'H', does: { nb: 'Kjører varer', nn: 'Køyrer varer', en: 'Moves goods' } },
  {
    name: 'Budtjeneste',
    section: 'H',
    does: { nb: 'Leverer pakker på sykkel', nn: 'Leverer pakkar på sykkel', en: 'Delivers parcels by bicycle' },
  },
  {
    name: 'Kafé',
    section: 'I',
    does: { nb: 'Serverer kaffe og lunsj', nn: 'Serverer kaffi og lunsj', en: 'Serves coffee and lunch' },
  },
  { name: 'Hotell', section: 'I', does: { nb: 'Huser gjester', nn: 'Huser gjester', en: 'Houses guests' } },
  {
    name: 'Programvare',
    section: 'K',
    does: { nb: 'Utvikler verktøy', nn: 'Utviklar verktøy', en: 'Develops tools' },
  },
  { name: 'Sparebank', section: 'L', does: { nb: 'Låner ut penger', nn: 'Låner ut pengar', en: 'Lends money' } },
  { name: 'Eiendom', section: 'M', does: { nb: 'Leier ut lokaler', nn: 'Leiger ut lokale', en: 'Lets premises' } },
  {
    name: 'Arkitekter',
    section: 'N',
    does: { nb: 'Tegner om gamle hus', nn: 'Teiknar om gamle hus', en: 'Redesigns old buildings' },
  },
  {
    name: 'Rådgivning',
    section: 'N',
    does: { nb: 'Fører klimaregnskap', nn: 'Fører klimarekneskap', en: 'Keeps carbon accounts' },
  },
  { name: 'Kursverksted', section: 'Q', does: { nb: 'Holder kurs', nn: 'Held kurs', en: 'Gives courses' } },
  {
    name: 'Hjemmetjeneste',
    section: 'R',
    does: { nb: 'Hjelper folk hjemme', nn: 'Hjelper folk heime', en: 'Helps people at home' },
  },
  { name: 'Teater', section: 'S', does: { nb: 'Spiller teater', nn: 'Spelar teater', en: 'Stages plays' } },
];

export const FIRST_PARTS: Choices<string> = [
  'Bjørke',
  'Elve',
  'Fjell',
  'Gran',
  'Hassel',
  'Is',
  'Kråke',
  'Lyng',
  'Måne',
  'Nord',
  'Ospe',
  'Rev',
  'Sol',
  'Stein',
  'Tåke',
  'Ugle',
  'Vær',
  'Ærfugl',
  'Ørne',
  'Åker',
  'Čuovga',
  'Ođđa',
  'Maŋŋe',
  'Šaldi',
];

export const LAST_PARTS: Choices<string> = [
  'bakken',
  'bekken',
  'dråpen',
  'engen',
  'fjæra',
  'gløtt',
  'haugen',
  'kroken',
  'lia',
  'mosen',
  'myra',
  'neset',
  'rota',
  'skogen',
  'spranget',
  'stien',
  'sundet',
  'toppen',
  'tråkket',
  'vika',
  'vinden',
  'åsen',
];

export const FORMS: Choices<string> = [' AS', ' AS', ' AS', ' SA', ' ENK', ' Stiftelse', ''];

export const MUNICIPALITIES: Choices<NonNullable<Member['municipality']>> = [
  { number: '0301', name: 'Oslo' },
  { number: '0301', name: 'Oslo' },
  { number: '0301', name: 'Oslo' },
  { number: '3103', name: 'Moss' },
  { number: '3201', name: 'Bærum' },
  { number: '3203', name: 'Asker' },
  { number: '3205', name: 'Lillestrøm' },
  { number: '3207', name: 'Nordre Follo' },
  { number: '3218', name: 'Ås' },
  { number: '3222', name: 'Lørenskog' },
  { number: '3232', name: 'Nittedal' },
  { number: '3301', name: 'Drammen' },
  { number: '3305', name: 'Ringerike' },
  { number: '3312', name: 'Lier' },
];

export const MEASURES: Choices<LocalizedText> = [
  { nb: 'Elektriske varebiler', nn: 'Elektriske varebilar', en: 'Electric vans' },
  { nb: 'Solceller på taket', nn: 'Solceller på taket', en: 'Solar panels on the roof' },
  { nb: 'Klimaregnskap', nn: 'Klimarekneskap', en: 'Carbon account' },
  { nb: 'Brukte møbler', nn: 'Brukte møblar', en: 'Second-hand furniture' },
  { nb: 'Tog i stedet for fly', nn: 'Tog i staden for fly', en: 'Train instead of plane' },
  { nb: 'Miljøsertifisering', nn: 'Miljøsertifisering', en: 'Environmental certification' },
  { nb: 'Energioppfølging', nn: 'Energioppfølging', en: 'Energy monitoring' },
  { nb: 'Klimakrav til leverandører', nn: 'Klimakrav til leverandørar', en: 'Climate requirements for suppliers' },
];
