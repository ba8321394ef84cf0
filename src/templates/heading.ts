import { type TemplateResult, html } from 'lit';

/** A heading of level 1–6. */
export function renderHeading(level: number, content: unknown, className = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

/** Tells editors of a heading level that no page can have. */
export function warnOfHeadingLevel(level: number): void {
  const used = clampHeadingLevel(level);
  if (used !== level) console.warn(`klimabrikker: heading-level is a number from 1 to 6; ${used} is used`);
}

/** A heading level out of an attribute: a whole number from 1 to 6, and 2 for what is none. */
export const clampHeadingLevel = (level: number): number =>
  Number.isFinite(level) ? Math.min(6, Math.max(1, Math.round(level))) : 2;
