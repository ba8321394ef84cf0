import { html } from 'hono/html';
import type { SigningLunch } from '../../../../src/domain/index.ts';
import type { Application } from '../applications/application.ts';
import { renderStatus } from './application-flags.ts';
import { renderDeskPage } from './layout.ts';
import type { DeskView, Html } from './view.ts';

/** A signing lunch ahead, and who is about to sit there. */
export interface LunchList {
  readonly lunch: SigningLunch;
  /** Those who were given seats. */
  readonly seated: readonly Application[];
  /** Those who asked for this lunch and have no seats, in the order they asked. */
  readonly waiting: readonly Application[];
}

/** The signing lunches ahead, with their guests and waiting lists. */
export const renderLunches = (view: DeskView, lists: readonly LunchList[]): Html =>
  renderDeskPage(view, {
    title: view.t('nav.lunches'),
    here: { path: '/lunches' },
    main: html`<div class="stack wide">
      <div class="stack tight">
        <h1>${view.t('nav.lunches')}</h1>
        <p class="muted prose">${view.t('lunches.lead')}</p>
      </div>
      ${lists.length === 0 ? html`<p>${view.t('seats.no-lunches')}</p>` : ''}
      ${lists.map(
        ({ lunch, seated, waiting }) =>
          html`<section class="card" aria-labelledby="lunch-${lunch.event.id}">
            <h2 id="lunch-${lunch.event.id}">${view.time.start(lunch.event.start)}</h2>
            <p class="muted">${describeSeats(view, lunch)}</p>
            ${renderGuests(view, view.t('lunches.seated'), seated)}
            ${renderGuests(view, view.t('lunches.waiting'), waiting)}
          </section>`,
      )}
    </div>`,
  });

function describeSeats({ t, pick }: DeskView, { event, remaining }: SigningLunch): string {
  const title = pick(event.title);
  return remaining === undefined ? title : `${title} · ${t('seats.left', { count: remaining })}`;
}

function renderGuests(view: DeskView, title: string, guests: readonly Application[]): Html {
  if (guests.length === 0) return html`<p class="muted">${title}: ${view.t('lunches.nobody')}</p>`;
  return html`<div class="stack tight">
    <h3>${title}</h3>
    <ul class="rows" role="list">
      ${guests.map(({ reference, organisation, signing, request, status }) => {
        const wanted = request?.signing.choice === 'later' ? undefined : request?.signing.attending;
        return html`<li>
          <p>
            <a href="${view.href(`/applications/${reference}`)}"><bdi>${organisation.name}</bdi></a>
          </p>
          <p class="small muted">${view.t('lunches.seats', { count: signing?.seats ?? wanted ?? 1 })}</p>
          <p class="now">${renderStatus(view, status)}</p>
        </li>`;
      })}
    </ul>
  </div>`;
}
