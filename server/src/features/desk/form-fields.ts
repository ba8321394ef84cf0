import { html } from 'hono/html';
import type { Html, Signer } from './view.ts';

/** Name of the field that shows that a form belongs to the session it is sent in. */
export const FORM_TOKEN = 'form-token';

/** The hidden field that every form at the desk has. */
export const renderFormToken = ({ formToken }: Signer): Html => renderHidden({ [FORM_TOKEN]: formToken });

/** Hidden fields. */
export const renderHidden = (fields: Readonly<Record<string, string>>): Html =>
  html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;

/** What is wrong with a field, in words, and which field it is. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** The error of a field, where it has one. */
export const renderError = (id: string, error: FieldError | undefined): Html =>
  error === undefined ? html`` : html`<p class="error" id="${id}-error">${error.text}</p>`;

/** Attributes that tie a field to its hint and its error. */
export function describe(id: string, parts: { readonly hint: boolean; readonly error: boolean }): Html {
  const ids = [...(parts.hint ? [`${id}-hint`] : []), ...(parts.error ? [`${id}-error`] : [])];
  if (ids.length === 0) return html``;
  return html`aria-describedby="${ids.join(' ')}" ${parts.error ? html`aria-invalid="true"` : ''}`;
}
