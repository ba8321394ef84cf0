import { type ColorToken, type HostTheme, colorTokens, hostThemes, neededOf } from './theme-colors.ts';

/** What a theme says beside colours. */
const SHAPE = ['radius', 'radius-card', 'font', 'font-heading', 'font-heading-weight'];

const faded = (percent: number) => `color-mix(in srgb,CanvasText ${percent}%,Canvas)`;

/** What `inherit` looks like until the page has been measured: the browser's own colours, which fit each other. */
const unmeasured: Readonly<Record<ColorToken, string>> = {
  background: 'Canvas',
  surface: faded(5),
  text: 'CanvasText',
  'text-muted': faded(75),
  accent: 'LinkText',
  'on-accent': 'Canvas',
  link: 'LinkText',
  border: faded(60),
  line: faded(20),
  focus: 'CanvasText',
  danger: 'light-dark(#b3261e,#ffa79f)',
  warning: 'light-dark(#7a4b00,#f2c36b)',
};

/** The private property that holds a colour as it was measured on the page, see `settleTheme`. */
export const measuredName = (token: ColorToken): string => `--_klima-page-${token}`;

/**
 * The rules of all themes, for elements as `select` picks them by a condition on their attributes. A theme sets every
 * token, so that nothing from further up the page shows through.
 */
export function themeCss(select: (condition: string) => string): string {
  const neutral = declare(() => 'initial');
  const inherit = declare((token) => `var(${measuredName(token)},${unmeasured[token]})`);
  return [
    `${select('[theme=neutral i],[theme=auto i]')}{${neutral}}`,
    `${select('[theme=inherit i]')}{${inherit}}`,
    ...Object.entries(hostThemes).map(
      ([name, theme]) => `${select(`[theme=${name} i],[theme=auto i][data-klima-look=${name}]`)}{${hostRules(theme)}}`,
    ),
  ].join('');
}

/**
 * All or nothing, and without a script: every colour is mixed with nothing (0%) of a colour that is made of everything
 * the theme needs. One missing property makes that one invalid, with it all the others, and the theme's own values stand.
 */
function hostRules(theme: HostTheme): string {
  const { colors, shape } = theme;
  const all = neededOf(theme)
    .map((name) => `var(${name})`)
    .reduce((rest, color) => `color-mix(in srgb,${color},${rest})`);
  const whole = colorTokens.map((token) => `--_k-${token}:color-mix(in srgb,${colors[token][0]},var(--_k-all) 0%);`);
  const chosen = declare((token) => `var(--_k-${token},light-dark(${colors[token][1]},${colors[token][2]}))`, shape);
  return `--_k-all:${all};${whole.join('')}${chosen}`;
}

function declare(color: (token: ColorToken) => string, shape: Readonly<Record<string, string>> = {}): string {
  return [
    ...colorTokens.map((token) => `--klima-color-${token}:${color(token)};`),
    ...SHAPE.map((name) => `--klima-${name}:${shape[name] ?? 'initial'};`),
  ].join('');
}
