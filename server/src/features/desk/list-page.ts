import { html } from 'hono/html';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../../../../src/contract/index.ts';
import type { Application } from '../applications/application.ts';
import { renderFlags, renderStatus, STATUS_NAMES } from './application-flags.ts';
import { renderFormToken, renderHidden } from './form-fields.ts';
import { renderDeskPage } from './layout.ts';
import { spaced } from './spaced-number.ts';
import type { DeskView, Html } from './view.ts';

/** What the list was asked for. */
export interface ListFilter {
  readonly status?: ApplicationStatus;
  readonly query: string;
  readonly after: string;
  /** Those that were set aside, instead of the others. */
  readonly setAside: boolean;
}

/** What the list shows. */
export interface ListContent {
  readonly filter: ListFilter;
  readonly applications: readonly Application[];
  /** Where the list goes on. */
  readonly next?: string;
  /** How many there are of each status, by what is searched for. */
  readonly counts: ReadonlyMap<string, number>;
  /** Organisation numbers that more than one application has. */
  readonly repeated: ReadonlySet<string>;
}

/** The list of applications, or of those that were set aside. */
export function renderList(view: DeskView, content: ListContent): Html {
  const { t, href } = view;
  const { filter, applications, next } = content;
  const path = filter.setAside ? '/set-aside' : '';
  const asked = { status: filter.status ?? '', query: filter.query };
  const title = t(filter.setAside ? 'list.set-aside.title' : 'list.title');
  return renderDeskPage(view, {
    title,
    here: { path, parameters: { ...asked, after: filter.after } },
    main: html`<div class="stack wide">
      <div class="stack tight">
        <h1>${title}</h1>
        ${filter.setAside ? html`<p class="muted prose">${t('list.set-aside.lead')}</p>` : ''}
      </div>
      <div class="stack">
        <form class="search" method="get" action="/desk${path}" role="search">
          ${renderHidden({
            ...(view.language !== 'nb' && { lang: view.language }),
            ...(filter.status !== undefined && { status: filter.status }),
          })}
          <div class="field">
            <label for="query">${t('list.search')}</label>
            <input type="search" id="query" name="query" value="${filter.query}" autocomplete="off" maxlength="200" />
          </div>
          <button>${t('list.search.send')}</button>
        </form>
        ${filter.setAside ? '' : renderStatuses(view, content)}
      </div>
      <section class="stack" aria-labelledby="found">
        <h2 id="found" class="small muted">${describeFound(view, content)}</h2>
        ${renderRows(view, content)}
        ${
          next === undefined
            ? ''
            : html`<p><a class="button" href="${href(path, { ...asked, after: next })}">${t('list.more')}</a></p>`
        }
      </section>
      ${filter.setAside || applications.length === 0 ? '' : renderExport(view, asked)}
    </div>`,
  });
}

function describeFound({ t }: DeskView, { filter, counts, applications }: ListContent): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const count = filter.status === undefined ? all : (counts.get(filter.status) ?? 0);
  if (applications.length === 0) return t(filter.query === '' ? 'list.empty' : 'list.none');
  return filter.after === ''
    ? t('list.found', { count, shown: applications.length })
    : t('list.found.later', { count, shown: applications.length });
}

function renderStatuses({ t, href }: DeskView, { filter, counts }: ListContent): Html {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const link = (status: ApplicationStatus | undefined, name: string, count: number) =>
    html`<li>
      <a
        href="${href('', { status: status ?? '', query: filter.query })}"
        ${filter.status === status ? html`aria-current="true"` : ''}
        >${name} <span class="count">${count}</span></a
      >
    </li>`;
  return html`<nav aria-label="${t('list.filter')}">
    <ul class="filters" role="list">
      ${link(undefined, t('list.all'), all)}
      ${APPLICATION_STATUSES.map((status) => link(status, t(STATUS_NAMES[status]), counts.get(status) ?? 0))}
    </ul>
  </nav>`;
}

function renderRows(view: DeskView, { applications, repeated }: ListContent): Html {
  if (applications.length === 0) return html``;
  return html`<ul class="rows" role="list">
    ${applications.map((application) => renderRow(view, application, repeated.has(application.organisation.number)))}
  </ul>`;
}

function renderRow(view: DeskView, application: Application, hasOthers: boolean): Html {
  const { reference, organisation, request, receivedAt, status } = application;
  const tier = view.initiative.tiers?.find(({ id }) => id === request?.tier);
  return html`<li>
    <div class="stack tight">
      <h3>
        <a href="${view.href(`/applications/${reference}`)}"><bdi>${organisation.name}</bdi></a>
      </h3>
      <p class="small muted">
        ${spaced(organisation.number)} · ${reference}${tier === undefined ? '' : html` · ${view.pick(tier.title)}`}
      </p>
      ${renderFlags(view, application, hasOthers)}
    </div>
    <p class="when">${view.time.instant(receivedAt)}</p>
    <p class="now">${renderStatus(view, status)}</p>
  </li>`;
}

const renderExport = (view: DeskView, asked: Readonly<Record<string, string>>): Html =>
  html`<section class="card" aria-labelledby="export">
    <h2 id="export">${view.t('export.title')}</h2>
    <p class="prose">${view.t('export.text')}</p>
    <form class="cluster" method="post" action="${view.href('/export')}">
      ${renderFormToken(view.signer)} ${renderHidden(asked)}
      <button name="format" value="csv">${view.t('export.csv')}</button>
      <button name="format" value="json">${view.t('export.json')}</button>
    </form>
  </section>`;
