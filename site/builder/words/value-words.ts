import type { Tag } from '../options.ts';
import type { Both } from './say.ts';

const both = (nb: string, en: string): Both => ({ nb, en });

/** What the values are called that an attribute is chosen from: by `tag.attribute` or attribute, then by value. */
export const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  lang: {
    nb: both('Bokmål', 'Bokmål'),
    nn: both('Nynorsk', 'Nynorsk'),
    en: both('Engelsk', 'English'),
  },
  theme: {
    neutral: both('Nøytralt', 'Neutral'),
    inherit: both('Som siden', 'As the page'),
    designsystemet: both('Designsystemet', 'Designsystemet'),
    punkt: both('Punkt (Oslo)', 'Punkt (Oslo)'),
    auto: both('Finn ut av det selv', 'Find out by itself'),
  },
  'member-directory.view': {
    cards: both('Kort', 'Cards'),
    list: both('Liste', 'List'),
    table: both('Tabell', 'Table'),
    alphabet: both('A–Å', 'A–Å'),
  },
  'member-directory.kind': {
    business: both('Bedrifter', 'Businesses'),
    organisation: both('Organisasjoner', 'Organisations'),
    municipality: both('Kommuner', 'Municipalities'),
  },
  tier: { member: both('Medlemmer', 'Members'), partner: both('Partnere', 'Partners') },
  size: {
    '1-4': both('1–4 ansatte', '1–4 employees'),
    '5-19': both('5–19', '5–19'),
    '20-49': both('20–49', '20–49'),
    '50-99': both('50–99', '50–99'),
    '100-249': both('100–249', '100–249'),
    '250+': both('250 og flere', '250 and more'),
  },
  report: {
    delivered: both('Bare dem som har levert', 'Only those who delivered'),
    missing: both('Bare dem som mangler', 'Only those who have not'),
  },
  status: {
    applied: both('Har søkt', 'Applied'),
    approved: both('Godkjent', 'Approved'),
    signed: both('Har skrevet under', 'Signed'),
    left: both('Har gått ut', 'Left'),
    removed: both('Tatt ut', 'Removed'),
  },
  sort: {
    name: both('Navn', 'Name'),
    since: both('Eldste medlemmer først', 'Oldest members first'),
    '-since': both('Nyeste medlemmer først', 'Newest members first'),
    municipality: both('Kommune', 'Municipality'),
    tier: both('Medlemskap', 'Membership'),
    size: both('Minste først', 'Smallest first'),
    '-size': both('Største først', 'Largest first'),
  },
  preset: { new: both('Nye de siste tolv månedene', 'New in the last twelve months') },
  'campaign-timeline.view': {
    list: both('Liste', 'List'),
    compact: both('De tre neste', 'The next three'),
    line: both('Liste under et tegnet år', 'List under a drawn year'),
  },
  'campaign-timeline.kind': {
    deadline: both('Frister', 'Deadlines'),
    activity: both('Aktiviteter', 'Activities'),
    meeting: both('Møter', 'Meetings'),
    milestone: both('Milepæler', 'Milestones'),
    signing: both('Signeringslunsjer', 'Signing lunches'),
    report: both('Rapportering', 'Reporting'),
    other: both('Annet', 'Other'),
  },
  audience: {
    public: both('Alle', 'The public'),
    municipalities: both('Kommuner', 'Municipalities'),
    businesses: both('Bedrifter', 'Businesses'),
    members: both('Medlemmer', 'Members'),
    partners: both('Partnere', 'Partners'),
  },
  draft: {
    session: both('I denne fanen', 'In this tab'),
    device: both('I nettleseren, i to uker', 'In the browser, for two weeks'),
    file: both('I en fil', 'In a file'),
  },
  mode: {
    work: both('Fylle ut', 'Fill in'),
    view: both('Lese hvor langt én kommune er kommet', 'Read how far one municipality has come'),
    overview: both('Alle kommunene i en tabell', 'All municipalities in a table'),
  },
  store: {
    none: both('Ingen steder', 'Nowhere'),
    session: both('I denne fanen', 'In this tab'),
    device: both('I nettleseren, når man ber om det', 'In the browser, when people ask for it'),
    file: both('I en fil', 'In a file'),
    endpoint: both('På tjeneren, for dem som får lenke på e-post', 'On the server, for those who get a link by mail'),
  },
};

/** What a value of an attribute is called; the value itself when nobody has written it. */
export const valueWords = (tag: Tag, name: string, value: string): Both =>
  VALUE_WORDS[`${tag}.${name}`]?.[value] ?? VALUE_WORDS[name]?.[value] ?? { nb: value, en: value };
