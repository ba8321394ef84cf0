import { html, type TemplateResult } from 'lit';

/** A text of the manual, with what stands between backticks as code. */
export const withCode = (text: string): TemplateResult =>
  html`${text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
