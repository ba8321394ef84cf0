import { html } from 'hono/html';
import type { SigningLunch } from '../../../../src/domain/index.ts';
import type { Application } from '../applications/application.ts';
import { ACT_NAMES, renderAct } from './act-forms.ts';
import { offeredActs } from './acts.ts';
import { renderStatus } from './application-flags.ts';
import type { Decision } from './decision.ts';
import { describeAction, describeActor, type HistoryEntry } from './history.ts';
import { renderDeskPage } from './layout.ts';
import type { DeskView, Html } from './view.ts';

/** What somebody else did with an application while one was deciding on it. */
export interface ConflictContent {
  readonly application: Application;
  readonly decision: Decision;
  /** What was done since the version that was looked at, the newest first. */
  readonly since: readonly HistoryEntry[];
  readonly lunches: readonly SigningLunch[];
}

/** Shows what the other did and what one wanted. Nothing was overwritten, and nothing that was written is lost. */
export function renderConflict(view: DeskView, { application, decision, since, lunches }: ConflictContent): Html {
  const { t, href } = view;
  const { reference, organisation, status } = application;
  const { act } = decision;
  const isOffered = offeredActs(application).includes(act);
  return renderDeskPage(view, {
    title: t('conflict.title'),
    width: 'narrow',
    main: html`<div class="stack wide">
      <div class="stack">
        <h1>${t('conflict.title')}</h1>
        <p>
          <strong><bdi>${organisation.name}</bdi></strong
          >, ${reference} ${renderStatus(view, status)}
        </p>
        <p>${t('conflict.text')}</p>
      </div>
      <section class="stack" aria-labelledby="theirs">
        <h2 id="theirs">${t('conflict.theirs')}</h2>
        <ul class="history" role="list">
          ${since.map(
            (entry) =>
              html`<li>
                <p><strong>${describeAction(view, entry)}</strong></p>
                <p class="small muted">${describeActor(view, entry)} · ${view.time.instant(entry.at)}</p>
              </li>`,
          )}
        </ul>
        ${application.message === undefined ? '' : html`<p class="quote">${application.message}</p>`}
      </section>
      <section class="card" aria-labelledby="mine">
        <h2 id="mine">${t('conflict.mine')}</h2>
        <p><strong>${t(ACT_NAMES[act])}</strong></p>
        ${
          isOffered
            ? html`<p>${t('conflict.again')}</p>
                <div class="confirm">${renderAct(view, act, application, lunches, { decision })}</div>`
            : html`<p>${t('conflict.not-possible')}</p>
                ${decision.message === '' ? '' : html`<p class="quote">${decision.message}</p>`}`
        }
      </section>
      <p><a class="button" href="${href(`/applications/${reference}`)}">${t('conflict.open')}</a></p>
    </div>`,
  });
}
