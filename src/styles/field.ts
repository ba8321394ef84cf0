import { css } from 'lit';

/** Fields of forms with their labels, hints and errors, and the buttons below them. */
export const field = css`
  .primary {
    padding-inline: 1.5em;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .primary[aria-disabled] {
    opacity: 0.7;
    cursor: progress;
  }
  @media (forced-colors: active) {
    .primary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .link {
    min-block-size: max(2.75em, 44px);
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .field {
    display: grid;
    gap: 0.375em;
    align-content: start;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.375em;
  }
  :is(label, legend) .muted {
    margin-inline-start: 0.375em;
  }
  .choice label {
    font-weight: 400;
  }
  .hint,
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .error {
    display: flex;
    gap: 0.375em;
    color: var(--_danger);
    font-weight: 600;
  }
  .error svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_danger);
  }
  :is(input, textarea, select) {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .wrong :is(input, textarea, select) {
    border-color: var(--_danger);
  }
  input.short {
    max-inline-size: 10em;
  }
  input.medium {
    max-inline-size: 20em;
  }
  .choices {
    display: grid;
    gap: 0.25em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.625em;
  }
  .choice input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.6875em 0;
  }
  .choice label {
    padding-block: 0.625em;
    cursor: pointer;
  }
  .choice .hint {
    grid-column: 2;
    margin-block: -0.375em 0.5em;
  }
`;
