import { type Color, contrastOf, fromHex, mix } from './contrast.ts';
import type { ColorToken } from './theme-colors.ts';

const TEXT = 4.5;
const CONTROL = 3;

const BLACK = fromHex(0x000000);
const WHITE = fromHex(0xffffff);
const DANGER = [fromHex(0xb3261e), fromHex(0xffa79f)];
const WARNING = [fromHex(0x7a4b00), fromHex(0xf2c36b)];

/** What a page looks like where a widget stands; all opaque. */
export interface PageColors {
  readonly ground: Color;
  readonly text: Color;
  /** Its links, where it has any. */
  readonly link?: Color | undefined;
}

/**
 * A whole theme out of a page's own colours. Where the page's text can be read on its ground, everything else can too:
 * each colour goes as far towards the text as its contrast needs, and a link that is too weak becomes text.
 */
export function deriveTheme({ ground, text, link }: PageColors): Record<ColorToken, Color> {
  const tinted = mix(text, 0.05, ground);
  const surface = contrastOf(text, tinted) < TEXT ? ground : tinted;
  const holds = (color: Color, least: number): boolean =>
    contrastOf(color, ground) >= least && contrastOf(color, surface) >= least;
  const faint = (shares: readonly number[], least: number): Color =>
    shares.map((share) => mix(text, share, ground)).find((color) => holds(color, least)) ?? text;
  const oneOf = (colors: readonly (Color | undefined)[]): Color =>
    colors.find((color) => color !== undefined && holds(color, TEXT)) ?? text;

  const accent = oneOf([link]);
  const extreme = contrastOf(WHITE, accent) > contrastOf(BLACK, accent) ? WHITE : BLACK;
  return {
    background: ground,
    surface,
    text,
    'text-muted': faint([0.72, 0.8, 0.88], TEXT),
    accent,
    'on-accent': contrastOf(ground, accent) >= TEXT ? ground : extreme,
    link: accent,
    border: faint([0.55, 0.65, 0.75, 0.85], CONTROL),
    line: mix(text, 0.2, ground),
    focus: text,
    danger: oneOf(DANGER),
    warning: oneOf(WARNING),
  };
}
