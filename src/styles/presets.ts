import { css } from 'lit';

/**
 * Whole sets of `--klima-*` values that a page chooses by `theme`. A set is taken as a whole, never token by token,
 * so that its contrasts hold. Without `theme` the neutral defaults of the widgets stand.
 */
export const presets = css`
  :host([theme='inherit']) {
    --klima-color-background: transparent;
    --klima-color-surface: color-mix(in srgb, currentColor 6%, transparent);
    --klima-color-text: inherit;
    --klima-color-text-muted: color-mix(in srgb, currentColor 75%, transparent);
    --klima-color-accent: LinkText;
    --klima-color-on-accent: Canvas;
    --klima-color-link: LinkText;
    --klima-color-border: color-mix(in srgb, currentColor 55%, transparent);
    --klima-color-line: color-mix(in srgb, currentColor 20%, transparent);
    --klima-color-focus: currentColor;
  }
  :host([theme='designsystemet']) {
    --klima-color-background: var(--ds-color-neutral-background-default);
    --klima-color-surface: var(--ds-color-neutral-surface-tinted);
    --klima-color-text: var(--ds-color-neutral-text-default);
    --klima-color-text-muted: var(--ds-color-neutral-text-subtle);
    --klima-color-accent: var(--ds-color-accent-base-default);
    --klima-color-on-accent: var(--ds-color-accent-base-contrast-default);
    --klima-color-link: var(--ds-color-accent-text-subtle);
    --klima-color-border: var(--ds-color-neutral-border-default);
    --klima-color-line: var(--ds-color-neutral-border-subtle);
    --klima-color-focus: var(--ds-color-focus-outer);
    --klima-color-danger: var(--ds-color-danger-text-default);
    --klima-radius: var(--ds-border-radius-md);
  }
  :host([theme='punkt']) {
    --klima-color-background: var(--pkt-color-background-default, #fff);
    --klima-color-surface: var(--pkt-color-background-subtle, #f2f2f2);
    --klima-color-text: var(--pkt-color-text-body-default, #2c2c2c);
    --klima-color-text-muted: var(--pkt-color-text-subtle, #666);
    --klima-color-accent: var(--pkt-color-surface-strong-dark-blue, #2a2859);
    --klima-color-on-accent: var(--pkt-color-text-body-light, #fff);
    --klima-color-link: var(--pkt-color-text-action-normal, #2a2859);
    --klima-color-border: var(--pkt-color-input-border-normal, #2a2859);
    --klima-color-line: #d0cfd9;
    /* Punkt's own focus and error colours stay below 3:1 on white. */
    --klima-color-focus: #1f42aa;
    --klima-color-danger: #b3261e;
    --klima-radius: 0;
    --klima-radius-card: 0;
  }
`;
