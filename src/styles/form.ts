import { css } from 'lit';

/** Fields and what stands in them and under them; comes with the parts of a widget that a reader works with. */
export const form = css`
  input[type='search'],
  select {
    min-block-size: 2.75em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  @media (forced-colors: active) {
    .primary {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .link {
    color: var(--_link);
    text-underline-offset: 0.15em;
    min-block-size: max(2.75em, 44px);
    padding: 0 0.25em;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .field {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  .hint,
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    .root {
      color: #000;
    }
    .button,
    .link,
    input,
    select {
      display: none;
    }
    a {
      color: inherit;
    }
  }
`;
