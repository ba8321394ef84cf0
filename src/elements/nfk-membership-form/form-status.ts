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

/** A frame that may not send anything says where one can. */
export const renderLockedFrame = (t: StepsModel['t']): TemplateResult => html`
  <div class="notice" part="notice">
    <p>${t('submit.frame')}</p>
    ${
      location.protocol.startsWith('http')
        ? html`<p><a href=${location.href} target="_blank" rel="noopener">${t('submit.frame.open')}</a></p>`
        : nothing
    }
  </div>
`;
