import { type TemplateResult, html, nothing } from 'lit';
import { APPLICATION_LIMITS } from '../../../contract/application-vocabulary.ts';
import { MEASURE_STATUSES } from '../../../contract/vocabulary.ts';
import { renderChoices } from '../../../templates/field.ts';
import { renderCheck, renderSelect, renderText } from '../../../templates/text-field.ts';
import { renderHeading } from '../../../templates/heading.ts';
import { renderText as renderLocalized } from '../../../templates/localized-text.ts';
import { fieldId, fieldOf } from '../form-field.ts';
import type { StepsModel } from '../steps-model.ts';

/** What can be done with measures. */
export interface MeasureParts {
  readonly count: number;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  /** Brings back what was removed last; absent when nothing was. */
  readonly undo?: (() => void) | undefined;
}

/** The criteria, accepted one by one, and at least one measure. */
export function renderCriteria(model: StepsModel, measures: MeasureParts): TemplateResult {
  const { t, language, initiative, headingLevel } = model;
  const requirements = initiative.criteria.items.filter(({ kind }) => kind === 'requirement');
  return html`
    ${
      requirements.length === 0
        ? nothing
        : html`<fieldset class="group">
            <legend>${t('criteria.legend')}</legend>
            ${requirements.map(({ id, title, text }) =>
              renderCheck(
                fieldOf(model, `/criteria/accepted/${id}`, html`<strong>${renderLocalized(title, language)}</strong>`, {
                  hint: renderLocalized(text, language),
                }),
              ),
            )}
          </fieldset>`
    }
    <section class="group" id=${fieldId('/measures')} tabindex="-1">
      ${renderHeading(Math.min(6, headingLevel + 1), t('measures.title'))}
      <p class="hint">${t('measures.help')}</p>
      ${Array.from({ length: measures.count }, (_, index) => renderMeasure(model, index, measures))}
      ${
        measures.undo === undefined
          ? nothing
          : html`<p role="status">
              ${t('measures.removed')}
              <button type="button" class="link" @click=${measures.undo}>${t('measures.undo')}</button>
            </p>`
      }
      ${
        measures.count < APPLICATION_LIMITS.measures
          ? html`<button type="button" class="button" @click=${measures.add}>${t('measures.add')}</button>`
          : nothing
      }
    </section>
  `;
}

function renderMeasure(model: StepsModel, index: number, { count, remove }: MeasureParts): TemplateResult {
  const { t, language, form } = model;
  const at = `/measures/${index}`;
  const optional = t('field.optional');
  const number = index + 1;
  return html`
    <fieldset class="panel measure">
      <legend>${t('measures.number', { number })}</legend>
      ${renderText(fieldOf(model, `${at}/title`, t('field.measures.title')))}
      ${renderChoices(
        fieldOf(model, `${at}/status`, t('field.measures.status')),
        MEASURE_STATUSES.map((status) => ({ value: status, label: t(`measure.${status}`) })),
      )}
      ${
        form.measureAreas === undefined || form.measureAreas.length === 0
          ? nothing
          : renderSelect(
              fieldOf(model, `${at}/area`, t('field.measures.area'), { optional }),
              form.measureAreas.map(({ id, title }) => ({ value: id, label: renderLocalized(title, language) })),
              t('field.choose'),
            )
      }
      ${renderText(fieldOf(model, `${at}/year`, t('field.measures.year'), { optional }), {
        inputMode: 'numeric',
        width: 'short',
      })}
      ${
        count > 1
          ? html`<button type="button" class="link" @click=${() => remove(index)}>
              ${t('measures.remove', { number })}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}
