import { type TemplateResult, html } from 'lit';
import type { StepsModel } from '../steps-model.ts';

/** A field for machines. People do not see it, and browsers have nothing to fill in there. */
export const renderTrap = ({ t }: StepsModel, take: (text: string) => void): TemplateResult => html`
  <div class="hidden" aria-hidden="true">
    <label for="company-fax">${t('trap.label')}</label>
    <input
      id="company-fax"
      type="text"
      tabindex="-1"
      autocomplete="off"
      @input=${({ target }: InputEvent) => {
        if (target instanceof HTMLInputElement) take(target.value);
      }}
    />
  </div>
`;
