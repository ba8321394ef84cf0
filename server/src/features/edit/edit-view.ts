import { html } from 'hono/html';
import type { Language } from '../../../../src/contract/index.ts';
import { brandMark, renderDocument, renderLanguageLinks } from '../desk/document.ts';
import type { Html } from '../desk/view.ts';
import { EDIT_TEXTS, type EditTexts } from './texts.ts';

/** Which checklist an address asks for. */
export interface EditPlace {
  readonly initiative: string;
  readonly municipality: string;
}

/** A page of the editing site. */
export interface EditPage {
  readonly title: string;
  readonly main: (texts: EditTexts) => Html;
  /** Whose checklist it is, for the same page in another language. */
  readonly place?: EditPlace;
  /** Beside the mark: an initiative. */
  readonly name?: string;
  /** In the header, behind the languages. */
  readonly action?: Html;
  readonly head?: Html;
}

/** The address of a checklist, or of the list of them, that keeps the reader's language. */
export function editAddress(language: Language, place?: EditPlace): string {
  const query = new URLSearchParams({ ...place, ...(language !== 'nb' && { lang: language }) });
  return `/edit${query.size === 0 ? '' : `?${query.toString()}`}`;
}

/** Renders a page in a language. */
export function renderEditPage(language: Language, { title, main, place, name, action, head }: EditPage): Html {
  const texts = EDIT_TEXTS[language];
  return renderDocument({
    language,
    title: `${title} – ${name ?? texts.checklist}`,
    skip: texts.skip,
    foot: texts.foot,
    head: html`<link rel="stylesheet" href="/edit/edit.css" />${head ?? ''}`,
    header: html`<header class="top">
      <div class="wrap bar">
        <a class="brand" href="${editAddress(language)}">
          ${brandMark}<span
            ><strong>${name ?? texts.checklist}</strong
            >${name === undefined ? '' : html`<span class="small muted">${texts.checklist}</span>`}</span
          >
        </a>
        ${renderLanguageLinks(language, texts.languages, (other) => editAddress(other, place))} ${action ?? ''}
      </div>
    </header>`,
    main: main(texts),
  });
}
