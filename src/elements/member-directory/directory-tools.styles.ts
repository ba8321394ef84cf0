import { css } from 'lit';
import { form } from '../../styles/form.ts';

/** Search, filters, chips, the choice of view, the foot, and how all of it looks on paper. */
export const directoryToolsStyles = css`
  ${form}
  .bar {
    align-items: start;
  }
  input[type='search'],
  select {
    inline-size: 100%;
  }
  .chips,
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  mark {
    background: color-mix(in srgb, var(--_warning) 25%, transparent);
    color: inherit;
    border-radius: 2px;
  }
  .stale {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_surface);
  }
  .facts {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .facts dt {
    font-weight: 600;
  }
  .list .item {
    display: grid;
    column-gap: 1em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
    align-items: baseline;
  }
  .foot {
    display: grid;
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .sources {
    line-height: 1.75;
    gap: 0 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .sources a,
  .facts a {
    display: inline-block;
    min-block-size: 24px;
  }
  .busy {
    opacity: 0.6;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  .views legend {
    margin-block-end: 0.25em;
  }
  .view {
    display: grid;
    margin: 0;
    font-weight: 400;
    cursor: pointer;
  }
  .view input,
  .view span {
    grid-area: 1 / 1;
  }
  .view input {
    appearance: none;
    margin: 0;
    border-radius: inherit;
  }
  .view span {
    display: grid;
    align-items: center;
    min-block-size: 2.75em;
    padding-inline: 0.875em;
    border: 1px solid var(--_border);
    margin-inline-start: -1px;
    background: var(--_background);
  }
  .view:first-of-type span {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    margin: 0;
  }
  .view:last-of-type span {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .view:hover span {
    background: var(--_tint);
  }
  .view :checked + span {
    background: var(--_tint);
    box-shadow: inset 0 -4px var(--_accent);
    font-weight: 600;
  }
  .view :focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }
  #facets {
    display: none;
    gap: 1.5em;
    margin-block-start: 1em;
    padding: 1em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
  }
  #facets.open {
    display: grid;
  }
  .facet legend {
    margin-block-end: 0.25em;
  }
  .value {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 400;
    line-height: 1.25;
    cursor: pointer;
  }
  .value:hover span:first-of-type {
    text-decoration: underline;
  }
  .value input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .count {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .more-values summary {
    color: var(--_link);
    min-block-size: 2.75em;
    align-content: center;
    cursor: pointer;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_accent);
    border-radius: 99em;
    background: var(--_tint);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .chip:hover {
    text-decoration: line-through;
  }
  @container klima (min-inline-size: 36em) {
    .list {
      display: grid;
      grid-template-columns: 2fr 2fr auto;
    }
    .list .item {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .foot {
      grid-template-columns: 1fr auto;
    }
  }
  @container klima (min-inline-size: 60em) {
    .filters > .button {
      display: none;
    }
    #facets,
    #facets.open {
      display: grid;
      grid-template-columns: 1fr;
      margin: 0;
      padding: 0;
      background: none;
    }
  }
  @media print {
    .bar,
    .filters,
    .chips,
    .more {
      display: none;
    }
  }
`;
