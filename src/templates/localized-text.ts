import { type TemplateResult, html, nothing } from 'lit';
import type { LocalizedText } from '../contract/index.ts';
import { pickText } from '../domain/pick-text.ts';

/**
 * A text out of data, isolated from the direction of its surroundings, and marked when it is in another language.
 * @param mark puts something else in place of the plain text, such as a search hit
 */
export function renderText(
  text: LocalizedText | undefined,
  language: string,
  mark: (text: string) => unknown = (plain) => plain,
): TemplateResult | string {
  if (text === undefined) return '';
  const picked = pickText(text, language);
  return html`<bdi lang=${picked.lang ?? nothing}>${mark(picked.text)}</bdi>`;
}
