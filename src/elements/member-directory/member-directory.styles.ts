import { css } from 'lit';

/** What the directory shows first; the tools around the list bring their own. */
export const memberDirectoryStyles = css`
  .bar,
  .layout {
    display: grid;
    gap: 1em;
  }
  .root > * + * {
    margin-block-start: 1.25em;
  }
  .title {
    font-size: 1.75em;
  }
  .root > .title + .strip {
    margin-block-start: 0.25em;
  }
  .strip {
    font-size: 1.125em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .total {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .results {
    display: grid;
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .tag {
    display: inline-block;
    padding: 0.0625em 0.625em;
    border-radius: 99em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .partner {
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
    content-visibility: auto;
    contain-intrinsic-block-size: auto 10.5em;
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
    grid-template-columns: 4.5em minmax(0, 1fr);
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
    block-size: 3em;
    object-fit: contain;
  }
  .initials {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
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
  .field.bone {
    min-block-size: 6.0625em;
  }
  .tools {
    min-block-size: 10em;
  }
  .bone {
    border-radius: var(--_radius);
    background: var(--_surface);
    border-color: var(--_surface);
  }
  @container klima (min-inline-size: 36em) {
    .bar {
      grid-template-columns: minmax(12em, 1fr) auto auto;
    }
    .tools {
      grid-column: span 2;
      min-block-size: 4.5em;
      inline-size: 30em;
    }
  }
  @container klima (min-inline-size: 60em) {
    .layout.with-filters {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 2em;
    }
  }
`;
