import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type IcsLine, icsDate, icsLines, icsMoment, icsText } from '../../src/domain/ics.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { moments } from './any-event.ts';

const TEXTS: readonly (readonly [text: string, value: string])[] = [
  ['', ''],
  ['Rådhuset, Oslo; inngang B', 'Rådhuset\\, Oslo\\; inngang B'],
  ['C:\\klima', 'C:\\\\klima'],
  ['\\n', '\\\\n'],
  ['a\nb', 'a\\nb'],
  ['a\r\nb\rc', 'a\\nb\\nc'],
  ['a\r\n\r\nb', 'a\\n\\nb'],
  ['END:VEVENT\r\nBEGIN:VEVENT', 'END:VEVENT\\nBEGIN:VEVENT'],
  ['\0a\tb\u000bc\u001fd\u007fe', ' a b c d e'],
  ['"æ" 🌍', '"æ" 🌍'],
];

const octets = (text: string) => Buffer.byteLength(text, 'utf8');
const unfold = (text: string) => text.replaceAll('\r\n ', '');

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('ab;,\\\r\n\t :"'), 'æ', '\0', '\u0085', '\u2028', '🌍', '👩‍🚀') }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('icsText', () => {
  for (const [text, value] of TEXTS)
    it(`writes ${JSON.stringify(text)} as ${value}`, () => assert.equal(icsText(text), value));

  it('is read back as it was, but for control characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [, , components] = ICAL.parse(icsLines([...OPEN, ['SUMMARY', icsText(text)], ...CLOSE])) as Parsed;
        const [[, , , value]] = components[0]![1] as [[string, object, string, string]];
        assert.equal(value, text.replace(/\r\n?/g, '\n').replace(/[\0-\t\v-\x1f\x7f]/g, ' '));
      }),
      propertyRuns(5000),
    );
  });
});

type Parsed = readonly [string, unknown[], (readonly [string, unknown[], unknown[]])[]];
const OPEN: readonly IcsLine[] = [
  ['BEGIN', 'VCALENDAR'],
  ['BEGIN', 'VEVENT'],
];
const CLOSE: readonly IcsLine[] = [
  ['END', 'VEVENT'],
  ['END', 'VCALENDAR'],
];

describe('icsLines', () => {
  const folded = (value: string) => icsLines([['X', value]]);

  it('folds after 75 octets and not before', () => {
    assert.equal(folded('a'.repeat(73)), `X:${'a'.repeat(73)}\r\n`);
    assert.equal(folded('a'.repeat(74)), `X:${'a'.repeat(73)}\r\n a\r\n`);
    assert.equal(folded('a'.repeat(73 + 75)), `X:${'a'.repeat(73)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });

  for (const [letter, width] of [
    ['å', 2],
    ['–', 3],
    ['🌍', 4],
  ] as const)
    it(`does not cut a letter of ${String(width)} octets`, () => {
      for (let before = 73 - width; before <= 74; before++) {
        const lines = folded('a'.repeat(before) + letter).split('\r\n');
        assert.equal(lines.filter((line) => line.includes(letter)).length, 1);
        assert.equal(lines.length, before + width <= 73 ? 2 : 3);
      }
    });

  it('keeps every line within 75 octets, and gives the value back unfolded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = icsText(text);
        const calendar = folded(value);
        assert.equal(unfold(calendar), `X:${value}\r\n`);
        assert.ok(calendar.endsWith('\r\n'));
        for (const line of calendar.slice(0, -2).split('\r\n')) {
          assert.ok(octets(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
          // A letter that was cut would be half a surrogate pair, which the text itself may hold too.
          if (text.isWellFormed()) assert.ok(line.isWellFormed());
        }
      }),
      propertyRuns(5000),
    );
  });
});

describe('times of a calendar', () => {
  it('are in UTC, to the second', () => {
    assert.equal(icsMoment(Date.UTC(2026, 4, 20, 9, 30)), '20260520T093000Z');
    assert.equal(icsMoment(Date.UTC(2026, 4, 20, 9, 30, 59, 999)), '20260520T093059Z');
    assert.equal(icsMoment(0), '19700101T000000Z');
    assert.equal(icsMoment(-1), '19691231T235959Z');
    assert.equal(icsDate('2026-05-20'), '20260520');
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(moments(1900, 2200), (moment) => {
        const time = ICAL.Time.fromDateTimeString(
          icsMoment(moment).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'),
        );
        assert.equal(time.toUnixTime(), Math.floor(moment / 1000));
      }),
      propertyRuns(2000),
    );
  });
});
