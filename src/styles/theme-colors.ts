/** The colours of a widget, by the end of their public name: `--klima-color-` + token. */
export const colorTokens = [
  'background',
  'surface',
  'text',
  'text-muted',
  'accent',
  'on-accent',
  'link',
  'border',
  'line',
  'focus',
  'danger',
  'warning',
] as const;
export type ColorToken = (typeof colorTokens)[number];

/** A design system that pages bring along, and how the widgets look in it. */
export interface HostTheme {
  /** What a page has that has the design system. */
  readonly marker: string;
  /** What all of its properties that are read here begin with. */
  readonly prefix: string;
  /** Per colour: what it is made of on a page that has all of it; else its light and its dark value. */
  readonly colors: Readonly<Record<ColorToken, readonly [host: string, light: string, dark: string]>>;
  /** What is not a colour. */
  readonly shape: Readonly<Record<string, string>>;
}

const ds = (name: string) => `var(--ds-color-${name})`;
const pkt = (name: string) => `var(--pkt-color-${name})`;

/** A colour as dark or as light as it has to be on the ground of a Punkt page, which has no text in red or ochre. */
const onPunkt = (hue: number, chroma: string) =>
  `oklch(from ${pkt('background-default')} calc(.93 - .45*l) calc(${chroma}) ${hue})`;

/** Designsystemet: every published theme holds its contrasts on the grounds that are used here, light and dark. */
const designsystemet: HostTheme = {
  marker: '--ds-color-neutral-text-default',
  prefix: '--ds-color-',
  colors: {
    background: [ds('neutral-background-default'), '#fff', '#17181a'],
    surface: [ds('neutral-surface-tinted'), '#e8e8e9', '#2c2e31'],
    text: [ds('neutral-text-default'), '#292c30', '#ececec'],
    'text-muted': [ds('neutral-text-subtle'), '#5b5d60', '#a7a8a9'],
    accent: [ds('accent-base-default'), '#0062ba', '#4c91cf'],
    'on-accent': [ds('accent-base-contrast-default'), '#fff', '#000'],
    link: [ds('accent-text-subtle'), '#005db1', '#8eaacb'],
    border: [ds('neutral-border-default'), '#77797b', '#808183'],
    line: [ds('neutral-border-subtle'), '#bbbcbd', '#4e5052'],
    focus: [ds('focus-outer'), '#292c30', '#ececec'],
    danger: [ds('danger-text-subtle'), '#b81a1a', '#d19a96'],
    warning: [ds('warning-text-subtle'), '#80540f', '#d39e5b'],
  },
  shape: {
    radius: 'var(--ds-border-radius-md,.25em)',
    'radius-card': 'var(--ds-border-radius-md,.25em)',
    'font-heading-weight': 'var(--ds-heading-md-font-weight,500)',
  },
};

/**
 * Punkt of Oslo kommune. Its error border (2.41:1) and its focus (1.81:1) are too weak on white, its dark blue surface on
 * its dark ground, and its two dark grounds are one; what stands here in their place does hold.
 */
const punkt: HostTheme = {
  marker: '--pkt-color-text-body-default',
  prefix: '--pkt-color-',
  colors: {
    background: [pkt('background-default'), '#fff', '#2c2c2c'],
    surface: [`color-mix(in srgb,${pkt('background-subtle')} 95%,${pkt('text-body-default')})`, '#efeff1', '#373737'],
    text: [pkt('text-body-default'), '#2a2859', '#fff'],
    'text-muted': [pkt('text-placeholder'), '#666', '#b3b3b3'],
    accent: [pkt('text-action-normal'), '#2a2859', '#fff'],
    'on-accent': [pkt('background-default'), '#fff', '#2c2c2c'],
    link: [pkt('text-action-normal'), '#2a2859', '#fff'],
    border: [pkt('input-border-normal'), '#2a2859', '#fff'],
    line: [`color-mix(in srgb,${pkt('text-body-default')} 20%,${pkt('background-default')})`, '#d4d4de', '#565656'],
    focus: [pkt('text-action-active'), '#1f42aa', '#b3f5ff'],
    danger: [onPunkt(25, '.07 + .1*l'), '#b3261e', '#ffa79f'],
    warning: [onPunkt(70, '.1'), '#7a4b00', '#f2c36b'],
  },
  shape: { radius: '0px', 'radius-card': '0px', 'font-heading-weight': '500' },
};

/** The design systems by the name that an editor writes. Where a page has both, the first one counts. */
export const hostThemes: Readonly<Record<'designsystemet' | 'punkt', HostTheme>> = { designsystemet, punkt };
export type HostThemeName = keyof typeof hostThemes;

/** The properties of the page that a theme needs; one that is missing, and the theme's own values stand. */
export function neededOf({ colors }: HostTheme): string[] {
  const used = Object.values(colors).flatMap(([host]) => host.match(/--[\w-]+/g) ?? []);
  return [...new Set(used)];
}
