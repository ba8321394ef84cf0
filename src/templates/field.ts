import { type TemplateResult, html, nothing } from 'lit';

/** A field of a form: what it is called, what stands in it, and what is wrong with it. */
export interface Field {
  /** Unique in the element; the error summary links to it. */
  readonly id: string;
  readonly label: unknown;
  readonly hint?: unknown;
  /** A sentence; the field is marked while there is one. */
  readonly error?: string | undefined;
  /** "Optional", where it is. */
  readonly optional?: string | undefined;
  readonly value: string;
  readonly set: (value: string) => void;
}

/** One of several answers. */
export interface Option {
  readonly value: string;
  readonly label: unknown;
  readonly hint?: unknown;
}

/** What stands in the field that an event comes from. */
export const valueOf = (event: Event): string => {
  const { target } = event;
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField ? target.value : '';
};

/** Ids of what describes a field. */
export const describedBy = ({ id, hint, error }: Field): string | typeof nothing =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** What helps to answer. */
export const renderHint = ({ id, hint }: Field): unknown =>
  hint === undefined ? nothing : html`<div class="hint" id="${id}-hint">${hint}</div>`;

/** That a field may stay empty. */
export const renderOptional = ({ optional }: Field): unknown =>
  optional === undefined ? nothing : html`<span class="muted">(${optional})</span>`;

/** What is wrong, with a mark that is not only a colour. */
export const renderError = ({ id, error }: Field): unknown =>
  error === undefined
    ? nothing
    : html`<p class="error" id="${id}-error">
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2.5 18 17H2zM10 8v4M10 14.5v.1"></path></svg>
        <span>${error}</span>
      </p>`;

/** Text of several lines under its label. */
export const renderArea = (field: Field, rows = 3): TemplateResult => html`
  <div class="field ${field.error === undefined ? '' : 'wrong'}" part="field">
    <label for=${field.id}>${field.label} ${renderOptional(field)}</label>
    ${renderHint(field)} ${renderError(field)}
    <textarea
      id=${field.id}
      rows=${rows}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error === undefined ? nothing : 'true'}
      .value=${field.value}
      @input=${(event: Event) => field.set(valueOf(event))}
      @change=${(event: Event) => field.set(valueOf(event))}
    ></textarea>
  </div>
`;

/** One of a few, all to be seen. The error summary links to the first. */
export const renderChoices = (field: Field, options: readonly Option[]): TemplateResult => html`
  <fieldset
    class="field ${field.error === undefined ? '' : 'wrong'}"
    part="field"
    aria-describedby=${describedBy(field)}
  >
    <legend>${field.label} ${renderOptional(field)}</legend>
    ${renderHint(field)} ${renderError(field)}
    <div class="choices">
      ${options.map(({ value, label, hint }, index) => {
        const id = index === 0 ? field.id : `${field.id}-${index}`;
        return html`
          <div class="choice">
            <input
              type="radio"
              id=${id}
              name=${field.id}
              value=${value}
              aria-describedby=${hint === undefined ? nothing : `${id}-about`}
              .checked=${field.value === value}
              @change=${() => field.set(value)}
            />
            <label for=${id}>${label}</label>
            ${hint === undefined ? nothing : html`<div class="hint" id="${id}-about">${hint}</div>`}
          </div>
        `;
      })}
    </div>
  </fieldset>
`;
