import type { Text } from './text.ts';

/** One value that an editor can choose, with what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
}

/** How an attribute is offered to editors. */
export interface AttributeText {
  readonly label: Text;
  readonly help?: Text;
  /** Values to choose from. Each must stand in the attribute's type or, in backticks, in its description. */
  readonly choices?: readonly Choice[];
  /** What few need stands in a panel of its own that begins closed. */
  readonly isAdvanced?: boolean;
}

const text = (en: string, nb: string, nn: string): Text => ({ en, nb, nn });
const choice = (value: string, en: string, nb: string, nn: string): Choice => ({ value, label: text(en, nb, nn) });

const separatedByCommas = text(
  'Several are separated by commas.',
  'Flere skilles med komma.',
  'Fleire vert skilde med komma.',
);

/** By attribute; `tag.attribute` goes before `attribute`. */
export const attributeTexts: Readonly<Record<string, AttributeText>> = {
  initiative: {
    label: text('Initiative', 'Tiltak', 'Tiltak'),
    help: text(
      'Its id, for example nfk or race-to-zero.',
      'Id-en, for eksempel nfk eller race-to-zero.',
      'Id-en, til dømes nfk eller race-to-zero.',
    ),
  },
  heading: { label: text('Heading', 'Overskrift', 'Overskrift') },
  'heading-level': {
    label: text('Heading level', 'Overskriftsnivå', 'Overskriftsnivå'),
    help: text('1 to 6; usually 2.', '1 til 6; vanligvis 2.', '1 til 6; vanlegvis 2.'),
  },
  limit: {
    label: text('Show at most', 'Vis høyst', 'Vis høgst'),
    help: text('Empty shows all.', 'Tomt viser alle.', 'Tomt viser alle.'),
  },
  'member-directory.view': {
    label: text('First view', 'Første visning', 'Første vising'),
    choices: [
      choice('cards', 'Cards', 'Kort', 'Kort'),
      choice('list', 'List', 'Liste', 'Liste'),
      choice('table', 'Table', 'Tabell', 'Tabell'),
      choice('alphabet', 'A–Å', 'A–Å', 'A–Å'),
    ],
  },
  'campaign-timeline.view': {
    label: text('View', 'Visning', 'Vising'),
    choices: [
      choice('list', 'List', 'Liste', 'Liste'),
      choice('compact', 'The next three', 'De tre neste', 'Dei tre neste'),
      choice('line', 'List under a drawn year', 'Liste under et tegnet år', 'Liste under eit teikna år'),
    ],
  },
  sort: {
    label: text('First order', 'Første rekkefølge', 'Første rekkjefølgje'),
    choices: [
      choice('name', 'Name', 'Navn', 'Namn'),
      choice('since', 'Member since', 'Medlem siden', 'Medlem sidan'),
      choice('municipality', 'Municipality', 'Kommune', 'Kommune'),
      choice('tier', 'Kind of membership', 'Type medlemskap', 'Type medlemskap'),
      choice('size', 'Size', 'Størrelse', 'Storleik'),
    ],
  },
  preset: {
    label: text('Selection', 'Utvalg', 'Utval'),
    choices: [
      choice('new', 'New in the last twelve months', 'Nye de siste tolv månedene', 'Nye dei siste tolv månadene'),
    ],
  },
  'member-directory.kind': {
    label: text('Only these kinds', 'Bare disse typene', 'Berre desse typane'),
    help: text(
      'business, organisation, municipality. Several are separated by commas.',
      'business, organisation, municipality. Flere skilles med komma.',
      'business, organisation, municipality. Fleire vert skilde med komma.',
    ),
  },
  'campaign-timeline.kind': {
    label: text('Only these kinds', 'Bare disse typene', 'Berre desse typane'),
    help: text(
      'deadline, activity, meeting, milestone, signing, report, other. Several are separated by commas.',
      'deadline, activity, meeting, milestone, signing, report, other. Flere skilles med komma.',
      'deadline, activity, meeting, milestone, signing, report, other. Fleire vert skilde med komma.',
    ),
  },
  tier: {
    label: text('Only these memberships', 'Bare disse medlemskapene', 'Berre desse medlemskapa'),
    choices: [
      choice('member', 'Members', 'Medlemmer', 'Medlemer'),
      choice('partner', 'Partners', 'Partnere', 'Partnarar'),
    ],
  },
  sector: {
    label: text('Only these sectors', 'Bare disse næringene', 'Berre desse næringane'),
    help: text(
      'By section letter, for example F,C.',
      'Med næringsbokstav, for eksempel F,C.',
      'Med næringsbokstav, til dømes F,C.',
    ),
  },
  'member-directory.municipality': {
    label: text('Only these municipalities', 'Bare disse kommunene', 'Berre desse kommunane'),
    help: text(
      'By number, for example 0301,3201.',
      'Med nummer, for eksempel 0301,3201.',
      'Med nummer, til dømes 0301,3201.',
    ),
  },
  'race-to-zero-checklist.municipality': {
    label: text('Municipality', 'Kommune', 'Kommune'),
    help: text('Its number, for example 3203.', 'Nummeret, for eksempel 3203.', 'Nummeret, til dømes 3203.'),
  },
  size: {
    label: text('Only these sizes', 'Bare disse størrelsene', 'Berre desse storleikane'),
    help: text(
      '1-4, 5-19, 20-49, 50-99, 100-249, 250+. Several are separated by commas.',
      '1-4, 5-19, 20-49, 50-99, 100-249, 250+. Flere skilles med komma.',
      '1-4, 5-19, 20-49, 50-99, 100-249, 250+. Fleire vert skilde med komma.',
    ),
  },
  report: {
    label: text('Climate report', 'Klimarapport', 'Klimarapport'),
    choices: [
      choice('delivered', 'Only with a report', 'Bare med rapport', 'Berre med rapport'),
      choice('missing', 'Only without a report', 'Bare uten rapport', 'Berre utan rapport'),
    ],
  },
  status: {
    label: text('Only these statuses', 'Bare disse statusene', 'Berre desse statusane'),
    help: separatedByCommas,
    isAdvanced: true,
  },
  since: {
    label: text('Joined then or later', 'Med siden da eller senere', 'Med sidan då eller seinare'),
    help: text(
      'A year, a month or a day: 2024, 2024-05.',
      'Et år, en måned eller en dag: 2024, 2024-05.',
      'Eit år, ein månad eller ein dag: 2024, 2024-05.',
    ),
  },
  from: {
    label: text('From', 'Fra', 'Frå'),
    help: text(
      'A year, a month or a day: 2024, 2024-05.',
      'Et år, en måned eller en dag: 2024, 2024-05.',
      'Eit år, ein månad eller ein dag: 2024, 2024-05.',
    ),
  },
  to: {
    label: text('To', 'Til', 'Til'),
    help: text(
      'A year, a month or a day: 2024, 2024-05.',
      'Et år, en måned eller en dag: 2024, 2024-05.',
      'Eit år, ein månad eller ein dag: 2024, 2024-05.',
    ),
  },
  audience: {
    label: text('Only for these audiences', 'Bare for disse målgruppene', 'Berre for desse målgruppene'),
    help: text(
      'public, municipalities, businesses, members, partners. Several are separated by commas.',
      'public, municipalities, businesses, members, partners. Flere skilles med komma.',
      'public, municipalities, businesses, members, partners. Fleire vert skilde med komma.',
    ),
  },
  mode: {
    label: text('What it is for', 'Hva den er til', 'Kva han er til'),
    choices: [
      choice('work', 'Fill in', 'Fylle ut', 'Fylle ut'),
      choice(
        'view',
        'Read how far one municipality has come',
        'Lese hvor langt én kommune er kommet',
        'Lese kor langt éin kommune er komen',
      ),
      choice('overview', 'All municipalities in a table', 'Alle kommuner i en tabell', 'Alle kommunar i ein tabell'),
    ],
  },
  store: {
    label: text('Where work is kept', 'Hvor arbeidet lagres', 'Kvar arbeidet vert lagra'),
    choices: [
      choice('none', 'Nowhere', 'Ingen steder', 'Ingen stader'),
      choice('session', 'In this tab', 'I denne fanen', 'I denne fana'),
      choice(
        'device',
        'In this browser, when people ask for it',
        'I denne nettleseren, når folk ber om det',
        'I denne nettlesaren, når folk ber om det',
      ),
      choice('file', 'In a file', 'I en fil', 'I ei fil'),
      choice(
        'endpoint',
        'On the server, for those who get a link by mail',
        'På serveren, for dem som får en lenke på e-post',
        'På tenaren, for dei som får ei lenkje på e-post',
      ),
    ],
  },
  'criteria-version': {
    label: text('Version of the criteria', 'Versjon av kriteriene', 'Versjon av kriteria'),
    help: text('Empty is the newest.', 'Tomt er den nyeste.', 'Tomt er den nyaste.'),
    isAdvanced: true,
  },
  draft: {
    label: text('People may keep a draft', 'Folk kan ta vare på et utkast', 'Folk kan ta vare på eit utkast'),
    choices: [
      choice('session', 'In this tab', 'I denne fanen', 'I denne fana'),
      choice(
        'device',
        'In this browser, for two weeks',
        'I denne nettleseren, i to uker',
        'I denne nettlesaren, i to veker',
      ),
      choice('file', 'In a file', 'I en fil', 'I ei fil'),
    ],
  },
  'page-size': {
    label: text('Cards at a time', 'Kort om gangen', 'Kort om gongen'),
    help: text('1 to 200.', '1 til 200.', '1 til 200.'),
    isAdvanced: true,
  },
  'without-search': { label: text('Leave out the search field', 'Uten søkefelt', 'Utan søkjefelt') },
  'without-filters': { label: text('Leave out the filters', 'Uten filtre', 'Utan filter') },
  'without-filter': { label: text('Leave out the filters', 'Uten filtre', 'Utan filter') },
  'without-views': {
    label: text(
      'Leave out the choice of view and order',
      'Uten valg av visning og rekkefølge',
      'Utan val av vising og rekkjefølgje',
    ),
  },
  'without-tally': { label: text('Leave out the count', 'Uten antall', 'Utan tal') },
  'without-download': { label: text('Leave out the downloads', 'Uten nedlasting', 'Utan nedlasting') },
  'without-calendar': { label: text('Leave out the calendar', 'Uten kalender', 'Utan kalender') },
  'without-url': {
    label: text('Keep choices out of the address', 'Hold valg utenfor adressen', 'Hald val utanfor adressa'),
    isAdvanced: true,
  },
  'without-structured-data': {
    label: text(
      'Tell search engines nothing',
      'Fortell ikke noe til søkemotorer',
      'Fortel ikkje noko til søkjemotorar',
    ),
    isAdvanced: true,
  },
  'url-prefix': {
    label: text(
      'Start of parameters in the address',
      'Begynnelsen på parametre i adressen',
      'Starten på parametrar i adressa',
    ),
    isAdvanced: true,
  },
  theme: {
    label: text('Look', 'Utseende', 'Utsjånad'),
    choices: [
      choice('neutral', 'Neutral', 'Nøytralt', 'Nøytral'),
      choice('inherit', 'From the page', 'Fra siden', 'Frå sida'),
      choice('designsystemet', 'Designsystemet', 'Designsystemet', 'Designsystemet'),
      choice('punkt', 'Punkt', 'Punkt', 'Punkt'),
      choice('auto', 'From what the page uses', 'Etter det siden bruker', 'Etter det sida bruker'),
    ],
  },
  lang: {
    label: text('Language', 'Språk', 'Språk'),
    choices: [
      choice('nb', 'Bokmål', 'Bokmål', 'Bokmål'),
      choice('nn', 'Nynorsk', 'Nynorsk', 'Nynorsk'),
      choice('en', 'English', 'Engelsk', 'Engelsk'),
    ],
    isAdvanced: true,
  },
  loading: {
    label: text('Load when', 'Last når', 'Last når'),
    choices: [
      choice(
        'lazy',
        'Near the visible part of the page',
        'Nær den synlige delen av siden',
        'Nær den synlege delen av sida',
      ),
    ],
    isAdvanced: true,
  },
  endpoint: {
    label: text('Another endpoint', 'Et annet endepunkt', 'Eit anna endepunkt'),
    help: text(
      'Only one that the settings allow.',
      'Bare et som innstillingene tillater.',
      'Berre eit som innstillingane tillèt.',
    ),
    isAdvanced: true,
  },
  debug: { label: text('Show the cause of failures', 'Vis årsaken til feil', 'Vis årsaka til feil'), isAdvanced: true },
};
