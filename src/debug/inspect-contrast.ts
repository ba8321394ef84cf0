import { type Color, blend, contrastOf } from '../styles/contrast.ts';
import { type ContrastPair, contrastPairs } from '../styles/contrast-pairs.ts';
import { pageGround } from '../styles/page-ground.ts';
import { readColors } from '../styles/read-colors.ts';
import { type ColorToken, colorTokens } from '../styles/theme-colors.ts';

/** What a colour is seen on: one of the widget's own grounds, or what the page has behind it. */
export type Ground = ContrastPair['ground'] | 'page';

/** A pair of colours as they come out on this page. */
export interface MeasuredPair {
  readonly front: ContrastPair['front'];
  readonly ground: Ground;
  readonly least: number;
  readonly contrast: number;
  readonly colors: readonly [front: Color, ground: Color];
}

/** How well a widget can be read where it stands. */
export interface ContrastReport {
  readonly pairs: readonly MeasuredPair[];
  readonly weak: readonly MeasuredPair[];
  /** Whether there is a picture behind the widget, whose colours nobody can tell. */
  readonly hasPicture: boolean;
}

/** The widgets' own names of their colours, which have a value with and without a theme. */
const nameOf = (token: ColorToken): string => (token === 'text-muted' ? '--_muted' : `--_${token}`);

/** Measures every pair of colours of a widget that has come to life; `undefined` for one that has not. */
export function inspectContrast(element: Element): ContrastReport | undefined {
  const read = readColors<string>(
    element,
    Object.fromEntries(colorTokens.map((token) => [token, `var(${nameOf(token)})`])),
  );
  if (!read.text) return undefined;
  const { color: page, hasPicture } = pageGround(element);
  const opaque = (ground: Ground): Color => {
    const color = read[ground];
    return ground === 'page' || color === undefined ? page : blend(color, page);
  };
  // Texts and headings stand on the page itself; cards and fields bring their own ground.
  const onPage = contrastPairs
    .filter(({ ground }) => ground === 'background')
    .map(({ front, least }) => ({ front, ground: 'page' as const, least }));
  const pairs = [...contrastPairs, ...onPage].flatMap(({ front, ground, least }): MeasuredPair[] => {
    const color = read[front];
    if (!color) return [];
    const behind = opaque(ground);
    const seen = blend(color, behind);
    return [{ front, ground, least, contrast: contrastOf(seen, behind), colors: [seen, behind] }];
  });
  return { pairs, weak: pairs.filter(({ contrast, least }) => contrast < least), hasPicture };
}
