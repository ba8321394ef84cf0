import { css } from 'lit';
import { form } from '../../styles/form.ts';

/** Filters, calendar, year line, foot, and how all of it looks on paper. */
export const timelineToolsStyles = css`
  ${form}
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: start;
  }
  .filters summary {
    display: inline-grid;
    grid-auto-flow: column;
    gap: 0.5em;
    align-items: center;
  }
  .filters summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .filters [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.125em;
  }
  .facets {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
    padding: 1em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .facet {
    display: grid;
    gap: 0.25em;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .switch {
    display: grid;
    font-weight: 400;
    cursor: pointer;
  }
  .switch input,
  .switch span {
    grid-area: 1 / 1;
  }
  .switch input {
    appearance: none;
    margin: 0;
    border-radius: 99em;
  }
  .switch span {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding-inline: 0.875em;
    border: 1px solid var(--_border);
    border-radius: 99em;
    background: var(--_background);
  }
  .switch b {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .switch:hover span {
    background: var(--_tint);
  }
  .switch :checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .switch :checked + span b {
    color: inherit;
  }
  .switch :checked + span::before {
    content: '✓';
    /* Decoration: the checkbox under it says the same. */
    content: '✓' / '';
  }
  .switch :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .stale {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_surface);
  }
  .calendar {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .subscription {
    inline-size: 100%;
  }
  .subscription summary {
    min-block-size: 2.75em;
    align-content: center;
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  .subscription-ways {
    display: grid;
    gap: 0.75em;
    max-inline-size: 40em;
    padding: 1em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .subscription-ways .button {
    display: inline-block;
    text-decoration: none;
  }
  input[type='text'] {
    min-block-size: 2.75em;
    inline-size: 100%;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
  }
  .chosen article {
    outline: 2px solid var(--_accent);
    border-radius: var(--_radius-card);
  }
  .foot {
    display: grid;
    gap: 0.5em;
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    line-height: 1.75;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sources a {
    display: inline-block;
    min-block-size: 24px;
  }
  @media (forced-colors: active) {
    .switch :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .filters,
    .calendar,
    .actions button,
    .more,
    .strip {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    .year,
    .month {
      break-after: avoid;
    }
    .actions a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
