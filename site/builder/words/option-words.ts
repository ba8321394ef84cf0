import type { Tag } from '../options.ts';
import type { Both } from './say.ts';

/** What an attribute is called in the builder. Without a text of its own, English has that of the manifest. */
export interface OptionWords {
  readonly label: Both;
  readonly text?: { readonly nb: string; readonly en?: string };
}

const words = (nb: string, en: string, textNb?: string, textEn?: string): OptionWords => ({
  label: { nb, en },
  ...(textNb !== undefined && { text: { nb: textNb, ...(textEn !== undefined && { en: textEn }) } }),
});

const DATE_NB = 'Et år, en måned eller en dag: 2024, 2024-05 eller 2024-05-17.';
const DATE_EN = 'A year, a month or a day: 2024, 2024-05 or 2024-05-17.';

/** By attribute; `tag.attribute` goes before `attribute`. */
export const OPTION_WORDS: Readonly<Record<string, OptionWords>> = {
  initiative: words(
    'Tiltak',
    'Initiative',
    'Hvilket nettverk eller hvilken kampanje det gjelder.',
    'Which network or campaign it is about.',
  ),
  endpoint: words('Datakilde', 'Endpoint', 'Adressen tallene hentes fra.', 'The address that the data come from.'),
  heading: words(
    'Overskrift',
    'Heading',
    'Tomt gir ingen overskrift, så du kan skrive den selv på siden.',
    'Empty gives none, so that you can write it on the page yourself.',
  ),
  'heading-level': words(
    'Overskriftsnivå',
    'Level of the heading',
    '1–6. Vanligvis 2, altså ett nivå under sidens tittel.',
    '1–6. Usually 2, one below the title of the page.',
  ),
  lang: words(
    'Språk',
    'Language',
    'Følger språket på siden når du ikke velger noe.',
    'Follows the language of the page unless you choose one.',
  ),
  theme: words('Utseende', 'Look', 'Nøytralt når du ikke velger noe.', 'Neutral unless you choose one.'),
  limit: words(
    'Vis høyst',
    'Show at most',
    'Antall. Tomt eller 0 viser alt.',
    'A number. Empty or 0 shows everything.',
  ),
  debug: words(
    'Vis årsaken når noe er galt',
    'Show the cause when something is wrong',
    'For deg som redigerer. Ta det bort før siden publiseres.',
    'For you who edit. Take it away before you publish.',
  ),
  'url-prefix': words(
    'Navn i adressen',
    'Name in the address',
    'Trengs bare når to like brikker står på samme side.',
    'Needed only where two widgets of a kind stand on one page.',
  ),
  'without-url': words(
    'Hold leserens valg utenfor adressen',
    'Keep what the reader chooses out of the address',
    'Ellers kan utvalget deles som en lenke.',
    'Otherwise a selection can be shared as a link.',
  ),
  'without-structured-data': words(
    'Fortell ikke noe til søkemotorer',
    'Tell search engines nothing',
    'Ellers finner de medlemmer og datoer (JSON-LD).',
    'Otherwise they find members and dates (JSON-LD).',
  ),

  'member-directory.view': words('Vises først som', 'Shown first as'),
  'member-directory.kind': words('Bare disse typene', 'Only these kinds'),
  'member-directory.municipality': words(
    'Bare disse kommunene',
    'Only these municipalities',
    'Kommunenummer med komma mellom: 0301,3201.',
    'Numbers with commas between: 0301,3201.',
  ),
  tier: words('Bare disse medlemskapene', 'Only these memberships'),
  sector: words(
    'Bare disse næringene',
    'Only these sectors',
    'Næringsbokstaver (SN) med komma mellom: F,C er bygg og industri.',
    'Section letters with commas between: F,C is construction and manufacturing.',
  ),
  size: words('Bare disse størrelsene', 'Only these sizes'),
  report: words('Klimarapport', 'Climate report'),
  status: words(
    'Bare disse statusene',
    'Only these statuses',
    'Når ingen er valgt, vises de som er med nå.',
    'With none chosen, those who take part now.',
  ),
  since: words('Med siden da eller senere', 'Joined then or later', DATE_NB, DATE_EN),
  sort: words('Rekkefølge', 'Order'),
  preset: words('Utvalg', 'Selection'),
  'page-size': words(
    'Kort om gangen',
    'Cards at a time',
    '1–200. «Vis flere» legger til like mange.',
    '1–200. “Show more” adds as many.',
  ),
  'without-download': words(
    'Uten nedlasting',
    'Without downloads',
    'Tar bort regnearkfil og utskrift.',
    'Leaves the files out.',
  ),
  'without-filters': words('Uten filtre', 'Without filters', 'Tar bort filtrene.', 'Leaves the filters out.'),
  'without-search': words(
    'Uten søkefelt',
    'Without search field',
    'Tar bort søkefeltet.',
    'Leaves the search field out.',
  ),
  'without-tally': words(
    'Uten antall',
    'Without the count',
    'Tar bort tellingen av medlemmer.',
    'Leaves the count of members out.',
  ),
  'without-views': words(
    'Uten valg av visning',
    'Without choice of view',
    'Tar bort valget av visning og rekkefølge.',
    'Leaves the choice of view and order out.',
  ),

  'campaign-timeline.view': words('Visning', 'View'),
  'campaign-timeline.kind': words('Bare dette', 'Only these'),
  audience: words('Bare for', 'Only for'),
  from: words('Fra og med', 'From', DATE_NB, DATE_EN),
  to: words('Til og med', 'To', DATE_NB, DATE_EN),
  'without-calendar': words(
    'Uten kalender',
    'Without calendar',
    'Tar bort kalenderfil og abonnement.',
    'Leaves calendar files and the subscription out.',
  ),
  'without-filter': words('Uten filtre', 'Without filters', 'Tar bort filtrene.', 'Leaves the filters out.'),

  draft: words(
    'Folk kan ta vare på et utkast',
    'People may keep a draft',
    'Ingenting lagres uten at den som søker, ber om det.',
    'Nothing is kept unless the person asks for it.',
  ),

  mode: words('Hva den er til', 'What it is for'),
  store: words(
    'Hvor arbeidet lagres',
    'Where work is kept',
    'Ingenting lagres uten at den som fyller ut, ber om det.',
    'Nothing is kept unless the person asks for it.',
  ),
  'race-to-zero-checklist.municipality': words(
    'Kommune',
    'Municipality',
    'Kommunenummeret, for eksempel 3203.',
    'Its number, for example 3203.',
  ),
  'criteria-version': words(
    'Utgave av kriteriene',
    'Version of the criteria',
    'For eksempel 2021. Tomt er den nyeste.',
    'For example 2021. Empty is the newest.',
  ),
};

/** The words of an attribute of a widget; `undefined` when nobody has written any. */
export const wordsOf = (tag: Tag, name: string): OptionWords | undefined =>
  OPTION_WORDS[`${tag}.${name}`] ?? OPTION_WORDS[name];
