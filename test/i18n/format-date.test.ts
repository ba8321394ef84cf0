import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate } from '../../src/i18n/format-date.ts';

describe('format-date', () => {
  for (const [raw, language, said] of [
    ['2021', 'nb', '2021'],
    ['2021-09', 'nb', 'september 2021'],
    ['2021-10-14', 'nb', '14. oktober 2021'],
    ['2021-10-14', 'nn', '14. oktober 2021'],
    ['2021-10-14', 'en', '14 October 2021'],
    ['2024-02-29', 'nb', '29. februar 2024'],
    ['2026-12-31', 'nb', '31. desember 2026'],
  ] as const) {
    it(`writes ${raw} as "${said}" in ${language}`, () => {
      assert.equal(formatDate(raw, language), said);
    });
  }

  for (const raw of [
    '',
    'i går',
    '2021-13',
    '2023-02-29',
    '2026-02-30',
    '15.09.2021',
    '2021-9-1',
    '20211014',
    'NaN',
    '2021-10-14Tkl. 12',
  ]) {
    it(`says that "${raw}" is no date`, () => {
      assert.equal(formatDate(raw, 'nb'), undefined);
    });
  }

  it('is bokmål for a language that nobody knows', () => {
    assert.equal(formatDate('2026-10-14', 'xx'), '14. oktober 2026');
  });
});
