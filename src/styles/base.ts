import { css } from 'lit';

/** The ground that every widget stands on: text, links, buttons, fields, focus, notices. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root,
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  .root {
    container: klima / inline-size;
    font: var(--_font);
    font-size: max(1em, 16px);
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  ul {
    list-style: none;
  }
  /* What the page offers meanwhile lies over what is coming, not under it. */
  .stack > slot {
    display: block;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .button {
    min-block-size: 2.75em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 1.5em;
    border-radius: var(--_radius-card);
    background: var(--_surface);
    max-inline-size: 68ch;
  }
  .notice-title {
    font-weight: 600;
    font-size: 1.125em;
  }
  .hidden,
  ::slotted([slot='klima-announcer']) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
