import { css } from 'lit';

/** What the directory shows first; the table, the alphabet and the details bring their own. */
export const memberDirectoryStyles = css`
  .head,
  .bar,
  .layout,
  .foot {
    display: grid;
    gap: 1em;
  }
  .root > * + * {
    margin-block-start: 1.25em;
  }
  .title {
    font-size: 1.75em;
  }
  .head {
    gap: 0.25em;
  }
  .strip {
    font-size: 1.125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .strip b {
    color: var(--_text);
  }
  .bar {
    align-items: start;
  }
  input[type='search'],
  select {
    inline-size: 100%;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  .views legend,
  .bar label {
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
  .count,
  .total {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .more-values summary {
    color: var(--_link);
    min-block-size: 2.75em;
    align-content: center;
    cursor: pointer;
  }
  .results {
    display: grid;
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .chips,
  .tags,
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
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
  .tag {
    padding: 0.0625em 0.625em;
    border-radius: 99em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .tier-partner {
    background: var(--_tint);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .cards {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
  }
  .cards .item {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-block-size: 13em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_background);
  }
  .cards .item:hover {
    border-color: var(--_border);
  }
  .cards .tags {
    margin-block-start: auto;
  }
  .card-head {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    gap: 0.875em;
    align-items: center;
  }
  .logo {
    display: grid;
    place-items: center;
    inline-size: 4.5em;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .logo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .initials {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .name {
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  .name:hover {
    color: var(--_link);
  }
  .place {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
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
    gap: 0 1em;
    padding-block: 0.625em;
    border-block-end: 1px solid var(--_line);
    align-items: baseline;
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
  .foot {
    gap: 0.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .sources {
    gap: 0 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .busy {
    opacity: 0.6;
  }
  .stack {
    display: grid;
  }
  .stack > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .bone {
    background: var(--_surface);
    border-color: var(--_surface);
  }
  @container klima (min-inline-size: 36em) {
    .bar {
      grid-template-columns: minmax(16em, 1fr) auto auto;
    }
    .list .item {
      grid-template-columns: 2fr 2fr auto;
    }
    .foot {
      grid-template-columns: 1fr auto;
    }
  }
  @container klima (min-inline-size: 60em) {
    .layout.with-filters {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 2em;
    }
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
    .views,
    .chips,
    .more {
      display: none;
    }
  }
`;
