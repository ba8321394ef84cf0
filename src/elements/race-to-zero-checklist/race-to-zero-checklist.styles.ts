import { css } from 'lit';

/** What the first view has beyond the base that all share. */
export const raceToZeroChecklistStyles = css`
  .root {
    max-inline-size: 52em;
  }
  .root > * + * {
    margin-block-start: 1.25em;
  }
  .title {
    font-size: 1.375em;
  }
  .whose {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .title + .whose {
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }
  .root > .label + .steps,
  .whose + .muted {
    margin-block-start: 0.25em;
  }
  .archived {
    padding: 0.75em 1em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .meters {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .meters svg {
    display: block;
    inline-size: 100%;
    block-size: 0.625em;
    margin-block-start: 0.375em;
  }
  .meters rect {
    fill: var(--_line);
  }
  .meters rect.done {
    fill: var(--_accent);
  }
  .steps {
    display: grid;
    gap: 0.75em;
    margin-block-end: 0;
    padding: 0;
    list-style: none;
  }
  .label {
    font-weight: 600;
  }
  .step {
    display: grid;
    gap: 0.25em;
    padding: 0.5em 1em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }
  .step.current {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: calc(1em - 3px);
  }
  .fold {
    display: flex;
    gap: 0.625em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .fold:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .fold::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 0.25em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg) translate(-0.125em, -0.125em);
  }
  .fold[aria-expanded='true']::after {
    transform: rotate(-135deg) translate(-0.125em, -0.125em);
  }
  .number {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .number svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .number.done {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    padding-inline-start: 2.5em;
    font-size: 0.9375em;
  }
  .status,
  .chip {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_surface);
    font-size: 0.9375em;
  }
  :is(.status.done, .chip:is(.adopted, .signed, .sent)) {
    border-color: transparent;
    background: var(--_tint);
    font-weight: 600;
  }
  .status.overdue {
    border-color: currentColor;
    background: none;
    color: var(--_warning);
    font-weight: 600;
  }
  .body {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    padding-block: 0.5em 0.25em;
    padding-inline-start: 2.5em;
  }
  .body[hidden] {
    display: block;
    content-visibility: hidden;
    padding-block: 0;
    block-size: 0;
  }
  @container klima (inline-size < 30em) {
    .standing,
    .body {
      padding-inline-start: 0;
    }
  }
  .stack {
    display: grid;
  }
  .stack > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .reserved > .skeleton {
    visibility: hidden;
  }
  .bone {
    margin-block-end: 0.75em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .bone.meters {
    block-size: 2.5em;
  }
  .bone.step {
    block-size: 5em;
  }
  .bone.table {
    block-size: 30em;
  }
  @media (forced-colors: active) {
    .meters rect.done {
      fill: Highlight;
    }
    .number.done {
      border-width: 3px;
    }
  }
  @media print {
    .root {
      color: #000;
      max-inline-size: none;
    }
    .fold::after {
      display: none;
    }
    .body[hidden] {
      display: grid;
      content-visibility: visible;
      block-size: auto;
    }
    .step {
      break-inside: avoid;
      padding-block: 0.25em;
    }
  }
`;
