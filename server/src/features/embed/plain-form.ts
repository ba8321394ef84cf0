import { html } from 'hono/html';
import { fieldId } from '../../../../src/elements/nfk-membership-form/form-field.ts';
import { renderContact } from '../../../../src/elements/nfk-membership-form/eligibility-step.ts';
import { formatDate } from '../../../../src/i18n/format-date.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';
import { renderCompanyPart, renderEligibilityPart, renderTierPart } from './company-parts.ts';
import { renderCriteriaPart, renderExpectationsPart } from './criteria-parts.ts';
import { renderPeoplePart, renderPrivacyPart, renderSigningPart } from './people-parts.ts';
import { litToHtml } from './lit-to-html.ts';

/** What is sent beside the answers. */
export const HIDDEN_FIELDS = {
  key: 'key',
  ticket: 'ticket',
  rows: 'rows',
  trap: 'company-fax',
  action: 'action',
} as const;

const PARTS = [
  ['eligibility', renderEligibilityPart],
  ['company', renderCompanyPart],
  ['tier', renderTierPart],
  ['criteria', renderCriteriaPart],
  ['expectations', renderExpectationsPart],
  ['people', renderPeoplePart],
  ['signing', renderSigningPart],
] as const;

/**
 * The whole form on one page, part by part as the widget asks: what was typed survives Back and reload in the browser's
 * own memory, and nothing is kept anywhere else.
 */
export function renderPlainForm(
  page: FormPage,
  { action, frameAddress }: { readonly action: string; readonly frameAddress: string | undefined },
): Html {
  const { model, texts, key, ticket, rows, issues } = page;
  const { t } = model;
  const needsTalk = issues.some(({ code }) => code === 'not-relevant');
  return html`${renderSummary(page)} ${renderFailure(page)} ${needsTalk ? litToHtml(renderContact(model)) : ''}
    ${
      frameAddress === undefined
        ? ''
        : html`<p class="panel">
            <span>${texts.frame}</span>
            <a href="${frameAddress}" target="_blank" rel="noopener">${t('submit.frame.open')}</a>
          </p>`
    }
    <form class="plain-form" method="post" action="${action}" novalidate autocomplete="on">
      <p>${texts.lead}</p>
      <input type="hidden" name="${HIDDEN_FIELDS.key}" value="${key}" />
      <input type="hidden" name="${HIDDEN_FIELDS.ticket}" value="${ticket}" />
      <input type="hidden" name="${HIDDEN_FIELDS.rows}" value="${rows}" />
      <div class="hidden" aria-hidden="true">
        <label for="company-fax">${t('trap.label')}</label>
        <input id="company-fax" name="${HIDDEN_FIELDS.trap}" type="text" tabindex="-1" autocomplete="off" />
      </div>
      <button class="hidden" tabindex="-1" aria-hidden="true" name="${HIDDEN_FIELDS.action}" value="send"></button>
      ${PARTS.map(
        ([name, render], index) =>
          html`<section class="part" aria-labelledby="part-${name}">
            <h2 id="part-${name}">${index + 1}. ${t(`step.${name}`)}</h2>
            ${render(page)}
          </section>`,
      )}
      <section class="part" aria-labelledby="part-privacy">
        <h2 id="part-privacy">${PARTS.length + 1}. ${t('privacy.title')}</h2>
        ${renderPrivacyPart(page)}
      </section>
      <div class="actions">
        <button class="button primary" name="${HIDDEN_FIELDS.action}" value="send">${t('submit.now')}</button>
      </div>
    </form>`;
}

/** Everything that is wrong, with the focus on it when the page comes. */
function renderSummary({ model, issues, errorOf }: FormPage): Html {
  if (issues.length === 0) return html``;
  return html`<div class="summary" role="alert" tabindex="-1" autofocus>
    <h2>${model.t('error.summary', { count: issues.length })}</h2>
    <ul role="list">
      ${issues.map(({ pointer }) => html`<li><a href="#${fieldId(pointer)}">${errorOf(pointer)}</a></li>`)}
    </ul>
  </div>`;
}

function renderFailure({ model, texts, failure }: FormPage): Html {
  if (failure === undefined) return html``;
  return html`<div class="panel caution" role="alert" tabindex="-1" autofocus>
    <p class="strong">${model.t('submit.refused')}</p>
    <p>${texts.stillThere}</p>
  </div>`;
}

/** That nobody can apply now, why, and whom to ask. */
export function renderClosedForm({ model, form, pick }: FormPage, state: 'paused' | 'closed'): Html {
  const { t, language } = model;
  const date = form.status === 'open' && form.deadline !== undefined ? formatDate(form.deadline, language) : undefined;
  return html`<div class="notice">
      <p class="notice-title">${t(`state.${state}`)}</p>
      ${date === undefined ? '' : html`<p>${t('state.deadline-passed', { date })}</p>`}
      ${form.notice === undefined ? '' : html`<p>${pick(form.notice)}</p>`}
    </div>
    ${litToHtml(renderContact(model))}`;
}
