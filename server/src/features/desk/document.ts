import { html } from 'hono/html';
import { type Language, LANGUAGES } from '../../../../src/contract/index.ts';
import type { Html } from './view.ts';

/** Languages by their own names. */
const NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

/** A whole page of the server's own sites, whose texts are in its language. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly header: Html;
  readonly main: Html;
  readonly skip: string;
  readonly foot: string;
  /** What belongs into the head beside the common style. */
  readonly head?: Html;
}

/** A page with the style that the desk and the editing page share. */
export const renderDocument = ({ language, title, header, main, skip, foot, head }: Document): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" type="image/svg+xml" href="/desk/icon.svg" />
        <link rel="stylesheet" href="/desk/desk.css" />
        ${head ?? ''}
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        ${header}
        <main class="wrap" id="main" tabindex="-1">${main}</main>
        <footer class="bottom"><div class="wrap">${foot}</div></footer>
      </body>
    </html>`;

/** Links to the same page in each language. */
export function renderLanguageLinks(language: Language, label: string, addressIn: (other: Language) => string): Html {
  const links = LANGUAGES.map(
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
  );
  return html`<nav aria-label="${label}">
    <ul class="links small" role="list">
      ${links}
    </ul>
  </nav>`;
}

/** A leaf on a sheet of paper. */
export const brandMark = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path d="M7 4h13l6 6v18H7z" />
  <path d="M20 4v6h6M12 22c0-5 3-8 9-8 0 6-3 9-9 8zm0 0 4-4" />
</svg>`;
