import { type TemplateResult, html, nothing } from 'lit';
import type { Evidence, Step } from '../../contract/checklist.ts';
import { DOCUMENT_STATES, STEP_STATUSES } from '../../contract/checklist-vocabulary.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { toPointer } from '../../contract/pointer.ts';
import type { StepProgress } from '../../contract/progress.ts';
import { askedEvidence, stepKey } from '../../domain/checklist-step.ts';
import { pickText } from '../../domain/pick-text.ts';
import { type Field, renderArea, renderChoices } from '../../templates/field.ts';
import { renderText } from '../../templates/localized-text.ts';
import { renderSelect, renderText as renderLine } from '../../templates/text-field.ts';
import { describeShortfall } from './limit-words.ts';
import { renderAbout, renderContacts, renderTemplate } from './step-facts.ts';
import type { WorkModel } from './work-model.ts';

/** Kinds of values that stand beside each other. */
const SHORT = ['number', 'date', 'reference', 'choice'] as const;

/** DOM id of a field, from its JSON pointer. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll(/[^\w-]/g, '-')}`;

/** A step as those who work on it see it: what it is about, where it stands, and what shows that it was done. */
export function renderStepFields(model: WorkModel, step: Step, done: StepProgress): TemplateResult {
  const { t, language } = model;
  const key = stepKey(step, model.today);
  const at = (...path: string[]) => toPointer(['steps', key, ...path]);
  const undo = model.undo(key);
  return html`
    ${renderAbout(model, step)}
    ${
      (step.routes?.length ?? 0) > 1
        ? renderChoices(
            fieldOf(model, at('route'), t('field.route')),
            (step.routes ?? []).map(({ id, title, text }) => ({
              value: id,
              label: renderText(title, language),
              ...(text !== undefined && { hint: renderText(text, language) }),
            })),
          )
        : nothing
    }
    <div class="statuses">
      ${renderChoices(
        fieldOf(model, at('status'), t('field.status')),
        STEP_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
      )}
      ${undo ? html`<button type="button" class="link undo" @click=${undo}>${t('undo.action')}</button>` : nothing}
    </div>
    ${done.status === 'not-applicable' ? renderArea(fieldOf(model, at('reason'), t('field.reason')), 2) : nothing}
    <div class="evidence">
      ${askedEvidence(step, done).map((evidence) => {
        const isShort = isOneOf(SHORT, evidence.kind);
        return html`<div class=${isShort ? '' : 'wide'}>
          ${renderEvidence(model, evidence, at('evidence', evidence.id))}
        </div>`;
      })}
    </div>
    ${(step.documents ?? []).map((document) => {
      const title = pickText(document.title, language).text;
      const field = fieldOf(model, at('documents', document.id), t('document.state', { document: title }), {
        ...(document.text !== undefined && { hint: renderText(document.text, language) }),
      });
      return html`
        <div class="document">
          ${renderSelect(
            { ...field, set: (state) => field.set(state || 'missing') },
            DOCUMENT_STATES.slice(1).map((state) => ({ value: state, label: t(`document.${state}`) })),
            t('document.missing'),
          )}
          ${renderTemplate(model, document.url)}
        </div>
      `;
    })}
    ${renderContacts(model, step)}
  `;
}

function renderEvidence(model: WorkModel, evidence: Evidence, pointer: string): TemplateResult {
  const { t, language } = model;
  const { title, hint, unit, kind, required, options = [] } = evidence;
  const unitText = unit === undefined ? '' : ` (${pickText(unit, language).text})`;
  const shortfall = describeShortfall(t, evidence, model.value(pointer));
  const field = fieldOf(model, pointer, html`${renderText(title, language)}${unitText}`, {
    ...(hint !== undefined && { hint: renderText(hint, language) }),
    ...(required !== true && { optional: t('field.optional') }),
  });
  switch (kind) {
    case 'choice':
      return renderSelect(
        field,
        options.map((option) => ({ value: option.id, label: pickText(option.title, language).text })),
        t('field.choose'),
      );
    case 'date':
      return renderLine(field, { type: 'date', width: 'short' });
    case 'url':
      return renderLine(field, { type: 'url', inputMode: 'url' });
    case 'number':
      return html`
        ${renderLine(field, { inputMode: 'decimal', width: 'short' })}
        ${shortfall === undefined ? nothing : html`<p class="shortfall" role="note">${shortfall}</p>`}
      `;
    case 'reference':
      return renderLine(field, { width: 'medium' });
    default:
      return renderLine(field);
  }
}

const fieldOf = (
  model: WorkModel,
  pointer: string,
  label: unknown,
  more: Pick<Field, 'hint' | 'optional'> = {},
): Field => ({
  id: fieldId(pointer),
  label,
  error: model.error(pointer),
  value: model.value(pointer),
  set: (value) => model.set(pointer, value),
  ...more,
});
