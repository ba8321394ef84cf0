import { type TemplateResult, html, nothing } from 'lit';
import { renderCheck } from '../../../templates/text-field.ts';
import { pickText } from '../../../domain/pick-text.ts';
import { renderHeading } from '../../../templates/heading.ts';
import { renderText } from '../../../templates/localized-text.ts';
import { safeUrl } from '../../../templates/safe-url.ts';
import { type AnswerSection, answerSections } from '../answer-sections.ts';
import { fieldOf } from '../form-field.ts';
import type { Step } from '../step-order.ts';
import type { StepsModel } from '../steps-model.ts';

/** Everything once more, with who sees it, and how it is used. `change` is absent while the answers are locked. */
export function renderAnswers(model: StepsModel, change: ((step: Step) => void) | undefined): TemplateResult {
  const { t } = model;
  return html`
    <p>${t('answers.help')}</p>
    ${answerSections(model).map((section) => renderSection(model, section, change))} ${renderPrivacy(model, change)}
  `;
}

function renderSection(
  { t, headingLevel }: StepsModel,
  { step, answers }: AnswerSection,
  change: ((step: Step) => void) | undefined,
): TemplateResult {
  const title = t(`step.${step}`);
  return html`
    <section class="section">
      <div class="section-head">
        ${renderHeading(Math.min(6, headingLevel + 1), title)}
        ${
          change === undefined
            ? nothing
            : html`<button type="button" class="link" @click=${() => change(step)}>
                ${t('action.change')}<span class="hidden">: ${title}</span>
              </button>`
        }
      </div>
      <dl class="answers">
        ${answers.map(
          ({ label, text, visibility }) => html`
            <div>
              <dt>${label}</dt>
              <dd>
                ${text === '' ? html`<span class="muted">${t('answers.none')}</span>` : html`<bdi class="text">${text}</bdi>`}
                <span class="tag ${visibility}">${t(`visibility.${visibility}`)}</span>
              </dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}

function renderPrivacy(model: StepsModel, change: unknown): TemplateResult {
  const { t, language, initiative, headingLevel, baseUrl } = model;
  const { controller, purposes } = initiative.privacy;
  const say = (text: (typeof purposes)[number]['basis']) => renderText(text, language);
  return html`
    <section class="section">
      ${renderHeading(Math.min(6, headingLevel + 1), t('privacy.title'))}
      <p>${t('privacy.controller', { controller: pickText(controller, language).text })}</p>
      ${purposes.map(({ id, purpose, basis, retention, recipients, link, consent }) => {
        const url = safeUrl(link, baseUrl);
        return html`
          <details>
            <summary>${say(purpose)}</summary>
            <dl class="answers">
              <div>
                <dt>${t('privacy.basis')}</dt>
                <dd>${say(basis)}</dd>
              </div>
              <div>
                <dt>${t('privacy.retention')}</dt>
                <dd>${say(retention)}</dd>
              </div>
              <div>
                <dt>${t('privacy.recipients')}</dt>
                <dd>${say(recipients)}</dd>
              </div>
            </dl>
            ${url === undefined ? nothing : html`<p><a href=${url}>${t('privacy.more')}</a></p>`}
          </details>
          ${
            consent === true && change !== undefined
              ? renderCheck(fieldOf(model, `/consents/${id}`, html`${t('privacy.consent')}: ${say(purpose)}`))
              : nothing
          }
        `;
      })}
    </section>
  `;
}
