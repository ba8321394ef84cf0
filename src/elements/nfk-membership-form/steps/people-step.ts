import { type TemplateResult, html, nothing } from 'lit';
import { SIGNER_ROLES } from '../../../contract/application-vocabulary.ts';
import { pickText } from '../../../domain/pick-text.ts';
import { renderChoices } from '../../../templates/field.ts';
import { renderCheck, renderText } from '../../../templates/text-field.ts';
import { renderHeading } from '../../../templates/heading.ts';
import { fieldOf } from '../form-field.ts';
import type { StepsModel } from '../steps-model.ts';

/** Who is written to, and who signs. */
export function renderPeople(model: StepsModel, trap: unknown): TemplateResult {
  const { t, language, initiative, headingLevel, value } = model;
  const isSame = value('/leader/same') === 'yes';
  const level = Math.min(6, headingLevel + 1);
  return html`
    <section class="group">
      ${renderHeading(level, t('people.contact'))}
      <p class="hint">${t('people.contact.help')}</p>
      ${renderPerson(model, '/contact', true)}
    </section>
    <section class="group">
      ${renderHeading(level, t('people.leader'))}
      <p class="hint">${t('people.leader.help')}</p>
      ${renderCheck(fieldOf(model, '/leader/same', t('field.leader.same')))}
      ${renderChoices(
        fieldOf(model, '/leader/role', t('field.leader.role')),
        SIGNER_ROLES.map((role) => ({ value: role, label: t(`leader.${role}`) })),
      )}
      ${
        isSame
          ? nothing
          : html`
              ${renderPerson(model, '/leader', false)}
              <p class="panel accent">
                ${t('people.notice', { controller: pickText(initiative.privacy.controller, language).text })}
              </p>
            `
      }
    </section>
    ${trap}
  `;
}

/** Only the contact person fills in the own data, so only there may the browser help. */
function renderPerson(model: StepsModel, at: '/contact' | '/leader', isOwn: boolean): TemplateResult {
  const { t } = model;
  const optional = t('field.optional');
  const token = (name: string) => (isOwn ? name : 'off');
  return html`
    ${renderText(fieldOf(model, `${at}/name`, t('field.person.name')), { autocomplete: token('name') })}
    ${renderText(fieldOf(model, `${at}/title`, t('field.person.title'), { optional }), {
      autocomplete: token('organization-title'),
    })}
    ${renderText(fieldOf(model, `${at}/email`, t('field.person.email')), {
      type: 'email',
      autocomplete: token('email'),
    })}
    ${renderText(fieldOf(model, `${at}/phone`, t('field.person.phone'), { optional }), {
      type: 'tel',
      autocomplete: token('tel'),
      width: 'medium',
    })}
  `;
}
