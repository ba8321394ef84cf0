import { type TemplateResult, html, svg } from 'lit';
import type { Meter } from '../../contract/progress.ts';
import { metersOf } from '../../domain/progress-meters.ts';
import type { ChecklistModel } from './checklist-model.ts';

const NAMES = ['steps', 'documents', 'criteria'] as const;
/** Between two parts of a meter, where one part is 1 wide. */
const GAP = 0.06;

/** How far the municipality has come, in words and as a picture of the same. What there is nothing of is left out. */
export function renderMeters({ t, checklist, progress, today, version }: ChecklistModel): TemplateResult {
  const meters = metersOf(checklist, progress, today, version);
  return html`
    <ul class="meters" part="meters" role="list">
      ${NAMES.filter((name) => meters[name].total > 0).map(
        (name) => html`<li>${t(`meter.${name}`, { ...meters[name] })}${renderMeter(meters[name])}</li>`,
      )}
    </ul>
  `;
}

/** So many of so many, drawn. */
export const renderMeter = ({ done, total }: Meter) => html`
  <svg viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">
    ${Array.from(
      { length: total },
      (_, index) =>
        svg`<rect class=${index < done ? 'done' : ''} x=${index + GAP / 2} width=${1 - GAP} height="1"></rect>`,
    )}
  </svg>
`;
