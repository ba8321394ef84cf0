import type { VIEWS } from '../../src/contract/vocabulary.ts';
import type { Text } from './text.ts';

/** What a block is called, what it is for, and the words of the link that stands in it until the widget is there. */
export interface BlockText {
  readonly title: Text;
  readonly description: Text;
  readonly keywords: readonly Text[];
  /** Name of a dashicon. */
  readonly icon: string;
  /** What an initiative must offer for the block to have something to show. */
  readonly view: (typeof VIEWS)[number];
  /** In the language of the page, so all three go along. */
  readonly link: Text;
}

const titled = (en: string, nb: string, nn: string): Text => ({ en, nb, nn, context: 'block title' });
const described = (en: string, nb: string, nn: string): Text => ({ en, nb, nn, context: 'block description' });
const keyword = (en: string, nb: string, nn: string): Text => ({ en, nb, nn, context: 'block keyword' });

export const blockTexts: Readonly<Record<string, BlockText>> = {
  'member-directory': {
    title: titled('Member directory', 'Medlemsoversikt', 'Medlemsoversikt'),
    description: described(
      'Who takes part: businesses in a network, municipalities in a campaign.',
      'Hvem som er med: virksomheter i et nettverk, kommuner i en kampanje.',
      'Kven som er med: verksemder i eit nettverk, kommunar i ein kampanje.',
    ),
    keywords: [keyword('members', 'medlemmer', 'medlemer'), keyword('climate', 'klima', 'klima')],
    icon: 'groups',
    view: 'members',
    link: { en: 'See the members', nb: 'Se medlemmene', nn: 'Sjå medlemene' },
  },
  'campaign-timeline': {
    title: titled('Campaign timeline', 'Tidslinje', 'Tidslinje'),
    description: described(
      'What happens when, and what comes next.',
      'Hva som skjer når, og hva som kommer nå.',
      'Kva som skjer når, og kva som kjem no.',
    ),
    keywords: [keyword('events', 'hendelser', 'hendingar'), keyword('climate', 'klima', 'klima')],
    icon: 'calendar-alt',
    view: 'events',
    link: { en: 'See what happens when', nb: 'Se hva som skjer når', nn: 'Sjå kva som skjer når' },
  },
  'nfk-membership-form': {
    title: titled('Membership form', 'Innmeldingsskjema', 'Innmeldingsskjema'),
    description: described(
      'A business applies for membership.',
      'En virksomhet søker om medlemskap.',
      'Ei verksemd søkjer om medlemskap.',
    ),
    keywords: [keyword('apply', 'søknad', 'søknad'), keyword('climate', 'klima', 'klima')],
    icon: 'feedback',
    view: 'applications',
    link: { en: 'Apply for membership', nb: 'Søk om medlemskap', nn: 'Søk om medlemskap' },
  },
  'race-to-zero-checklist': {
    title: titled('Race to Zero checklist', 'Sjekkliste for Race to Zero', 'Sjekkliste for Race to Zero'),
    description: described(
      'A municipality works its way into Race to Zero.',
      'En kommune arbeider seg inn i Race to Zero.',
      'Ein kommune arbeider seg inn i Race to Zero.',
    ),
    keywords: [keyword('checklist', 'sjekkliste', 'sjekkliste'), keyword('climate', 'klima', 'klima')],
    icon: 'yes-alt',
    view: 'checklist',
    link: { en: 'Open the checklist', nb: 'Åpne sjekklisten', nn: 'Opne sjekklista' },
  },
};
