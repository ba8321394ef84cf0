import { type TemplateResult, html, nothing } from 'lit';
import type { FormPhase } from '../../controllers/form-controller.ts';
import type { StepsModel } from './steps-model.ts';

/** How the last sending went, where it did not end in a receipt. */
export function renderStatus({ t }: StepsModel, phase: FormPhase): TemplateResult | typeof nothing {
  if (phase.name === 'unknown-outcome') {
    return html`
      <div class="panel caution" role="alert">
        <p class="strong">${t('submit.unknown')}</p>
        <p>${t('submit.unknown.help')}</p>
      </div>
    `;
  }
  if (phase.name !== 'editing' || !phase.failure) return nothing;
  const { kind, retryAfter = 60 } = phase.failure;
  return html`
    <p class="panel caution" role="alert">
      ${t(`submit.${kind}`, { minutes: Math.max(1, Math.ceil(retryAfter / 60)) })}
    </p>
  `;
}
