import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Words of a field: what it is called, and what one should know about it. */
export interface FieldWords {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | TemplateResult | undefined;
  readonly error?: string | undefined;
}

interface TextField extends FieldWords {
  readonly value: string;
  readonly type?: 'text' | 'url' | 'number';
  readonly placeholder?: string;
  readonly typed: (value: string) => void;
}

const describedBy = ({ id, hint, error }: FieldWords) =>
  [hint !== undefined ? `${id}-hint` : '', error !== undefined ? `${id}-error` : ''].filter(Boolean).join(' ') ||
  nothing;

/** Label above, hint under it, error between hint and control. */
export const renderWords = ({ id, label, hint, error }: FieldWords): TemplateResult => html`
  <label for=${id}>${label}</label>
  ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
  ${error === undefined ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}
`;

/** A field to write in. */
export const renderText = (field: TextField): TemplateResult => html`
  <div class="field">
    ${renderWords(field)}
    <input
      id=${field.id}
      type=${field.type === 'number' ? 'text' : (field.type ?? 'text')}
      inputmode=${field.type === 'number' ? 'numeric' : (field.type ?? nothing)}
      autocomplete="off"
      spellcheck="false"
      placeholder=${field.placeholder ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error === undefined ? nothing : 'true'}
      .value=${live(field.value)}
      @input=${(event: InputEvent & { currentTarget: HTMLInputElement }) => field.typed(event.currentTarget.value)}
    />
  </div>
`;

/** Something that can be chosen. */
export interface Item {
  readonly value: string;
  readonly label: string;
}

interface Choosing extends FieldWords {
  readonly value: string;
  readonly items: readonly Item[];
  readonly chosen: (value: string) => void;
}

/** A list that unfolds. */
export const renderSelect = (field: Choosing): TemplateResult => html`
  <div class="field">
    ${renderWords(field)}
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      .value=${live(field.value)}
      @change=${(event: Event & { currentTarget: HTMLSelectElement }) => field.chosen(event.currentTarget.value)}
    >
      ${field.items.map(
        ({ value, label }) => html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
      )}
    </select>
  </div>
`;

/** A few words to choose one of, all in sight. */
export const renderSegments = (field: Choosing): TemplateResult => html`
  <fieldset class="segments">
    <legend>${field.label}</legend>
    <div>
      ${field.items.map(
        ({ value, label }) => html`
          <label>
            <input
              type="radio"
              name=${field.id}
              value=${value}
              .checked=${live(value === field.value)}
              @change=${() => field.chosen(value)}
            />
            <span>${label}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** One of a few sentences, under each other, and what follows from the one that is chosen. */
export const renderRadios = (field: Choosing): TemplateResult => html`
  <fieldset class="radios">
    <legend>${field.label}</legend>
    ${field.items.map(
      ({ value, label }) => html`
        <label>
          <input
            type="radio"
            name=${field.id}
            value=${value}
            .checked=${live(value === field.value)}
            @change=${() => field.chosen(value)}
          />
          <span>${label}</span>
        </label>
      `,
    )}
    <p class="hint" role="status">${field.hint}</p>
  </fieldset>
`;

interface Checking extends FieldWords {
  readonly isOn: boolean;
  readonly changed: (isOn: boolean) => void;
}

/** One thing that is on or off. */
export const renderCheck = (field: Checking): TemplateResult => html`
  <div class="check">
    <input
      id=${field.id}
      type="checkbox"
      aria-describedby=${describedBy(field)}
      .checked=${live(field.isOn)}
      @change=${(event: Event & { currentTarget: HTMLInputElement }) => field.changed(event.currentTarget.checked)}
    />
    ${renderWords(field)}
  </div>
`;

interface ManyOf extends FieldWords {
  readonly values: readonly string[];
  readonly items: readonly Item[];
  readonly changed: (values: readonly string[]) => void;
}

/** Some things to choose several of, in the order in which they are offered. */
export const renderMany = ({ id, label, hint, values, items, changed }: ManyOf): TemplateResult => html`
  <fieldset class="many" aria-describedby=${hint === undefined ? nothing : `${id}-hint`}>
    <legend>${label}</legend>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <div>
      ${items.map(
        ({ value, label: name }) => html`
          <label>
            <input
              type="checkbox"
              name=${id}
              value=${value}
              .checked=${live(values.includes(value))}
              @change=${() =>
                changed(
                  items.map((item) => item.value).filter((other) => (other === value) !== values.includes(other)),
                )}
            />
            <span>${name}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;
