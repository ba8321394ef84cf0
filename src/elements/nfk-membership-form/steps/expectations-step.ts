import { type TemplateResult, html, nothing } from 'lit';
import { EXPECTATION_ANSWERS } from '../../../contract/application-vocabulary.ts';
import { partnerReadiness } from '../../../domain/partner-readiness.ts';
import { renderArea, renderChoices } from '../../../templates/field.ts';
import { renderSelect } from '../../../templates/text-field.ts';
import { renderText } from '../../../templates/localized-text.ts';
import { fieldOf } from '../form-field.ts';
import type { StepsModel } from '../steps-model.ts';

/** How far the company is with what is expected of partners; no answer stops a member. */
export function renderExpectations(model: StepsModel): TemplateResult {
  const { t, initiative, value } = model;
  const expectations = initiative.criteria.items.filter(({ kind }) => kind === 'expectation');
  const { met, underWay, missing } = partnerReadiness(
    initiative,
    expectations.map(({ id }) => ({ id, answer: value(`/expectations/${id}/answer`) })),
  );
  const total = met + underWay + missing;
  return html`
    <p>${t('expectations.help')}</p>
    ${expectations.map((expectation) => renderExpectation(model, expectation))}
    ${
      total === 0
        ? nothing
        : html`<div class="panel readiness">
            <p class="strong">${t('readiness.title')}</p>
            <svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width=${total} height="1"></rect>
              <rect class="coming" width=${met + underWay} height="1"></rect>
              <rect class="done" width=${met} height="1"></rect>
            </svg>
            <p role="status">${t('readiness.count', { met, total, coming: underWay })}</p>
          </div>`
    }
  `;
}

type Criterion = StepsModel['initiative']['criteria']['items'][number];

function renderExpectation(model: StepsModel, { id, title, text }: Criterion): TemplateResult {
  const { t, language, form, value } = model;
  const at = `/expectations/${id}`;
  const answer = value(`${at}/answer`);
  const certificates = form.certificates?.expectation === id ? form.certificates.offers : [];
  const optional = t('field.optional');
  return html`
    <div class="group scale">
      ${renderChoices(
        fieldOf(model, `${at}/answer`, renderText(title, language), { hint: renderText(text, language) }),
        EXPECTATION_ANSWERS.map((value) => ({ value, label: t(`expectation.${value}`) })),
      )}
      ${
        certificates.length > 0 && answer !== '' && answer !== 'no'
          ? renderSelect(
              fieldOf(model, `${at}/certificate`, t('field.expectations.certificate'), { optional }),
              certificates.map((offer) => ({ value: offer.id, label: renderText(offer.title, language) })),
              t('field.choose'),
            )
          : nothing
      }
      ${
        answer === ''
          ? nothing
          : renderArea(fieldOf(model, `${at}/comment`, t('field.expectations.comment'), { optional }), 2)
      }
    </div>
  `;
}
