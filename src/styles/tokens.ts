import { css } from 'lit';

/**
 * Public custom properties (`--klima-*`) with their neutral defaults, under private names. Dark values follow the
 * `color-scheme` of the page: a page that has not said that it can be dark stays light. Browsers older than 2024 do not
 * know `light-dark()`; there the page's own colours show through.
 */
export const tokens = css`
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
    --_tint: color-mix(in srgb, var(--_accent) 12%, var(--_background));
    --_radius: var(--klima-radius, 0.375em);
    --_radius-card: var(--klima-radius-card, 0.625em);
    --_font: var(--klima-font, inherit);
    --_heading-font: var(--klima-font-heading, inherit);
    --_heading-weight: var(--klima-font-heading-weight, 600);
  }
`;
