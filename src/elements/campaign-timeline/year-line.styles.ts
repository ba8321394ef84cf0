import { css } from 'lit';

/** How the drawn year looks. */
export const yearLineStyles = css`
  .year-line {
    padding-inline: 0.75em;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    stroke: none;
  }
  .flag {
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
  }
  .axis,
  .tick {
    stroke: var(--_border);
    stroke-width: 1.5;
  }
  .drawing text {
    fill: var(--_muted);
    stroke: none;
    font-size: 0.75em;
    text-anchor: start;
  }
  .drawing .year-name {
    fill: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .today {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
  }
  .drawing .today-name {
    fill: var(--_text);
    font-weight: 600;
    text-anchor: middle;
  }
  .drawing .today-name.end {
    text-anchor: end;
  }
  .mark {
    fill: var(--_accent);
    stroke: var(--_background);
    stroke-width: 1.5;
  }
  .mark.over {
    fill: var(--_border);
  }
  .flag .mark {
    stroke: var(--_accent);
  }
  .flag .mark.over {
    stroke: var(--_border);
  }
  .mark.first {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .mark.off {
    fill: var(--_background);
    stroke: var(--_border);
    stroke-dasharray: 2 2;
  }
  @container klima (max-inline-size: 32em) {
    .fine {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .axis,
    .tick,
    .today {
      stroke: CanvasText;
    }
    .drawing text {
      fill: CanvasText;
    }
  }
`;
