import { css } from 'lit';

/** The provider takes no room of its own. */
export const klimaSiteStyles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
`;
