import { html } from 'hono/html';
import { EXPECTATION_ANSWERS } from '../../../../src/contract/application-vocabulary.ts';
import { MEASURE_STATUSES } from '../../../../src/contract/vocabulary.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';
import { renderBox, renderLine, renderLines, renderList, renderRadios } from './plain-fields.ts';

/** The criteria, accepted one by one, and at least one measure. */
export function renderCriteriaPart(page: FormPage): Html {
  const { model, initiative, pick, texts, rows } = page;
  const { t } = model;
  const requirements = initiative.criteria.items.filter(({ kind }) => kind === 'requirement');
  return html`${
      requirements.length === 0
        ? ''
        : html`<fieldset class="group">
            <legend>${t('criteria.legend')}</legend>
            ${requirements.map(({ id, title, text }) =>
              renderBox(page, {
                pointer: `/criteria/accepted/${id}`,
                label: html`<strong>${pick(title)}</strong>`,
                hint: pick(text),
              }),
            )}
          </fieldset>`
    }
    <section class="group" id="field-measures">
      <h3>${t('measures.title')}</h3>
      <p class="hint">${t('measures.help')} ${texts.firstMeasure}</p>
      ${Array.from({ length: rows }, (_, index) => renderMeasurePart(page, index))}
      <p><button class="button" name="action" value="measures">${texts.moreMeasures}</button></p>
    </section>`;
}

function renderMeasurePart(page: FormPage, index: number): Html {
  const { model, form, pick } = page;
  const { t } = model;
  const at = `/measures/${index}`;
  const { measureAreas = [] } = form;
  return html`<fieldset class="panel measure">
    <legend>${t('measures.number', { number: index + 1 })}</legend>
    ${renderLine(page, { pointer: `${at}/title`, label: t('field.measures.title'), isOptional: index > 0 })}
    ${renderRadios(
      page,
      { pointer: `${at}/status`, label: t('field.measures.status') },
      MEASURE_STATUSES.map((status) => ({ value: status, label: t(`measure.${status}`) })),
    )}
    ${
      measureAreas.length === 0
        ? ''
        : renderList(
            page,
            { pointer: `${at}/area`, label: t('field.measures.area'), isOptional: true },
            measureAreas.map(({ id, title }) => ({ value: id, label: pick(title) })),
          )
    }
    ${renderLine(
      page,
      { pointer: `${at}/year`, label: t('field.measures.year'), isOptional: true },
      { inputMode: 'numeric', width: 'short' },
    )}
  </fieldset>`;
}

/** How far the company is with what is expected of partners. */
export function renderExpectationsPart(page: FormPage): Html {
  const { model, initiative, form, pick } = page;
  const { t } = model;
  const expectations = initiative.criteria.items.filter(({ kind }) => kind === 'expectation');
  return html`<p>${t('expectations.help')}</p>
    ${expectations.map(({ id, title, text }) => {
      const at = `/expectations/${id}`;
      const { expectation, offers = [] } = form.certificates ?? {};
      return html`<div class="group scale">
        ${renderRadios(
          page,
          { pointer: `${at}/answer`, label: pick(title), hint: pick(text) },
          EXPECTATION_ANSWERS.map((value) => ({ value, label: t(`expectation.${value}`) })),
        )}
        ${
          expectation === id
            ? renderList(
                page,
                { pointer: `${at}/certificate`, label: t('field.expectations.certificate'), isOptional: true },
                offers.map((offer) => ({ value: offer.id, label: pick(offer.title) })),
              )
            : ''
        }
        ${renderLines(page, { pointer: `${at}/comment`, label: t('field.expectations.comment'), isOptional: true }, 2)}
      </div>`;
    })}`;
}
