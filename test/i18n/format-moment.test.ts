import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatMoment } from '../../src/i18n/format-moment.ts';

describe('format-moment', () => {
  it('shows a moment as its day in Norway', () => {
    assert.equal(formatMoment('2026-10-14T22:30:00Z', 'nb'), '15. oktober 2026');
    assert.equal(formatMoment('2026-12-31T23:30:00Z', 'nb'), '1. januar 2027');
  });

  it('shows a moment as its day in another time zone', () => {
    assert.equal(formatMoment('2026-10-14T22:30:00Z', 'nb', 'America/New_York'), '14. oktober 2026');
  });

  for (const raw of ['', '2026', '2026-10-14', '2021-10-14Tkl. 12', 'i går']) {
    it(`says that "${raw}" is no moment`, () => {
      assert.equal(formatMoment(raw, 'nb'), undefined);
    });
  }
});
