import { type TemplateResult, html, nothing } from 'lit';
import { renderHeading } from '../../templates/heading.ts';
import type { FormModel } from './form-model.ts';
import { STEPS, type Step, numberOf } from './step-order.ts';

/** What stands around the fields of a step. */
export interface StepParts {
  readonly title: string;
  readonly summary?: unknown;
  readonly content: unknown;
  readonly actions: unknown;
  readonly submit: () => void;
}

/** One step: where one is, one heading, one task. */
export function renderStep(model: FormModel, step: Step, parts: StepParts): TemplateResult {
  const { t, headingLevel } = model;
  const number = numberOf(step);
  return html`
    <form
      class="step"
      novalidate
      autocomplete="on"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        parts.submit();
      }}
    >
      <div class="progress" part="progress">
        <p>${t('progress.step', { step: number, steps: STEPS.length })}</p>
        <svg viewBox="0 0 ${STEPS.length} 1" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width=${STEPS.length} height="1"></rect>
          <rect class="done" width=${number} height="1"></rect>
        </svg>
      </div>
      <div class="step-title" tabindex="-1">${renderHeading(headingLevel, parts.title)}</div>
      ${parts.summary ?? nothing} ${parts.content}
      <div class="actions" part="actions">${parts.actions}</div>
    </form>
  `;
}
