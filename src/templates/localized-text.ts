import { type TemplateResult, html } from 'lit';
import type { LocalizedText } from '../contract/index.ts';
import { pickText } from '../domain/pick-text.ts';

/** A text out of data, isolated from the direction of its surroundings, and marked when it is in another language. */
export function renderText(text: LocalizedText | undefined, language: string): TemplateResult | string {
  if (text === undefined) return '';
  const picked = pickText(text, language);
  return picked.lang === undefined
    ? html`<bdi>${picked.text}</bdi>`
    : html`<bdi lang=${picked.lang}>${picked.text}</bdi>`;
}
