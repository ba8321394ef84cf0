/** Red, green, blue and alpha, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** The form that `readColors` asks browsers for: `color(srgb 0.1 0.2 0.3 / 0.5)`. */
const SERIALIZED = /^color\(srgb ([^ ]+) ([^ ]+) ([^ )]+)(?: \/ ([^ )]+))?\)$/;

/** A colour as a browser writes it in sRGB; `undefined` for what is none. What a screen cannot show is clipped. */
export function parseColor(serialized: string): Color | undefined {
  const match = SERIALIZED.exec(serialized.trim());
  if (!match) return undefined;
  const [red, green, blue, alpha] = match.slice(1).map((part: string | undefined) => channel(part ?? '1'));
  return red === undefined || green === undefined || blue === undefined || alpha === undefined
    ? undefined
    : [red, green, blue, alpha];
}

const channel = (part: string): number => Math.min(1, Math.max(0, Number(part === 'none' ? 0 : part)));

/** What is seen of a colour in front of an opaque ground. */
export function blend([red, green, blue, alpha]: Color, [r, g, b]: Color): Color {
  const over = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [over(red, r), over(green, g), over(blue, b), 1];
}

/** So much of one colour, from 0 to 1, and the rest of another, both opaque, in steps that a screen has. */
export function mix([red, green, blue]: Color, share: number, ground: Color): Color {
  const [r, g, b] = blend([red, green, blue, share], ground);
  const step = (value: number): number => Math.round(value * 255) / 255;
  return [step(r), step(g), step(b), 1];
}

/** The contrast of two opaque colours after WCAG 2.2, from 1 to 21. */
export function contrastOf(one: Color, other: Color): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminanceOf([red, green, blue]: Color): number {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// The threshold of sRGB itself. WCAG prints an older one, 0.03928, which no colour of eight bits tells from it.
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** A colour for a style sheet. */
export const toCss = ([red, green, blue, alpha]: Color): string =>
  `rgb(${[red, green, blue].map((value) => Math.round(value * 255)).join(' ')}${alpha < 1 ? ` / ${alpha}` : ''})`;

/** A colour of six hexadecimal digits: `0xb3261e`. */
export const fromHex = (hex: number): Color => [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255, 1];
