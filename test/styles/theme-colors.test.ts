import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Color, contrastOf, fromHex } from '../../src/styles/contrast.ts';
import { contrastPairs } from '../../src/styles/contrast-pairs.ts';
import { type ColorToken, hostThemes, neededOf } from '../../src/styles/theme-colors.ts';
import { themeCss } from '../../src/styles/theme-css.ts';
import { tokens } from '../../src/styles/tokens.ts';

/** `#fff` and `#b3261e`. */
function read(hex: string): Color {
  const digits = hex.slice(1);
  return fromHex(Number.parseInt(digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits, 16));
}

/** The light and the dark values that the widgets have without any theme, out of their style sheet. */
const neutral = Object.fromEntries(
  [...tokens.cssText.matchAll(/--klima-color-([\w-]+), light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, token, light, dark]) => [token!, ['', light!, dark!] as const],
  ),
) as Record<ColorToken, readonly [string, string, string]>;

const themes = {
  neutral,
  'designsystemet without the page’s own': hostThemes.designsystemet.colors,
  'punkt without the page’s own': hostThemes.punkt.colors,
};

for (const [name, colors] of Object.entries(themes)) {
  for (const [scheme, index] of [
    ['light', 1],
    ['dark', 2],
  ] as const) {
    describe(`${name}, ${scheme}`, () => {
      for (const { front, ground, least } of contrastPairs) {
        const [one, other] = [colors[front][index], colors[ground][index]];
        it(`has ${front} (${one}) on ${ground} (${other}) at ${least}:1 or more`, () => {
          assert.ok(contrastOf(read(one), read(other)) >= least, contrastOf(read(one), read(other)).toFixed(2));
        });
      }
    });
  }
}

describe('the rules of the themes', () => {
  const css = themeCss((condition) => `x:is(${condition})`);
  const names = [...tokens.cssText.matchAll(/var\((--klima-[\w-]+)/g)].map(([, name]) => name!);

  it('set every public property that the widgets read, each in every theme', () => {
    assert.ok(names.length >= 17);
    for (const rule of css.split('}').slice(0, -1))
      for (const name of names)
        assert.equal(rule.split(/[{;]/).filter((line) => line.startsWith(`${name}:`)).length, 1);
  });

  it('need the properties of the page that they show, and no others', () => {
    for (const theme of Object.values(hostThemes)) {
      const needed = neededOf(theme);
      assert.ok(needed.includes(theme.marker));
      for (const name of needed) assert.ok(name.startsWith(theme.prefix), name);
    }
  });
});
