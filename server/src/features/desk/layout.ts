import { html } from 'hono/html';
import { LANGUAGES } from '../../../../src/contract/index.ts';
import { renderFormToken } from './form-fields.ts';
import type { DeskView, Html, View } from './view.ts';

/** Languages by their own names. */
const NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

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
  renderDocument(
    view,
    page,
    view.t('desk.name'),
    html`<header class="top">
      <div class="wrap bar">
        <a class="brand" href="${view.href('')}">
          ${mark}<span><strong>${view.t('desk.name')}</strong></span>
        </a>
        ${renderLanguages(view, page)}
      </div>
    </header>`,
  );

/** A page for somebody at the desk. */
export function renderDeskPage(view: DeskView, page: Page): Html {
  const { t, href, signer } = view;
  const name = view.pick(view.initiative.title);
  return renderDocument(
    view,
    page,
    name,
    html`<header class="top">
      <div class="wrap bar">
        <a class="brand" href="${href('')}">
          ${mark}<span><strong>${name}</strong><span class="small muted">${t('desk.name')}</span></span>
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
  const links = LANGUAGES.map((other) => {
    const query = new URLSearchParams({ ...here.parameters, lang: other });
    return html`<li>
      <a
        href="/desk${here.path}?${query.toString()}"
        lang="${other}"
        hreflang="${other}"
        ${other === language ? html`aria-current="true"` : ''}
        >${NAMES[other]}</a
      >
    </li>`;
  });
  return html`<nav aria-label="${t('nav.languages')}">
    <ul class="links small" role="list">
      ${links}
    </ul>
  </nav>`;
}

const renderDocument = ({ language, t }: View, { title, main, width }: Page, name: string, header: Html): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${name}</title>
        <link rel="icon" type="image/svg+xml" href="/desk/icon.svg" />
        <link rel="stylesheet" href="/desk/desk.css" />
      </head>
      <body>
        <a class="skip" href="#main">${t('skip')}</a>
        ${header}
        <main class="wrap" id="main" tabindex="-1">
          <div class="${width === 'narrow' ? 'narrow' : ''}">${main}</div>
        </main>
        <footer class="bottom"><div class="wrap">${t('foot')}</div></footer>
      </body>
    </html>`;

/** A leaf on a sheet of paper. */
const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true">
  <path d="M7 4h13l6 6v18H7z" />
  <path d="M20 4v6h6M12 22c0-5 3-8 9-8 0 6-3 9-9 8zm0 0 4-4" />
</svg>`;
