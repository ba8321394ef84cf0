import type { Attributes } from './choice.ts';
import type { Tag } from './options.ts';
import type { Both } from './words/say.ts';

/** Something that an editor wants a page to do, and the widget that does it. */
export interface Task {
  readonly id: string;
  readonly tag: Tag;
  /** What the task sets. What is in here is what tells it from the other tasks of the widget. */
  readonly given: Attributes;
  /** What few tasks are without, asked for first. */
  readonly main: readonly string[];
  /** What an endpoint's initiative must have for it. */
  readonly view: 'members' | 'events' | 'applications' | 'checklist';
  /** Whether it shows one municipality. */
  readonly isLocal?: boolean;
  readonly title: Both;
  readonly text: Both;
  /** The link that stands in the widget until it is there. */
  readonly link: Both & { readonly nn: string };
}

/** All tasks. A widget's own one without settings comes last of its tasks. */
export const TASKS: readonly Task[] = [
  {
    id: 'new-members',
    tag: 'member-directory',
    given: { preset: 'new', limit: '6', 'without-search': '', 'without-filters': '', 'without-views': '' },
    main: ['heading', 'limit', 'view', 'kind', 'tier', 'lang', 'theme'],
    view: 'members',
    title: { nb: 'Vis de nyeste medlemmene', en: 'Show the newest members' },
    text: { nb: 'En smakebit på seks, uten søk og filtre.', en: 'A taste of six, without search and filters.' },
    link: { nb: 'Se de nyeste medlemmene', nn: 'Sjå dei nyaste medlemmene', en: 'See the newest members' },
  },
  {
    id: 'members',
    tag: 'member-directory',
    given: {},
    main: ['heading', 'view', 'kind', 'tier', 'lang', 'theme'],
    view: 'members',
    title: { nb: 'Vis hvem som er med', en: 'Show who takes part' },
    text: {
      nb: 'Hele listen, med søk, filtre og nedlasting.',
      en: 'The whole list, with search, filters and download.',
    },
    link: { nb: 'Se hvem som er med', nn: 'Sjå kven som er med', en: 'See who takes part' },
  },
  {
    id: 'next-dates',
    tag: 'campaign-timeline',
    given: { view: 'compact' },
    main: ['heading', 'kind', 'audience', 'lang', 'theme'],
    view: 'events',
    title: { nb: 'Vis de neste datoene', en: 'Show the next dates' },
    text: {
      nb: 'De tre neste, til en forside eller en sidekolonne.',
      en: 'The next three, for a front page or a side column.',
    },
    link: { nb: 'Se de neste datoene', nn: 'Sjå dei neste datoane', en: 'See the next dates' },
  },
  {
    id: 'events',
    tag: 'campaign-timeline',
    given: {},
    main: ['heading', 'view', 'kind', 'audience', 'lang', 'theme'],
    view: 'events',
    title: { nb: 'Vis hva som skjer', en: 'Show what happens when' },
    text: {
      nb: 'Møter og frister på en tidslinje, med kalender.',
      en: 'Meetings and deadlines on a timeline, with a calendar.',
    },
    link: { nb: 'Se hva som skjer', nn: 'Sjå kva som skjer', en: 'See what happens when' },
  },
  {
    id: 'apply',
    tag: 'nfk-membership-form',
    given: {},
    main: ['heading', 'draft', 'lang', 'theme'],
    view: 'applications',
    title: { nb: 'Ta imot søknader', en: 'Receive applications' },
    text: {
      nb: 'Virksomheter søker om medlemskap, steg for steg.',
      en: 'Businesses apply for membership, step by step.',
    },
    link: { nb: 'Søk om medlemskap', nn: 'Søk om medlemskap', en: 'Apply for membership' },
  },
  {
    id: 'progress',
    tag: 'race-to-zero-checklist',
    given: { mode: 'view' },
    main: ['heading', 'lang', 'theme'],
    view: 'checklist',
    isLocal: true,
    title: { nb: 'Vis hvor langt kommunen er kommet', en: 'Show how far a municipality has come' },
    text: { nb: 'Stegene, hva som er gjort, og hva som gjenstår.', en: 'The steps, what is done, and what remains.' },
    link: {
      nb: 'Se hvor langt kommunen er kommet',
      nn: 'Sjå kor langt kommunen er komen',
      en: 'See how far we have come',
    },
  },
  {
    id: 'overview',
    tag: 'race-to-zero-checklist',
    given: { mode: 'overview' },
    main: ['heading', 'lang', 'theme'],
    view: 'checklist',
    title: { nb: 'Regionoversikt', en: 'Overview of a region' },
    text: { nb: 'Alle kommunene i én tabell, steg for steg.', en: 'All municipalities in one table, step by step.' },
    link: { nb: 'Se alle kommunene', nn: 'Sjå alle kommunane', en: 'See all municipalities' },
  },
  {
    id: 'fill-in',
    tag: 'race-to-zero-checklist',
    given: {},
    main: ['store', 'heading', 'lang', 'theme'],
    view: 'checklist',
    isLocal: true,
    title: { nb: 'Kommunen fyller ut selv', en: 'A municipality fills in' },
    text: {
      nb: 'Arbeidslisten, med frister og ferdig saksfremlegg.',
      en: 'The list to work with, with deadlines and a case paper.',
    },
    link: { nb: 'Åpne sjekklisten', nn: 'Opne sjekklista', en: 'Open the checklist' },
  },
];

/** The task that a widget with these attributes is for. */
export function taskOf(tag: Tag, attributes: Attributes): Task {
  const fits = ({ tag: other, given }: Task) =>
    other === tag && Object.entries(given).every(([name, value]) => attributes[name] === value);
  const found = TASKS.find((task) => fits(task)) ?? TASKS.find((task) => task.tag === tag);
  if (!found) throw new Error(`There is no task for ${tag}.`);
  return found;
}

/** What remains of a choice when another task is chosen: what is about the page and not about the task. */
const KEPT = ['initiative', 'lang', 'theme', 'heading-level', 'municipality', 'debug'];

/** The attributes with which a task begins. */
export function beginTask({ given, isLocal }: Task, before: Attributes): Attributes {
  const kept = Object.entries(before).filter(
    ([name]) => KEPT.includes(name) && (name !== 'municipality' || isLocal === true),
  );
  return { ...Object.fromEntries(kept), ...given };
}
