import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Color, contrastOf, fromHex } from '../../src/styles/contrast.ts';
import { contrastPairs } from '../../src/styles/contrast-pairs.ts';
import { deriveTheme } from '../../src/styles/derive-theme.ts';
import { propertyRuns } from '../support/property-runs.ts';

const colors = fc.integer({ min: 0, max: 0xffffff }).map((hex) => fromHex(hex));
const [WHITE, INK, GREEN, SKY] = [fromHex(0xffffff), fromHex(0x16262d), fromHex(0x0b6245), fromHex(0xbbddff)];

describe('a theme out of a page’s colours', () => {
  it('can be read wherever the page’s own text can', () => {
    fc.assert(
      fc.property(colors, colors, fc.option(colors, { nil: undefined }), (ground, text, link) => {
        fc.pre(contrastOf(text, ground) >= 4.5);
        const theme = deriveTheme({ ground, text, link });
        for (const pair of contrastPairs) {
          const found = contrastOf(theme[pair.front], theme[pair.ground]);
          assert.ok(found >= pair.least, `${pair.front} on ${pair.ground}: ${found.toFixed(2)}`);
        }
      }),
      propertyRuns(20_000),
    );
  });

  it('keeps the page’s text, ground and links', () => {
    const { text, background, link, accent } = deriveTheme({ ground: WHITE, text: INK, link: GREEN });
    assert.deepEqual<Color[]>([text, background, link, accent], [INK, WHITE, GREEN, GREEN]);
  });

  it('shows links as text where the page’s links are too weak, or where it has none', () => {
    assert.deepEqual(deriveTheme({ ground: WHITE, text: INK, link: SKY }).link, INK);
    assert.deepEqual(deriveTheme({ ground: WHITE, text: INK }).link, INK);
  });

  it('does what it can where the page’s text itself is too weak', () => {
    const theme = deriveTheme({ ground: WHITE, text: SKY });
    assert.deepEqual([theme.text, theme.surface], [SKY, WHITE]);
  });
});
