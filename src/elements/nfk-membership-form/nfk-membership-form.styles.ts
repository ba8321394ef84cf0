import { css } from 'lit';

/** The frame of a step, and what the first one shows. */
export const nfkMembershipFormStyles = css`
  .root > * + *,
  .step > * + * {
    margin-block-start: 1.5em;
  }
  .title {
    font-size: 1.75em;
  }
  .step {
    max-inline-size: 40em;
  }
  .step-title :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.375em;
  }
  .step-title {
    scroll-margin-block-start: 6em;
    margin-block-start: 1em;
  }
  .progress p {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .progress svg {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    margin-block-start: 0.375em;
    border-radius: 1em;
    overflow: hidden;
    stroke: none;
  }
  .track {
    fill: var(--_line);
  }
  .done {
    fill: var(--_accent);
  }
  .panel {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .panel > :is(.button, .link),
  .group > .button {
    justify-self: start;
  }
  .accent {
    border-inline-start: 4px solid var(--_accent);
  }
  .strong {
    font-weight: 600;
  }
  .bullets {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
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
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .tall {
    min-block-size: 34em;
    max-inline-size: 40em;
  }
`;
