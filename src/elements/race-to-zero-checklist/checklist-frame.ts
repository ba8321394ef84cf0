import { type TemplateResult, html, nothing } from 'lit';
import type { Step } from '../../contract/checklist.ts';
import type { StepProgress } from '../../contract/progress.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { isYearly, progressOf } from '../../domain/checklist-step.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { renderMeters } from './checklist-meters.ts';
import { renderStepCard } from './step-card.ts';

/** What those who work see in the place of what everybody sees. */
export interface WorkParts {
  /** Above the steps: whose they are, and where the work is kept. */
  readonly top?: unknown;
  readonly step?: (step: Step, done: StepProgress) => unknown;
  /** Below the steps. */
  readonly bottom?: unknown;
}

/** What comes a moment after the steps. */
export interface ToolsParts {
  /** What there is to know of a step. */
  readonly step: (step: Step, done: StepProgress) => unknown;
  readonly stale: unknown;
  readonly criteria: unknown;
  readonly foot: unknown;
}

const SETTLED = ['done', 'not-applicable'] as const;

/** How far a municipality has come, and its steps. Those who work find the step they are at unfolded. */
export function renderChecklist(model: ChecklistModel, work: WorkParts, tools: ToolsParts | undefined): TemplateResult {
  const { t, checklist, progress, today, isArchived } = model;
  const { name } = progress.municipality;
  const steps = checklist.steps.map((step) => ({ step, done: progressOf(progress, step, today) }));
  const current = isArchived ? undefined : steps.find(({ done }) => !isOneOf(SETTLED, done.status))?.step;
  const joining = steps.filter(({ step }) => !isYearly(step));
  const yearly = steps.filter(({ step }) => isYearly(step));
  const card = ({ step, done }: (typeof steps)[number], index: number) =>
    renderStepCard(model, {
      step,
      done,
      number: index + 1,
      isCurrent: step === current,
      isOpen: model.fold(step.id) ?? (work.step !== undefined && step === current),
      body: (work.step ?? tools?.step)?.(step, done) ?? nothing,
    });
  return html`
    ${tools?.stale ?? nothing}
    ${isArchived ? html`<p class="archived" part="archived">${t('state.archived')}</p>` : nothing}
    ${work.top ?? (name === '' ? nothing : html`<p class="whose"><bdi>${name}</bdi></p>`)}
    ${progress.example === true ? html`<p class="muted">${t('state.example')}</p>` : nothing} ${renderMeters(model)}
    <ol class="steps" role="list">
      ${joining.map(card)}
    </ol>
    ${
      yearly.length === 0
        ? nothing
        : html`<p class="label">${t('step.yearly')}</p>
            <ul class="steps" role="list">
              ${yearly.map(card)}
            </ul>`
    }
    ${work.bottom ?? nothing} ${tools?.criteria ?? nothing} ${tools?.foot ?? nothing}
  `;
}

/** The outline of what is coming. */
export const renderBones = (isTable: boolean): TemplateResult =>
  isTable
    ? html`<div class="bone table"></div>`
    : html`<div class="bone meters"></div>
        ${[0, 1, 2, 3, 4].map(() => html`<div class="bone step"></div>`)}`;
