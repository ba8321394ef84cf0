import { type TemplateResult, html, nothing } from 'lit';
import { APPLICATION_STATUSES } from '../../contract/application-vocabulary.ts';
import type { ApplicationReceipt, ApplicationState } from '../../contract/application.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { formatAppointment } from '../../i18n/format-appointment.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderText } from '../../templates/localized-text.ts';
import { receivedAt } from './receipt-file.ts';
import type { StepsModel } from './steps-model.ts';

/** What is known of an application since it was sent. */
export type FollowUp =
  | { readonly name: 'none' }
  | { readonly name: 'asking' }
  | { readonly name: 'failed' }
  | { readonly name: 'known'; readonly state: ApplicationState }
  | { readonly name: 'sure' };

/** What can be done with a receipt. */
export interface ReceiptParts {
  readonly receipt: ApplicationReceipt;
  readonly isEarlier: boolean;
  readonly followUp: FollowUp;
  readonly agreement: unknown;
  readonly print: () => void;
  readonly saveHtml: () => void;
  readonly saveJson: () => void;
  readonly askStatus: () => void;
  readonly withdraw: (step: 'ask' | 'yes' | 'no') => void;
}

/** That it is safe, under which reference, and what happens now. */
export function renderReceipt(model: StepsModel, parts: ReceiptParts): TemplateResult {
  const { t, language, headingLevel, value } = model;
  const { receipt, isEarlier } = parts;
  const email = value('/contact/email');
  return html`
    <section class="receipt" part="receipt">
      <div class="step-title" tabindex="-1">${renderHeading(headingLevel, t('receipt.title'))}</div>
      ${isEarlier ? html`<p class="panel caution" role="alert">${t('receipt.earlier')}</p>` : nothing}
      <div class="panel accent">
        <p class="muted">${t('receipt.reference')}</p>
        <p class="reference">${receipt.reference}</p>
        <p class="muted">${receivedAt(model, receipt)}</p>
      </div>
      ${renderHeading(Math.min(6, headingLevel + 1), t('receipt.next'))}
      <ol class="next">
        ${receipt.next.map((text) => html`<li>${renderText(text, language)}</li>`)}
      </ol>
      ${email === '' ? nothing : html`<p>${t('receipt.mail', { email })}</p>`}
      <div class="actions no-print">
        <button type="button" class="button" @click=${parts.print}>${t('receipt.print')}</button>
        <button type="button" class="button" @click=${parts.saveHtml}>${t('receipt.html')}</button>
        <button type="button" class="link" @click=${parts.saveJson}>${t('receipt.json')}</button>
      </div>
      ${parts.agreement}
      <div class="follow-up no-print" id="follow-up" tabindex="-1">${renderFollowUp(model, parts)}</div>
    </section>
  `;
}

function renderFollowUp(model: StepsModel, { followUp, askStatus, withdraw }: ReceiptParts): TemplateResult {
  const { t, language, initiative } = model;
  if (followUp.name === 'sure') {
    return html`
      <div class="panel caution">
        <p class="strong">${t('receipt.withdraw.sure')}</p>
        <div class="actions">
          <button type="button" class="button" @click=${() => withdraw('yes')}>${t('receipt.withdraw.yes')}</button>
          <button type="button" class="link" @click=${() => withdraw('no')}>${t('receipt.withdraw.no')}</button>
        </div>
      </div>
    `;
  }
  const state = followUp.name === 'known' ? followUp.state : undefined;
  const status = state?.status ?? '';
  const signing = state?.signing;
  return html`
    <div role="status">
      ${followUp.name === 'failed' ? html`<p>${t('receipt.status.failed')}</p>` : nothing}
      ${
        state === undefined
          ? nothing
          : html`
              <p class="strong">
                ${isOneOf(APPLICATION_STATUSES, status) ? t(`status.${status}`) : t('status.other', { status })}
              </p>
              ${state.message === undefined ? nothing : html`<p class="text"><bdi>${state.message}</bdi></p>`}
              ${
                signing === undefined
                  ? nothing
                  : html`<p>
                      ${renderText(signing.title, language)},
                      ${formatAppointment(signing.start, language, initiative.timeZone) ?? signing.start}
                    </p>`
              }
            `
      }
    </div>
    <div class="actions">
      <button type="button" class="link" aria-disabled=${followUp.name === 'asking'} @click=${askStatus}>
        ${t('receipt.status')}
      </button>
      ${
        state?.withdrawable === false || status === 'withdrawn' || status === 'signed' || status === 'declined'
          ? nothing
          : html`<button type="button" class="link" @click=${() => withdraw('ask')}>${t('receipt.withdraw')}</button>`
      }
    </div>
  `;
}
