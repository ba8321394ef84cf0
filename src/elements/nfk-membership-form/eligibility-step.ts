import { type TemplateResult, html, nothing } from 'lit';
import { asksForActivity, relevanceOf } from '../../domain/relevance.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { renderArea, renderChoices } from '../../templates/field.ts';
import { renderText } from '../../templates/localized-text.ts';
import { fieldOf } from './form-field.ts';
import type { FormModel } from './form-model.ts';

/** Whether a company belongs here: the first step, which comes with the element. */
export function renderEligibility(model: FormModel): TemplateResult {
  const { t, language, form, value } = model;
  const { areas, question, activity } = form.relevance;
  const area = value('/relevance/area');
  const relevance = relevanceOf(form, { area, activity: value('/relevance/activity') });
  return html`
    ${renderPreparation(model)}
    ${renderChoices(
      fieldOf(model, '/relevance/area', renderText(question, language)),
      areas.map(({ id, title, text }) => ({
        value: id,
        label: renderText(title, language),
        ...(text !== undefined && { hint: renderText(text, language) }),
      })),
    )}
    ${
      asksForActivity(form, area)
        ? renderChoices(
            fieldOf(
              model,
              '/relevance/activity',
              activity === undefined ? t('eligibility.activity') : renderText(activity, language),
            ),
            (['has', 'plans', 'none'] as const).map((id) => ({ value: id, label: t(`activity.${id}`) })),
          )
        : nothing
    }
    ${
      asksForActivity(form, area) && relevance !== 'not-relevant'
        ? renderArea(fieldOf(model, '/relevance/explanation', t('field.relevance.explanation')))
        : nothing
    }
    ${relevance === 'contact' || relevance === 'not-relevant' ? renderContact(model) : nothing}
  `;
}

function renderPreparation({ t, language, form }: FormModel): unknown {
  const { prepare = [], deadline } = form;
  const date = deadline === undefined ? undefined : formatDate(deadline, language);
  if (prepare.length === 0 && date === undefined) return nothing;
  return html`
    <div class="panel">
      ${
        prepare.length === 0
          ? nothing
          : html`<p class="strong">${t('eligibility.prepare')}</p>
              <ul class="bullets">
                ${prepare.map((text) => html`<li>${renderText(text, language)}</li>`)}
              </ul>`
      }
      ${date === undefined ? nothing : html`<p>${t('eligibility.deadline', { date })}</p>`}
    </div>
  `;
}

/** Whom to talk to when the answers say that one does not fit in. */
export function renderContact({ t, language, initiative }: FormModel): TemplateResult {
  const { email, organisation, role } = initiative.contacts[0] ?? {};
  return html`
    <div class="panel accent" role="status">
      <p class="strong">${t('eligibility.contact')}</p>
      <p>${t('eligibility.contact.help')}</p>
      ${
        email === undefined
          ? nothing
          : html`<p>
              ${renderText(role, language)}, ${renderText(organisation, language)}:
              <a href="mailto:${email}">${email}</a>
            </p>`
      }
    </div>
  `;
}
