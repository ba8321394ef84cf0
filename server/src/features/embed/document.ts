import { html, raw } from 'hono/html';
import { type Language, LANGUAGES } from '../../../../src/contract/index.ts';
import type { Html } from '../desk/view.ts';
import { PAGE_ATTRIBUTES, type PageTag } from './attributes.ts';
import { addressOf, type PageRequest } from './page-request.ts';
import { PAGE_TEXTS } from './texts.ts';

/** Languages by their own names. */
const NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

/** A whole page. */
export interface PageDocument {
  readonly language: Language;
  readonly title: string;
  /** Above the content, where it is another one than the title. */
  readonly heading?: string | undefined;
  readonly main: Html;
  readonly head: Html;
  readonly theme?: string | undefined;
  readonly colorScheme?: string | undefined;
  /** Whether an editor gave it its heading, which then belongs to it in a frame too. */
  readonly isNamed?: boolean;
  /** The same page in each language; nothing for the answer to a form. */
  readonly addressIn?: (language: Language) => string;
}

/** Puts a page together. The script is small and stands first, so that a framed page is never drawn with a head. */
export function renderPageDocument(page: PageDocument): Html {
  const { language, title, heading = title, main, head, theme, colorScheme, isNamed = false, addressIn } = page;
  const texts = PAGE_TEXTS[language];
  return html`<!doctype html>
    <html
      lang="${language}"
      ${theme === undefined ? '' : html`data-theme="${theme}"`}
      ${colorScheme === undefined ? '' : html`data-color-scheme="${colorScheme}"`}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" type="image/svg+xml" href="/desk/icon.svg" />
        <script src="/e/page.js"></script>
        ${head}
      </head>
      <body>
        <a class="skip" href="#main">${texts.skip}</a>
        <header class="page-head ${isNamed ? 'named' : ''}">
          <div class="page">
            <h1>${heading}</h1>
            ${addressIn === undefined ? '' : renderLanguages(language, texts.languages, addressIn)}
          </div>
        </header>
        <main id="main" class="page" tabindex="-1">${main}</main>
        <footer class="page-foot">
          <div class="page"><p>${texts.foot}</p></div>
        </footer>
      </body>
    </html>`;
}

const renderLanguages = (language: Language, label: string, addressIn: (language: Language) => string): Html =>
  html`<nav aria-label="${label}">
    <ul role="list">
      ${LANGUAGES.map(
        (other) =>
          html`<li>
            <a
              href="${addressIn(other)}"
              lang="${other}"
              hreflang="${other}"
              ${other === language ? html`aria-current="true"` : ''}
              >${NAMES[other]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

/** Attributes of a page that its element does not get: the page says them itself. */
const OF_THE_PAGE = ['heading', 'heading-level'];

/** The element of a page around its content, which it takes the place of when it comes to life. */
export function renderElement(
  { tag, attributes }: Pick<PageRequest, 'tag' | 'attributes'>,
  more: Readonly<Record<string, string>>,
  content: Html,
): Html {
  const rules = PAGE_ATTRIBUTES[tag];
  const own = Object.entries(attributes).filter(([name]) => !OF_THE_PAGE.includes(name) && name in rules);
  const all = { ...Object.fromEntries(own), ...more };
  // Names are those of the tables above.
  return html`<${raw(tag)}${Object.entries(all).map(([name, value]) => html` ${raw(name)}="${value}"`)}>${content}</${raw(tag)}>`;
}

/** What the head of a page has: its style, the widget, and what others may know of it. */
export function renderHead(
  request: PageRequest,
  base: string,
  {
    description,
    isPrivate,
    styles,
    hasWidget = true,
  }: {
    readonly description: string;
    readonly isPrivate: boolean;
    readonly styles: string;
    /** Whether the widget comes by itself; otherwise the page's script decides. */
    readonly hasWidget?: boolean;
  },
): Html {
  const { tag } = request;
  const canonical = base + addressOf(request);
  const oembed = `${base}/oembed?url=${encodeURIComponent(canonical)}&format=json`;
  return html`<meta name="description" content="${description}" />
    <meta name="robots" content="${isPrivate ? 'noindex, follow' : 'index, follow'}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="canonical" href="${canonical}" />
    ${LANGUAGES.map((language) => html`<link rel="alternate" hreflang="${language}" href="${base}${addressOf(request, { language })}" />`)}
    <link rel="alternate" type="application/json+oembed" href="${oembed}" />
    <link rel="stylesheet" href="${styles}" />
    ${hasWidget ? html`<script type="module" src="${scriptOf(tag)}"></script>` : ''}`;
}

/** Where the build puts the widget. */
const scriptOf = (tag: PageTag): string => `/klimabrikker/cdn/${tag}.js`;
