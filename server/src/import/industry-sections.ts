import type { LocalizedText } from '../../../src/contract/index.ts';

/** Sections of SN2025: the last division (the first two digits of a code) of each, in order, and its name. */
const SECTIONS: readonly (readonly [section: string, lastDivision: number, nb: string, nn: string, en: string])[] = [
  ['A', 3, 'Jordbruk, skogbruk og fiske', 'Jordbruk, skogbruk og fiske', 'Agriculture, forestry and fishing'],
  ['B', 9, 'Bergverksdrift og utvinning', 'Bergverksdrift og utvinning', 'Mining and quarrying'],
  ['C', 33, 'Industri', 'Industri', 'Manufacturing'],
  [
    'D',
    35,
    'Elektrisitets-, gass-, damp- og varmtvannsforsyning',
    'Elektrisitets-, gass-, damp- og varmtvassforsyning',
    'Electricity, gas, steam and hot water supply',
  ],
  [
    'E',
    39,
    'Vannforsyning, avløp og renovasjon',
    'Vassforsyning, avløp og renovasjon',
    'Water supply, sewerage and waste management',
  ],
  ['F', 43, 'Bygge- og anleggsvirksomhet', 'Byggje- og anleggsverksemd', 'Construction'],
  ['G', 47, 'Varehandel', 'Varehandel', 'Wholesale and retail trade'],
  ['H', 53, 'Transport og lagring', 'Transport og lagring', 'Transportation and storage'],
  [
    'I',
    56,
    'Overnattings- og serveringsvirksomhet',
    'Overnattings- og serveringsverksemd',
    'Accommodation and food service activities',
  ],
  [
    'J',
    60,
    'Forlag, kringkasting og innholdsproduksjon',
    'Forlag, kringkasting og innhaldsproduksjon',
    'Publishing, broadcasting and content production',
  ],
  [
    'K',
    63,
    'Telekommunikasjon, IT og informasjonstjenester',
    'Telekommunikasjon, IT og informasjonstenester',
    'Telecommunication, IT and information services',
  ],
  [
    'L',
    66,
    'Finansierings- og forsikringsvirksomhet',
    'Finansierings- og forsikringsverksemd',
    'Financial and insurance activities',
  ],
  ['M', 68, 'Omsetning og drift av fast eiendom', 'Omsetning og drift av fast eigedom', 'Real estate activities'],
  [
    'N',
    75,
    'Faglig, vitenskapelig og teknisk tjenesteyting',
    'Fagleg, vitskapleg og teknisk tenesteyting',
    'Professional, scientific and technical activities',
  ],
  [
    'O',
    82,
    'Forretningsmessig tjenesteyting',
    'Forretningsmessig tenesteyting',
    'Administrative and support service activities',
  ],
  [
    'P',
    84,
    'Offentlig administrasjon og forsvar',
    'Offentleg administrasjon og forsvar',
    'Public administration and defence',
  ],
  ['Q', 85, 'Undervisning', 'Undervisning', 'Education'],
  ['R', 88, 'Helse- og sosialtjenester', 'Helse- og sosialtenester', 'Human health and social work activities'],
  ['S', 93, 'Kultur, sport og fritid', 'Kultur, sport og fritid', 'Arts, sports and recreation'],
  ['T', 96, 'Annen tjenesteyting', 'Anna tenesteyting', 'Other service activities'],
  [
    'U',
    98,
    'Lønnet arbeid i private husholdninger',
    'Løna arbeid i private hushald',
    'Activities of households as employers',
  ],
  [
    'V',
    99,
    'Internasjonale organisasjoner og organer',
    'Internasjonale organisasjonar og organ',
    'Activities of extraterritorial organisations and bodies',
  ],
];

/** The section (a letter) of an SN2025 code `NN.NNN`; `undefined` for what is no code. */
export function sectionOfCode(code: string): string | undefined {
  const division = /^(\d\d)\.\d{3}$/.exec(code)?.[1];
  return division === undefined || division === '00'
    ? undefined
    : SECTIONS.find(([, last]) => Number(division) <= last)?.[0];
}

/** The name of an SN2025 section in the languages of the project. */
export function titleOfSection(section: string): LocalizedText | undefined {
  const found = SECTIONS.find(([letter]) => letter === section);
  return found && { nb: found[2], nn: found[3], en: found[4] };
}
