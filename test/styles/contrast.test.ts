import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import OracleColor from 'colorjs.io';
import fc from 'fast-check';
import { type Color, blend, contrastOf, fromHex, mix, parseColor, toCss } from '../../src/styles/contrast.ts';
import { propertyRuns } from '../support/property-runs.ts';

const byte = fc.integer({ min: 0, max: 255 });
const colors = fc.tuple(byte, byte, byte).map(([r, g, b]): Color => [r / 255, g / 255, b / 255, 1]);
const oracleOf = ([r, g, b]: Color) => new OracleColor('srgb', [r, g, b]);

describe('contrast of two colours', () => {
  it('is what colorjs.io finds', () => {
    fc.assert(
      fc.property(colors, colors, (one, other) => {
        const expected = oracleOf(one).contrast(oracleOf(other), 'WCAG21');
        // The oracle's luminance comes out of a matrix with more digits than WCAG prints.
        assert.ok(Math.abs(contrastOf(one, other) - expected) < 0.002 * expected);
      }),
      propertyRuns(20_000),
    );
  });

  it('does not care which of the two is in front', () => {
    fc.assert(
      fc.property(colors, colors, (one, other) => assert.equal(contrastOf(one, other), contrastOf(other, one))),
      propertyRuns(1000),
    );
  });

  for (const [one, other, expected] of [
    [0x000000, 0xffffff, '21.00'],
    [0xffffff, 0xffffff, '1.00'],
    // What Punkt has on white: its error border and its focus.
    [0xff8274, 0xffffff, '2.41'],
    [0xe0adff, 0xffffff, '1.81'],
  ] as const) {
    it(`of #${one.toString(16)} on #${other.toString(16)} is ${expected}`, () => {
      assert.equal(contrastOf(fromHex(one), fromHex(other)).toFixed(2), expected);
    });
  }
});

describe('a colour', () => {
  for (const [text, expected] of [
    ['color(srgb 1 0.5 0)', [1, 0.5, 0, 1]],
    ['color(srgb 0.1 0.2 0.3 / 0.4)', [0.1, 0.2, 0.3, 0.4]],
    ['color(srgb 1.2 -0.1 none)', [1, 0, 0, 1]],
    ['color(srgb 1e-7 0 0)', [1e-7, 0, 0, 1]],
    ['rgb(1, 2, 3)', undefined],
    ['rgba(0, 0, 0, 0)', undefined],
    ['', undefined],
  ] as const) {
    it(`is read from “${text}”`, () => assert.deepEqual(parseColor(text), expected));
  }

  it('is written for a style sheet', () => {
    assert.equal(toCss(fromHex(0xb3261e)), 'rgb(179 38 30)');
    assert.equal(toCss([0, 0, 1, 0.5]), 'rgb(0 0 255 / 0.5)');
  });

  it('lets through what is behind it as far as it is transparent', () => {
    assert.deepEqual(blend([1, 1, 1, 0.25], [0, 0, 0, 1]), [0.25, 0.25, 0.25, 1]);
    assert.deepEqual(mix([1, 0, 0, 1], 0.5, [0, 0, 1, 1]), [128 / 255, 0, 128 / 255, 1]);
  });
});
