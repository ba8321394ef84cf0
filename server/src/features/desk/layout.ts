import { html } from 'hono/html';
import { brandMark, renderDocument, renderLanguageLinks } from './document.ts';
import { renderFormToken } from './form-fields.ts';
import type { DeskView, Html, View } from './view.ts';

/** A page. */
export interface Page {
  readonly title: string;
  readonly main: Html;
  /** Where the page is, for the same one in another language; absent for the answer to a form. */
  readonly here?: { readonly path: string; readonly parameters?: Readonly<Record<string, string>> };
  /** Extent of the content: a narrow column for a single task. */
  readonly width?: 'narrow';
}

/** A page for somebody who has not signed in. */
export const renderPublicPage = (view: View, page: Page): Html =>
  renderDeskDocument(
    view,
    page,
    view.t('desk.name'),
    html`<header class="top">
      <div class="wrap bar">
        <a class="brand" href="${view.href('')}">
          ${brandMark}<span><strong>${view.t('desk.name')}</strong></span>
        </a>
        ${renderLanguages(view, page)}
      </div>
    </header>`,
  );

/** A page for somebody at the desk. */
export function renderDeskPage(view: DeskView, page: Page): Html {
  const { t, href, signer } = view;
  const name = view.pick(view.initiative.title);
  return renderDeskDocument(
    view,
    page,
    name,
    html`<header class="top">
      <div class="wrap bar">
        <a class="brand" href="${href('')}">
          ${brandMark}<span><strong>${name}</strong><span class="small muted">${t('desk.name')}</span></span>
        </a>
        ${renderLanguages(view, page)}
        <form class="cluster" method="post" action="${href('/sign-out')}">
          ${renderFormToken(signer)}
          <span class="small muted who-am-i">${signer.email}</span>
          <button class="plain">${t('sign-out')}</button>
        </form>
      </div>
      <div class="wrap">${renderTabs(view, page.here?.path)}</div>
    </header>`,
  );
}

function renderTabs({ t, href, setAside }: DeskView, path: string | undefined): Html {
  const tab = (to: string, name: string, count?: Html) =>
    html`<li>
      <a href="${href(to)}" ${path === to ? html`aria-current="page"` : ''}>${name}${count}</a>
    </li>`;
  return html`<nav aria-label="${t('nav.label')}">
    <ul class="tabs" role="list">
      ${tab('', t('nav.applications'))}
      ${tab(
        '/set-aside',
        t('nav.set-aside'),
        html`<span class="count ${setAside > 0 ? 'urgent' : ''}">${setAside}</span>`,
      )}
      ${tab('/lunches', t('nav.lunches'))} ${tab('/retention', t('nav.retention'))}
    </ul>
  </nav>`;
}

function renderLanguages({ language, t }: View, { here }: Page): Html {
  if (here === undefined) return html``;
  const { path, parameters } = here;
  return renderLanguageLinks(
    language,
    t('nav.languages'),
    (other) => `/desk${path}?${new URLSearchParams({ ...parameters, lang: other }).toString()}`,
  );
}

const renderDeskDocument = ({ language, t }: View, { title, main, width }: Page, name: string, header: Html): Html =>
  renderDocument({
    language,
    title: `${title} – ${name}`,
    header,
    main: html`<div class="${width === 'narrow' ? 'narrow' : ''}">${main}</div>`,
    skip: t('skip'),
    foot: t('foot'),
  });
