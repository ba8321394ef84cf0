import { html } from 'hono/html';
import type { DueApplications } from '../retention/find-due.ts';
import { renderStatus, STATUS_NAMES } from './application-flags.ts';
import { renderFormToken, renderHidden } from './form-fields.ts';
import { renderDeskPage } from './layout.ts';
import { isOneOf, APPLICATION_STATUSES } from '../../../../src/contract/index.ts';
import type { DeskView, Html } from './view.ts';

/** What the retention rule would erase now, and the button that does it. `erased` is how many just were. */
export function renderRetention(view: DeskView, { due, unexported }: DueApplications, erased?: number): Html {
  const { t, href, time } = view;
  const rules = view.initiative.application?.retention ?? [];
  return renderDeskPage(view, {
    title: t('retention.title'),
    here: { path: '/retention' },
    main: html`<div class="stack wide">
      ${
        erased === undefined
          ? ''
          : html`<p class="notice" role="status" tabindex="-1" autofocus>${t('retention.done', { count: erased })}</p>`
      }
      <div class="stack prose">
        <h1>${t('retention.title')}</h1>
        <p>${t('retention.lead')}</p>
        <p>${t('retention.archive')}</p>
        ${
          rules.length === 0
            ? html`<p>${t('retention.no-rule')}</p>`
            : html`<ul>
                ${rules.map(
                  ({ status, days }) =>
                    html`<li>
                      ${t('retention.rule', {
                        status: isOneOf(APPLICATION_STATUSES, status) ? t(STATUS_NAMES[status]) : status,
                        count: days,
                      })}
                    </li>`,
                )}
              </ul>`
        }
      </div>
      <section class="card" aria-labelledby="due">
        <h2 id="due">${t('retention.due', { count: due.length })}</h2>
        ${unexported > 0 ? html`<p>${t('retention.unexported', { count: unexported })}</p>` : ''}
        ${
          due.length === 0
            ? ''
            : html`<ul class="rows" role="list">
                  ${due.map(
                    ({ reference, organisation, changedAt, status }) =>
                      html`<li>
                        <p>
                          <a href="${href(`/applications/${reference}`)}"><bdi>${organisation.name}</bdi></a>
                          <span class="small muted">${reference}</span>
                        </p>
                        <p class="when">${t('retention.changed', { time: time.instant(changedAt) })}</p>
                        <p class="now">${renderStatus(view, status)}</p>
                      </li>`,
                  )}
                </ul>
                <form method="post" action="${href('/retention')}">
                  ${renderFormToken(view.signer)}
                  ${renderHidden({ references: due.map(({ reference }) => reference).join(' ') })}
                  <button class="danger">${t('retention.review', { count: due.length })}</button>
                </form>`
        }
      </section>
    </div>`,
  });
}

/** Asks once more before erasing. */
export const renderRetentionConfirm = (view: DeskView, references: readonly string[]): Html =>
  renderDeskPage(view, {
    title: view.t('retention.confirm', { count: references.length }),
    width: 'narrow',
    main: html`<div class="stack wide">
      <div class="stack">
        <h1>${view.t('retention.confirm', { count: references.length })}</h1>
        <p>${view.t('retention.confirm.text')}</p>
        <p>${view.t('retention.archive')}</p>
        <p class="muted">${references.join(', ')}</p>
      </div>
      <div class="cluster">
        <form method="post" action="${view.href('/retention')}">
          ${renderFormToken(view.signer)} ${renderHidden({ references: references.join(' '), confirmed: 'yes' })}
          <button class="danger">${view.t('retention.erase', { count: references.length })}</button>
        </form>
        <a class="plain" href="${view.href('/retention')}">${view.t('confirm.cancel')}</a>
      </div>
    </div>`,
  });
