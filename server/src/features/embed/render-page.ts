import { html } from 'hono/html';
import { VERSION_PREFIX } from '../../../../src/contract/index.ts';
import { clampHeadingLevel } from '../../../../src/templates/heading.ts';
import type { Html } from '../desk/view.ts';
import type { ReadingTag } from './attributes.ts';
import { checklistContent } from './checklist-content.ts';
import { directoryContent } from './directory-content.ts';
import { renderElement, renderHead, renderPageDocument } from './document.ts';
import { litToHtml, withoutPictures } from './lit-to-html.ts';
import type { PageContent, PageContext, PageSources } from './page-content.ts';
import { addressOf, type PageRequest } from './page-request.ts';
import { PAGE_TEXTS } from './texts.ts';
import { timelineContent } from './timeline-content.ts';

const CONTENTS: Readonly<Record<ReadingTag, (context: PageContext) => Promise<PageContent>>> = {
  'member-directory': directoryContent,
  'campaign-timeline': timelineContent,
  'race-to-zero-checklist': checklistContent,
};

/** Renders a page, or its content alone, as a fragment asks for. */
export async function renderPage(
  request: PageRequest & { readonly tag: ReadingTag },
  sources: PageSources,
  { base, now, styles }: { readonly base: string; readonly now: Date; readonly styles: string },
): Promise<Html> {
  const { tag, language, isFragment, attributes } = request;
  const level = clampHeadingLevel(Number(attributes['heading-level'] ?? 2));
  const page = await CONTENTS[tag]({
    request,
    sources,
    base,
    now,
    headingLevel: isFragment ? Math.min(6, level + 1) : 2,
    hrefTo: (changes) => (isFragment ? base : '') + addressOf(request, changes),
  });
  const content = litToHtml(page.content);
  if (isFragment) {
    const heading = attributes.heading === undefined ? {} : { heading: attributes.heading };
    const more = {
      ...heading,
      ...(request.theme !== undefined && { theme: request.theme }),
      'heading-level': String(level),
      lang: language,
      endpoint: base + VERSION_PREFIX,
    };
    return renderElement(request, more, withoutPictures(content));
  }
  return renderPageDocument({
    ...request,
    title: page.title,
    heading: page.heading,
    isNamed: attributes.heading !== undefined,
    addressIn: (other) => addressOf(request, { language: other }),
    // Whoever writes an address can write a heading: search engines are not told of it.
    head: renderHead(request, base, {
      ...page,
      isPrivate: page.isPrivate || attributes.heading !== undefined,
      styles,
    }),
    main: html`${renderNotes(request)}
    ${renderElement(
      request,
      // The widget's headings go on where the page's own begins.
      { endpoint: VERSION_PREFIX, 'heading-level': tag === 'race-to-zero-checklist' ? '2' : '1' },
      html`<div class="klima"><div class="root">${content}</div></div>`,
    )}`,
  });
}

/** What an editor who asks may want to know of the address. */
function renderNotes({ isDebug, unknown, language }: PageRequest): Html {
  if (!isDebug || unknown.length === 0) return html``;
  return html`<div class="for-editors">
    <p>
      ${PAGE_TEXTS[language].unknownParameters}
      ${unknown.map((name, at) => html`${at > 0 ? ', ' : ''}<code>${name}</code>`)}
    </p>
  </div>`;
}
