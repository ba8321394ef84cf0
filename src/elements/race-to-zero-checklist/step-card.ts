import { type TemplateResult, html, nothing } from 'lit';
import type { Step } from '../../contract/checklist.ts';
import type { StepProgress } from '../../contract/progress.ts';
import { isYearly, yearOf } from '../../domain/checklist-step.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderText } from '../../templates/localized-text.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { describeStep } from './step-words.ts';

const CHECK = html`<svg viewBox="0 0 20 20"><path d="m4.5 10.5 4 4 7-9"></path></svg>`;
const AGAIN = html`<svg viewBox="0 0 20 20"><path d="M16 10a6 6 0 1 1-1.8-4.3M14.5 2.5v3.5H11"></path></svg>`;

/**
 * One step: its number and title, where it stands, and, unfolded, what there is to know or do. Folded content can still
 * be found by the browser's search, which unfolds it.
 */
export function renderStepCard(
  model: ChecklistModel,
  {
    step,
    done,
    number,
    isCurrent,
    isOpen,
    body,
  }: {
    readonly step: Step;
    readonly done: StepProgress;
    readonly number: number;
    /** Whether it is the one that comes next. */
    readonly isCurrent: boolean;
    readonly isOpen: boolean;
    readonly body: unknown;
  },
): TemplateResult {
  const { language, headingLevel } = model;
  const { look, status, deadline, left } = describeStep(model, step, done);
  const year = isYearly(step) ? yearOf(step, model.today) : undefined;
  const title = html`
    <button
      type="button"
      class="fold"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="body-${step.id}"
      @click=${() => model.toggle(step.id, !isOpen)}
    >
      <span class="number ${look}" aria-hidden="true"
        >${look === 'done' ? CHECK : year === undefined ? number : AGAIN}</span
      >
      <span class="name">${renderText(step.title, language)} ${year ?? nothing}</span>
    </button>
  `;
  return html`
    <li class="step ${look} ${isCurrent ? 'current' : ''}" part="step" id="step-${step.id}">
      ${renderHeading(headingLevel, title)}
      <p class="standing">
        <span class="status ${look}" part="status">${status}</span>
        ${deadline === undefined ? nothing : html`<span>${deadline}</span>`}
        ${left === undefined ? nothing : html`<strong>${left}</strong>`}
      </p>
      <div
        class="body"
        id="body-${step.id}"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => model.toggle(step.id, true)}
      >
        ${body}
      </div>
    </li>
  `;
}
