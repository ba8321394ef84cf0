import { css } from 'lit';

/** What the steps after the first one look like, and the receipt. */
export const formStepsStyles = css`
  .summary {
    padding: 1em 1.25em;
    border: 1px solid var(--_danger);
    border-inline-start-width: 4px;
    border-radius: var(--_radius-card);
  }
  .summary ul {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_danger);
    font-weight: 600;
  }
  .step-title:focus-visible,
  .group:focus-visible {
    outline-offset: 6px;
  }
  .caution {
    border-inline-start: 4px solid var(--_warning);
  }
  .group {
    display: grid;
    gap: 1.25em;
  }
  .group > legend {
    margin-block-end: 0.75em;
  }
  .measure legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.0625em;
  }
  .measure {
    gap: 1em;
  }
  .scale .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .lookup:empty {
    display: none;
  }
  .step > .lookup {
    margin-block-start: 0.5em;
  }
  .results {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.375em;
    max-block-size: 18em;
    overflow: auto;
  }
  .result {
    display: grid;
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .result:hover {
    background: var(--_tint);
  }
  .tiers {
    display: grid;
    gap: 1em;
  }
  @container klima (min-width: 40em) {
    .tiers {
      grid-template-columns: 1fr 1fr;
    }
  }
  .offer {
    align-content: start;
  }
  .offer dt {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .readiness svg {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    border-radius: 1em;
    overflow: hidden;
    stroke: none;
  }
  .coming {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_line));
  }
  .section {
    display: grid;
    gap: 0.75em;
  }
  .section-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }
  .answers > div {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_line);
  }
  @container klima (min-width: 34em) {
    .answers > div {
      grid-template-columns: 14em 1fr;
    }
  }
  .answers dt {
    color: var(--_muted);
  }
  .answers dd {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .text {
    white-space: pre-line;
  }
  .tag {
    padding: 0.0625em 0.5em;
    border-radius: 1em;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .tag.public {
    background: var(--_tint);
    color: var(--_text);
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.625em;
    color: var(--_link);
    cursor: pointer;
  }
  .reference {
    font-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }
  .receipt {
    display: grid;
    gap: 1.25em;
    max-inline-size: 40em;
  }
  .next {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: next;
  }
  .next li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    counter-increment: next;
  }
  .next li::before {
    content: counter(next);
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    font-weight: 600;
    line-height: 1.5em;
    text-align: center;
  }
  .copy {
    display: grid;
    gap: 0.75em;
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }
  .second-copy {
    display: none;
  }
  .signatures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 2em;
    margin-block-start: 1em;
  }
  .signature {
    align-content: start;
    display: grid;
    gap: 2em;
  }
  .signature p {
    border-block-start: 1px solid currentColor;
    padding-block-start: 0.25em;
  }
  .drafts {
    display: grid;
    gap: 0.5em;
    max-inline-size: 40em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  .drafts .panel {
    margin-block: 0.5em;
  }
  .copy + .second-copy + p {
    margin-block-start: 1em;
  }
  .choice-row {
    display: grid;
    justify-items: start;
  }
  @media print {
    .no-print,
    .button,
    .link,
    .actions,
    .progress,
    .drafts {
      display: none;
    }
    .panel,
    .caution {
      border: 1px solid #000;
      background: none;
    }
    .copy {
      border: 0;
      break-inside: avoid;
    }
    .agreement-only > :not(.receipt, .step),
    .agreement-only :is(.receipt, .step) > :not(.agreement),
    .agreement-only summary {
      display: none;
    }
    .agreement-only .second-copy {
      display: block;
      break-before: page;
    }
  }
`;
