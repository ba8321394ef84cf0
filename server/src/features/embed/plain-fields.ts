import { html } from 'hono/html';
import { fieldId } from '../../../../src/elements/nfk-membership-form/form-field.ts';
import { TICKED } from '../../../../src/forms/form-values.ts';
import type { Html } from '../desk/view.ts';
import type { FormPage } from './form-page.ts';

/** A field of the plain form: the widget's in look and name, sent under its JSON pointer. */
export interface PlainField {
  readonly pointer: string;
  readonly label: Html | string;
  readonly hint?: Html | string | undefined;
  readonly isOptional?: boolean;
}

/** What is particular about a line of text. */
export interface LineOptions {
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'url';
  readonly width?: 'short' | 'medium';
}

/** One of several answers. */
export interface PlainOption {
  readonly value: string;
  readonly label: Html | string;
  readonly hint?: Html | string | undefined;
}

const MARK = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 2.5 18 17H2zM10 8v4M10 14.5v.1" /></svg>`;

interface Parts {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly wrong: 'wrong' | '';
  /** Attributes of the control. */
  readonly about: Html | string;
  readonly label: Html;
  readonly hint: Html;
  readonly error: Html;
}

function partsOf(page: FormPage, { pointer, label, hint, isOptional = false }: PlainField): Parts {
  const id = fieldId(pointer);
  const error = page.errorOf(pointer);
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    name: pointer,
    value: page.values[pointer] ?? '',
    wrong: error === undefined ? '' : 'wrong',
    about: html`${described === '' ? '' : html`aria-describedby="${described}"`}
    ${error === undefined ? '' : html`aria-invalid="true"`}`,
    label: html`${label} ${isOptional ? html`<span class="muted">(${page.model.t('field.optional')})</span>` : ''}`,
    hint: html`${hint === undefined ? '' : html`<div class="hint" id="${id}-hint">${hint}</div>`}`,
    error: html`${error === undefined ? '' : html`<p class="error" id="${id}-error">${MARK}<span>${error}</span></p>`}`,
  };
}

/** A line of text under its label. */
export function renderLine(page: FormPage, field: PlainField, options: LineOptions = {}): Html {
  const { type = 'text', autocomplete = 'off', inputMode, width = '' } = options;
  const { id, name, value, wrong, about, label, hint, error } = partsOf(page, field);
  return html`<div class="field ${wrong}">
    <label for="${id}">${label}</label>
    ${hint} ${error}
    <input
      class="${width}"
      id="${id}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      ${inputMode === undefined ? '' : html`inputmode="${inputMode}"`}
      ${about}
    />
  </div>`;
}

/** Text of several lines. A first line break belongs to the markup, so one stands in front of whatever was typed. */
export function renderLines(page: FormPage, field: PlainField, rows = 3): Html {
  const { id, name, value, wrong, about, label, hint, error } = partsOf(page, field);
  return html`<div class="field ${wrong}">
    <label for="${id}">${label}</label>
    ${hint} ${error}
    <textarea id="${id}" name="${name}" rows="${rows}" ${about}>${`\n${value}`}</textarea>
  </div>`;
}

/** One of a few, all to be seen. */
export function renderRadios(
  page: FormPage,
  field: PlainField,
  options: readonly PlainOption[],
  chosen?: string,
): Html {
  const { id, name, value, wrong, about, label, hint, error } = partsOf(page, field);
  const current = chosen ?? value;
  return html`<fieldset class="field ${wrong}" ${about}>
    <legend>${label}</legend>
    ${hint} ${error}
    <div class="choices">
      ${options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${index}`;
        return html`<div class="choice">
          <input
            type="radio"
            id="${own}"
            name="${name}"
            value="${option.value}"
            ${option.hint === undefined ? '' : html`aria-describedby="${own}-about"`}
            ${current === option.value ? html`checked` : ''}
          />
          <label for="${own}">${option.label}</label>
          ${option.hint === undefined ? '' : html`<div class="hint" id="${own}-about">${option.hint}</div>`}
        </div>`;
      })}
    </div>
  </fieldset>`;
}

/** One of a list too long to show whole. */
export function renderList(page: FormPage, field: PlainField, options: readonly PlainOption[]): Html {
  const { id, name, value, wrong, about, label, hint, error } = partsOf(page, field);
  return html`<div class="field ${wrong}">
    <label for="${id}">${label}</label>
    ${hint} ${error}
    <select id="${id}" name="${name}" ${about}>
      <option value="">${page.model.t('field.choose')}</option>
      ${options.map(
        (option) =>
          html`<option value="${option.value}" ${option.value === value ? html`selected` : ''}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}

/** A box to tick. */
export function renderBox(page: FormPage, field: PlainField): Html {
  const { id, name, value, wrong, about, label, hint, error } = partsOf(page, field);
  return html`<div class="field ${wrong}">
    ${error}
    <div class="choice">
      <input
        type="checkbox"
        id="${id}"
        name="${name}"
        value="${TICKED}"
        ${about}
        ${value === TICKED ? html`checked` : ''}
      />
      <label for="${id}">${label}</label>
      ${hint}
    </div>
  </div>`;
}
