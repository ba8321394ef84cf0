import { css } from 'lit';

/**
 * Public custom properties (`--klima-*`) with their neutral defaults, under private names. Dark values follow the
 * `color-scheme` of the page: a page that has not said that it can be dark stays light.
 */
export const tokens = css`
  :host {
    --_background: var(--klima-color-background, #fff);
    --_surface: var(--klima-color-surface, #f3f6f4);
    --_text: var(--klima-color-text, #16262d);
    --_muted: var(--klima-color-text-muted, #4f6169);
    --_accent: var(--klima-color-accent, #0b6245);
    --_on-accent: var(--klima-color-on-accent, #fff);
    --_link: var(--klima-color-link, #0b6245);
    --_border: var(--klima-color-border, #7c8d93);
    --_line: var(--klima-color-line, #d5dddb);
    --_focus: var(--klima-color-focus, #1d3fbb);
    --_danger: var(--klima-color-danger, #b3261e);
    --_warning: var(--klima-color-warning, #7a4b00);
    --_tint: color-mix(in srgb, var(--_accent) 12%, var(--_background));
    --_radius: var(--klima-radius, 0.375em);
    --_radius-card: var(--klima-radius-card, 0.625em);
    --_font: var(--klima-font, inherit);
    --_heading-font: var(--klima-font-heading, inherit);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_background: var(--klima-color-background, light-dark(#fff, #10191d));
      --_surface: var(--klima-color-surface, light-dark(#f3f6f4, #18252a));
      --_text: var(--klima-color-text, light-dark(#16262d, #e8f0f2));
      --_muted: var(--klima-color-text-muted, light-dark(#4f6169, #a8b9bf));
      --_accent: var(--klima-color-accent, light-dark(#0b6245, #6fd6ab));
      --_on-accent: var(--klima-color-on-accent, light-dark(#fff, #06241a));
      --_link: var(--klima-color-link, light-dark(#0b6245, #6fd6ab));
      --_border: var(--klima-color-border, light-dark(#7c8d93, #7b8f97));
      --_line: var(--klima-color-line, light-dark(#d5dddb, #2c3d44));
      --_focus: var(--klima-color-focus, light-dark(#1d3fbb, #a9c1ff));
      --_danger: var(--klima-color-danger, light-dark(#b3261e, #ffa79f));
      --_warning: var(--klima-color-warning, light-dark(#7a4b00, #f2c36b));
    }
  }
`;
