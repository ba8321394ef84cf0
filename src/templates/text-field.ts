import { type TemplateResult, html, nothing } from 'lit';
import { type Field, type Option, describedBy, renderError, renderHint, renderOptional, valueOf } from './field.ts';

/** What is particular about a line of text. */
export interface TextOptions {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date';
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'search' | 'url';
  /** How long the answer is expected to be; a hint to the eye. */
  readonly width?: 'short' | 'medium';
}

/** A line of text under its label. */
export const renderText = (
  field: Field,
  { type = 'text', autocomplete = 'off', inputMode, width }: TextOptions = {},
): TemplateResult => html`
  <div class="field ${field.error === undefined ? '' : 'wrong'}" part="field">
    <label for=${field.id}>${field.label} ${renderOptional(field)}</label>
    ${renderHint(field)} ${renderError(field)}
    <input
      class=${width ?? ''}
      id=${field.id}
      type=${type}
      autocomplete=${autocomplete}
      inputmode=${inputMode ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error === undefined ? nothing : 'true'}
      .value=${field.value}
      @input=${(event: Event) => field.set(valueOf(event))}
      @change=${(event: Event) => field.set(valueOf(event))}
    />
  </div>
`;

/** One of a list too long to show whole. `empty` is the option that chooses nothing. */
export const renderSelect = (field: Field, options: readonly Option[], empty: string): TemplateResult => html`
  <div class="field ${field.error === undefined ? '' : 'wrong'}" part="field">
    <label for=${field.id}>${field.label} ${renderOptional(field)}</label>
    ${renderHint(field)} ${renderError(field)}
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error === undefined ? nothing : 'true'}
      @change=${(event: Event) => field.set(valueOf(event))}
    >
      <option value="" .selected=${field.value === ''}>${empty}</option>
      ${options.map(
        ({ value, label }) => html`<option value=${value} .selected=${field.value === value}>${label}</option>`,
      )}
    </select>
  </div>
`;

/** A box to tick; its value is `yes` or nothing. */
export const renderCheck = (field: Field): TemplateResult => html`
  <div class="field ${field.error === undefined ? '' : 'wrong'}" part="field">
    ${renderError(field)}
    <div class="choice">
      <input
        type="checkbox"
        id=${field.id}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error === undefined ? nothing : 'true'}
        .checked=${field.value === 'yes'}
        @change=${() => field.set(field.value === 'yes' ? '' : 'yes')}
      />
      <label for=${field.id}>${field.label}</label>
      ${renderHint(field)}
    </div>
  </div>
`;
