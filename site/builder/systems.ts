import type { Carrier } from './choice.ts';
import type { Both } from './words/say.ts';

/** Where a page is made. */
export const SYSTEM_IDS = [
  'html',
  'wordpress',
  'wordpress-plugin',
  'drupal',
  'optimizely',
  'enonic',
  'umbraco',
  'acos',
  'other',
  'frame',
  'react',
  'vue',
  'svelte',
  'include',
] as const;
export type SystemId = (typeof SYSTEM_IDS)[number];

/** How a widget gets into a page of a system. */
export interface System {
  readonly name: Both;
  /** What can be pasted there, first what is safest. */
  readonly carriers: readonly [Carrier, ...Carrier[]];
  /** Who puts the loader where, once; nothing where none is needed. */
  readonly template?: Both;
  /** Where the editor pastes. */
  readonly page: Both;
  /** What is left of it there. */
  readonly survives: Both;
}

const TEMPLATE: Both = {
  nb: 'Én gang, av den som har malen for nettstedet: rett før </head>.',
  en: 'Once, by whoever has the template of the site: right before </head>.',
};
const LINK_SURVIVES: Both = {
  nb: 'En lenke alene i et avsnitt slipper gjennom alle redigeringsprogram vi har målt. Uten lasteren i malen er den en vanlig lenke som virker.',
  en: 'A link alone in a paragraph gets through every editor that we measured. Without the loader in the template it is a link that works.',
};

/** All systems, in the order in which they are offered. */
export const SYSTEMS: Readonly<Record<SystemId, System>> = {
  html: {
    name: { nb: 'Vanlig HTML', en: 'Plain HTML' },
    carriers: ['tag', 'div', 'link', 'iframe'],
    template: TEMPLATE,
    page: { nb: 'Der brikken skal stå.', en: 'Where the widget is to stand.' },
    survives: {
      nb: 'Alt, når ingen endrer HTML-en underveis.',
      en: 'Everything, as long as nobody changes the HTML on its way.',
    },
  },
  wordpress: {
    name: { nb: 'WordPress', en: 'WordPress' },
    carriers: ['link', 'div'],
    template: {
      nb: 'Én gang, av den som har temaet: i header.php før </head>, eller med en utvidelse for kode i toppen.',
      en: 'Once, by whoever has the theme: in header.php before </head>, or with a plugin for code in the head.',
    },
    page: {
      nb: 'I et avsnitt for seg selv. Lim inn i kodevisningen, eller skriv teksten og sett adressen som lenke.',
      en: 'In a paragraph of its own. Paste it in the code editor, or write the words and link them to the address.',
    },
    survives: {
      nb: 'Lenker og div med data-* beholdes for alle roller. Egne elementer og iframe strykes for dem som ikke kan skrive fri HTML; på et nettverk av nettsteder gjelder det også administratorer.',
      en: 'Links and div with data-* are kept for every role. Own elements and iframes are removed for those who may not write free HTML; in a network of sites that is administrators too.',
    },
  },
  'wordpress-plugin': {
    name: { nb: 'WordPress med utvidelsen vår', en: 'WordPress with our plugin' },
    carriers: ['shortcode', 'block'],
    page: {
      nb: 'Kortkoden i en kortkode-blokk. Blokken legger du til med + og søk etter «klima», eller limer inn i kodevisningen.',
      en: 'The shortcode in a Shortcode block. Add the block with + and a search for “klima”, or paste it in the code editor.',
    },
    survives: {
      nb: 'Alt, for alle roller. Datakilden settes i innstillingene til utvidelsen, så den står ikke i koden.',
      en: 'Everything, for every role. The endpoint is a setting of the plugin, so it is not in the code.',
    },
  },
  drupal: {
    name: { nb: 'Drupal', en: 'Drupal' },
    carriers: ['link', 'div'],
    template: {
      nb: 'Én gang, av den som har temaet: i html.html.twig, eller som et bibliotek (libraries.yml).',
      en: 'Once, by whoever has the theme: in html.html.twig, or as a library (libraries.yml).',
    },
    page: { nb: 'I et avsnitt for seg selv, i tekstfeltet.', en: 'In a paragraph of its own, in the text field.' },
    survives: {
      nb: 'Lenken overlever tekstformatet «Enkel HTML». Div krever at formatet tillater data-klima og de andre egenskapene.',
      en: 'The link survives the text format “Basic HTML”. A div needs a format that allows data-klima and the other attributes.',
    },
  },
  optimizely: {
    name: { nb: 'Optimizely', en: 'Optimizely' },
    carriers: ['div', 'link'],
    template: TEMPLATE,
    page: {
      nb: 'I tekstfeltet, med kildevisningen («<>») i TinyMCE.',
      en: 'In the text field, with the source view (“<>”) of TinyMCE.',
    },
    survives: {
      nb: 'TinyMCE beholder div med data-*. Egne elementer strykes, men lenken inni blir igjen.',
      en: 'TinyMCE keeps div with data-*. Own elements are removed, but the link inside remains.',
    },
  },
  enonic: {
    name: { nb: 'Enonic XP', en: 'Enonic XP' },
    carriers: ['link', 'iframe', 'div', 'include'],
    template: {
      nb: 'Én gang, av den som har appen: i sidemalen eller som «page contribution» i headEnd.',
      en: 'Once, by whoever has the app: in the page template, or as a page contribution to headEnd.',
    },
    page: {
      nb: 'Lenken i et avsnitt for seg selv i HTML-feltet. En iframe settes inn med makroen «Embed IFrame».',
      en: 'The link in a paragraph of its own in the HTML field. An iframe goes in with the macro “Embed IFrame”.',
    },
    survives: LINK_SURVIVES,
  },
  umbraco: {
    name: { nb: 'Umbraco', en: 'Umbraco' },
    carriers: ['link', 'div'],
    template: {
      nb: 'Én gang, av den som har malen: i hovedmalen (.cshtml) rett før </head>.',
      en: 'Once, by whoever has the template: in the main view (.cshtml) right before </head>.',
    },
    page: { nb: 'I et avsnitt for seg selv, i tekstfeltet.', en: 'In a paragraph of its own, in the text field.' },
    survives: {
      nb: 'Fra versjon 16 er redigeringsprogrammet Tiptap, som stryker div-egenskapene. Lenken overlever i alle versjoner.',
      en: 'From version 16 the editor is Tiptap, which removes the attributes of a div. The link survives in every version.',
    },
  },
  acos: {
    name: { nb: 'ACOS / CustomPublish', en: 'ACOS / CustomPublish' },
    carriers: ['link', 'iframe', 'div'],
    template: {
      nb: 'Én gang, av leverandøren: be om lasteren i toppen av malen. En ferdig tekst til dem står under punkt 6.',
      en: 'Once, by the supplier: ask for the loader in the head of the template. A text to send them is in step 6.',
    },
    page: {
      nb: 'Lenken i et avsnitt for seg selv. Har dere en modul for iframe, virker den uten lasteren.',
      en: 'The link in a paragraph of its own. If you have a module for iframes, that works without the loader.',
    },
    survives: LINK_SURVIVES,
  },
  other: {
    name: { nb: 'Et annet system', en: 'Another system' },
    carriers: ['link', 'div', 'tag', 'iframe'],
    template: TEMPLATE,
    page: { nb: 'I et avsnitt for seg selv.', en: 'In a paragraph of its own.' },
    survives: LINK_SURVIVES,
  },
  frame: {
    name: { nb: 'Bare iframe er mulig', en: 'Only an iframe is possible' },
    carriers: ['iframe'],
    page: { nb: 'Der brikken skal stå.', en: 'Where the widget is to stand.' },
    survives: {
      nb: 'Trenger ikke lasteren. Uten den har rammen en fast høyde; med den vokser rammen med innholdet. Farger og skrift følger ikke siden.',
      en: 'Needs no loader. Without it the frame has a fixed height; with it the frame grows with its content. Colours and type do not follow the page.',
    },
  },
  react: {
    name: { nb: 'React', en: 'React' },
    carriers: ['component'],
    page: { nb: 'I en komponent. React 19 eller nyere.', en: 'In a component. React 19 or newer.' },
    survives: { nb: 'Alt.', en: 'Everything.' },
  },
  vue: {
    name: { nb: 'Vue', en: 'Vue' },
    carriers: ['component'],
    page: { nb: 'I en komponent. Vue 3.', en: 'In a component. Vue 3.' },
    survives: { nb: 'Alt.', en: 'Everything.' },
  },
  svelte: {
    name: { nb: 'Svelte', en: 'Svelte' },
    carriers: ['component'],
    page: { nb: 'I en komponent. Svelte 5.', en: 'In a component. Svelte 5.' },
    survives: { nb: 'Alt.', en: 'Everything.' },
  },
  include: {
    name: { nb: 'Flettes inn på tjeneren', en: 'Included on the server' },
    carriers: ['include'],
    template: {
      nb: 'Trengs bare om brikken skal bli levende. Innholdet kan leses uten.',
      en: 'Needed only if the widget is to come alive. The content can be read without.',
    },
    page: {
      nb: 'I malen, på en tjener som fletter inn (SSI) og sender spørringen videre. Et statisk nettsted henter den samme adressen når det bygges.',
      en: 'In the template, on a server that includes (SSI) and passes the request on. A static site fetches the same address when it is built.',
    },
    survives: {
      nb: 'Alt: innholdet er vanlig HTML når siden kommer fram.',
      en: 'Everything: the content is plain HTML when the page arrives.',
    },
  },
};
