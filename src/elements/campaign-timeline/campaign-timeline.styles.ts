import { css } from 'lit';

/** What the timeline shows first; the tools around it bring their own. */
export const campaignTimelineStyles = css`
  .root > * + * {
    margin-block-start: 1.25em;
  }
  .title {
    font-size: 1.75em;
  }
  .strip {
    color: var(--_muted);
    font-size: 1.125em;
  }
  .archived {
    max-inline-size: 68ch;
    padding: 0.75em 1em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
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
  .year {
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
  }
  .month {
    color: var(--_muted);
    font-size: 1em;
  }
  .month::first-letter {
    text-transform: uppercase;
  }
  .year + .month,
  .month + .events,
  .year + .events {
    margin-block-start: 0.5em;
  }
  .events {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    position: relative;
    padding-block: 0.625em;
    padding-inline-start: 2em;
  }
  .item::before,
  .item::after {
    content: '';
    position: absolute;
  }
  .item::before {
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--_line);
  }
  .item::after {
    inset-block-start: 1.0625em;
    inset-inline-start: calc(0.5em - 0.375em + 1px);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_background);
  }
  .past::after,
  .passed::after,
  .cancelled::after {
    border-color: var(--_border);
  }
  .now::after,
  .next::after {
    background: var(--_accent);
  }
  .deadline::after {
    border-radius: 0;
    rotate: 45deg;
  }
  .item article {
    display: grid;
    gap: 0.25em;
    max-inline-size: 68ch;
    padding: 0.25em 0.75em;
  }
  .next article,
  .now article {
    padding: 0.875em 1em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .next article {
    border-inline-start: 4px solid var(--_accent);
  }
  .when {
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .name {
    display: inline-block;
    padding-block: 0.125em;
    color: inherit;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
  }
  .name:hover {
    color: var(--_link);
  }
  .past .name,
  .passed .name {
    color: var(--_muted);
    font-weight: 500;
  }
  .cancelled .name {
    text-decoration: line-through;
  }
  .tags,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .tag {
    padding: 0.0625em 0.625em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    background: var(--_surface);
    font-size: 0.875em;
  }
  .next-tag {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .deadline .tag:not(.next-tag) {
    border-color: var(--_border);
    font-weight: 600;
  }
  .state {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .coming .state,
  .now .state {
    color: inherit;
    font-weight: 600;
  }
  .cancelled .state,
  .moved {
    color: var(--_warning);
    font-weight: 600;
  }
  .facts {
    font-size: 0.9375em;
  }
  .past .text,
  .passed .text {
    color: var(--_muted);
  }
  .actions a {
    display: inline-block;
    min-block-size: 24px;
  }
  .actions button {
    min-block-size: max(2.75em, 44px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .clock {
    white-space: nowrap;
  }
  .nowrap {
    white-space: nowrap;
  }
  .bone {
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .events .bone {
    block-size: 6.5em;
    margin-block-end: 1em;
  }
  .field.bone {
    block-size: 2.75em;
  }
  @container klima (min-inline-size: 40em) {
    .item article {
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: 1.5em;
      max-inline-size: 60em;
    }
    .item article > * {
      grid-column: 2;
    }
    .clock {
      display: block;
    }
    .item .when {
      grid-column: 1;
      grid-row: 1 / span 4;
      padding-block-start: 0.125em;
    }
  }
  @media (forced-colors: active) {
    .now::after,
    .next::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
