import { unsafeCSS } from 'lit';
import { themeCss } from './theme-css.ts';

/** The themes that a page chooses by `theme` on the element that wears this. */
export const presets = unsafeCSS(
  themeCss((condition) =>
    condition
      .split(',')
      .map((one) => `:host(${one})`)
      .join(),
  ),
);
