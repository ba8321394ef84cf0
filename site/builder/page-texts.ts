import type { Addresses } from './addresses.ts';
import type { Carrier } from './choice.ts';
import type { Tag } from './options.ts';

/** Languages that a page's own texts are offered in. */
export type TextLanguage = 'nb' | 'nn' | 'en';

/** What a page must allow for a carrier, as directives to add to its own policy. */
export function writePolicy(carrier: Carrier, { endpoint, base }: Addresses): string {
  const files = new URL(base).origin;
  if (carrier === 'iframe') return `frame-src ${files};`;
  const data = new URL(endpoint).origin;
  return [
    `script-src ${files};`,
    `connect-src ${data};`,
    `img-src ${data};`,
    // Only for pages that ask for Trusted Types; the others pass over it.
    "trusted-types lit-html 'allow-duplicates';",
  ].join('\n');
}

/** What happens to personal data, in words for the privacy statement of a page. */
export function writePrivacy(tag: Tag, { endpoint, base }: Addresses, language: TextLanguage): string {
  const { common, form, work, and } = PRIVACY[language];
  const host = [...new Set([endpoint, base].map((address) => new URL(address).host))].join(and);
  const own = tag === 'nfk-membership-form' ? ` ${form}` : tag === 'race-to-zero-checklist' ? ` ${work}` : '';
  return (common + own).replaceAll('{host}', host);
}

const PRIVACY: Readonly<Record<TextLanguage, Readonly<Record<'and' | 'common' | 'form' | 'work', string>>>> = {
  nb: {
    and: ' og ',
    common:
      'Denne siden viser innhold om klimasamarbeid fra {host}. Når innholdet hentes, får tjeneren der IP-adressen din og adressen til nettstedet du er på, slik den må for å svare. Innholdet setter ingen informasjonskapsler, og ingenting sendes til andre enn {host}.',
    form: 'Det du skriver i søknadsskjemaet, blir på siden til du sender det. Da sendes det til {host}. Et utkast lagres bare der du selv ber om det. I skjemaet står det hva opplysningene brukes til, og hvor lenge de lagres.',
    work: 'Det du fyller ut i sjekklisten, lagres bare der du selv ber om det.',
  },
  nn: {
    and: ' og ',
    common:
      'Denne sida viser innhald om klimasamarbeid frå {host}. Når innhaldet blir henta, får tenaren der IP-adressa di og adressa til nettstaden du er på, slik han må for å svare. Innhaldet set ingen informasjonskapslar, og ingenting blir sendt til andre enn {host}.',
    form: 'Det du skriv i søknadsskjemaet, blir på sida til du sender det. Då blir det sendt til {host}. Eit utkast blir berre lagra der du sjølv ber om det. I skjemaet står det kva opplysningane blir brukte til, og kor lenge dei blir lagra.',
    work: 'Det du fyller ut i sjekklista, blir berre lagra der du sjølv ber om det.',
  },
  en: {
    and: ' and ',
    common:
      'This page shows content about climate cooperation from {host}. When the content is fetched, the server there receives your IP address and the address of the site you are on, as it must in order to answer. The content sets no cookies, and nothing is sent to anyone but {host}.',
    form: 'What you write in the application stays in the page until you send it. It is then sent to {host}. A draft is kept only where you ask for it. The form says what the information is used for and how long it is kept.',
    work: 'What you fill in in the checklist is kept only where you ask for it.',
  },
};

/** What can be said of accessibility, in words for the statement of a page; `carrier` because a frame differs. */
export function writeAccessibility(carrier: Carrier, language: TextLanguage): string {
  const { common, frame } = ACCESSIBILITY[language];
  return carrier === 'iframe' ? `${common} ${frame}` : common;
}

const ACCESSIBILITY: Readonly<Record<TextLanguage, { readonly common: string; readonly frame: string }>> = {
  nb: {
    common:
      'Innholdet om klimasamarbeid på denne siden vises med klimabrikker. De er laget etter WCAG 2.2 på nivå AA og testes automatisk og med tastatur ved hver endring. De er ikke prøvd av et utvalg brukere med hjelpemidler. Tekstene i innholdet kommer fra den som har datakilden. Finner du noe som ikke virker for deg, ta kontakt med oss.',
    frame: 'Innholdet står i en ramme (iframe). Under rammen er det en lenke til det samme innholdet på en egen side.',
  },
  nn: {
    common:
      'Innhaldet om klimasamarbeid på denne sida blir vist med klimabrikker. Dei er laga etter WCAG 2.2 på nivå AA og blir testa automatisk og med tastatur ved kvar endring. Dei er ikkje prøvde av eit utval brukarar med hjelpemiddel. Tekstane i innhaldet kjem frå den som har datakjelda. Finn du noko som ikkje verkar for deg, ta kontakt med oss.',
    frame: 'Innhaldet står i ei ramme (iframe). Under ramma er det ei lenkje til det same innhaldet på ei eiga side.',
  },
  en: {
    common:
      'The content about climate cooperation on this page is shown with klimabrikker. They are made to WCAG 2.2 level AA and are tested automatically and by keyboard with every change. They have not been tried by a range of people who use assistive technology. The texts in the content come from whoever runs the data source. If you find something that does not work for you, please contact us.',
    frame: 'The content stands in a frame (iframe). Below it there is a link to the same content on a page of its own.',
  },
};

/** Asks whoever has the template of a site for the one line that has to stand there. */
export function writeRequest(template: string, policy: string, language: TextLanguage): string {
  const { ask, why, rules, thanks } = REQUEST[language];
  return [ask, template, why, rules, policy, thanks].join('\n\n');
}

const REQUEST: Readonly<Record<TextLanguage, Readonly<Record<'ask' | 'why' | 'rules' | 'thanks', string>>>> = {
  nb: {
    ask: 'Hei,\n\nkan dere legge dette i malen for nettstedet vårt, rett før </head>?',
    why: 'Det er en liten laster (under 2 kB) som gjør en lenke eller en div i innholdet om til en oversikt fra klimasamarbeidet vårt. Den lastes som en modul og holder ikke siden tilbake, setter ingen informasjonskapsler, lagrer ingenting og spør bare tjeneren over. På sider uten slike lenker gjør den ingenting. Den virker under strenge sikkerhetsregler, uten unntak for stil eller innebygde skript.',
    rules: 'Har nettstedet sikkerhetsregler (Content-Security-Policy), må dette legges til dem:',
    thanks: 'Vi setter inn resten selv, i redigeringsprogrammet. Takk for hjelpen!',
  },
  nn: {
    ask: 'Hei,\n\nkan de leggje dette i malen for nettstaden vår, rett før </head>?',
    why: 'Det er ein liten lastar (under 2 kB) som gjer ei lenkje eller ein div i innhaldet om til ei oversikt frå klimasamarbeidet vårt. Han blir lasta som ein modul og held ikkje sida tilbake, set ingen informasjonskapslar, lagrar ingenting og spør berre tenaren over. På sider utan slike lenkjer gjer han ingenting. Han verkar under strenge tryggleiksreglar, utan unntak for stil eller innebygde skript.',
    rules: 'Har nettstaden tryggleiksreglar (Content-Security-Policy), må dette leggjast til dei:',
    thanks: 'Resten set vi inn sjølve, i redigeringsprogrammet. Takk for hjelpa!',
  },
  en: {
    ask: 'Hello,\n\ncould you put this into the template of our website, right before </head>?',
    why: 'It is a small loader (less than 2 kB) that turns a link or a div in the content into an overview from our climate cooperation. It is loaded as a module and does not hold the page back, sets no cookies, stores nothing, and asks no server but the one above. On pages without such links it does nothing. It works under strict security rules, with no exception for styles or inline scripts.',
    rules: 'If the site has security rules (Content-Security-Policy), add this to them:',
    thanks: 'We put in the rest ourselves, in the editor. Thank you for your help!',
  },
};
