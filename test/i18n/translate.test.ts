import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Messages, createTranslate } from '../../src/i18n/translate.ts';
import { propertyRuns } from '../support/property-runs.ts';

const nb = {
  greeting: 'Hei, {name}',
  members: { one: '{count} medlem', other: '{count} medlemmer' },
  plain: 'Ja',
} as const;
const en = {
  greeting: 'Hello, {name}',
  members: { one: '{count} member', other: '{count} members' },
  plain: 'Yes',
} as const;
const LOCALES = { nb: 'nb', nn: 'nn', en: 'en-GB' } as const;
const translate = (language: string, ...tables: readonly (Messages | undefined)[]) =>
  createTranslate(language, tables, nb);

describe('translate', () => {
  it('says a message in the words of the first table that has it', () => {
    const t = translate('en', undefined, { plain: 'Yep' }, en);
    assert.equal(t('plain'), 'Yep');
    assert.equal(t('greeting', { name: 'Ola' }), 'Hello, Ola');
  });

  for (const language of ['nb', 'xx', 'se', 'de']) {
    it(`falls back on the last words in ${language}`, () => {
      assert.equal(translate(language)('members', { count: 1 }), '1 medlem');
      assert.equal(translate(language, {})('plain'), 'Ja');
    });
  }

  it('leaves a place as it is when nobody says what goes there', () => {
    const t = translate('en', en);
    assert.equal(t('greeting'), 'Hello, {name}');
    assert.equal(t('greeting', { other: 'x' }), 'Hello, {name}');
  });

  it('does not read places out of what is put in', () => {
    assert.equal(translate('en', en)('greeting', { name: '{count} $& {name}' }), 'Hello, {count} $& {name}');
  });

  for (const [count, said] of [
    [0, '0 members'],
    [1, '1 member'],
    [2, '2 members'],
    [1234, '1,234 members'],
  ] as const) {
    it(`says "${said}" for ${count}`, () => {
      assert.equal(translate('en', en)('members', { count }), said);
    });
  }

  for (const language of ['nb', 'nn', 'se', 'xx']) {
    it(`writes numbers as Norwegian does in ${language}`, () => {
      assert.match(translate(language)('members', { count: 12_345 }), /^12\s345 medlemmer$/);
    });
  }

  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`writes and counts whole numbers in ${language} as Intl does`, () => {
      const [numbers, rules] = [new Intl.NumberFormat(LOCALES[language]), new Intl.PluralRules(LOCALES[language])];
      const t = createTranslate(language, [], { said: { one: 'one {count}', other: 'other {count}' } });
      fc.assert(
        fc.property(fc.oneof(fc.nat(2000), fc.maxSafeNat()), (count) => {
          assert.equal(t('said', { count }), `${rules.select(count)} ${numbers.format(count)}`);
        }),
        propertyRuns(1000),
      );
    });
  }

  it('speaks a language pack, with its plurals', () => {
    const t = translate('se', { members: { one: '{count} lahttu', two: '{count} lahtu', other: '{count} lahttut' } });
    assert.equal(t('members', { count: 1 }), '1 lahttu');
    assert.equal(t('members', { count: 5 }), '5 lahttut');
  });

  it('has a word for every count, also when a pack lacks the category', () => {
    assert.equal(translate('en', { members: { other: 'many' } })('members', { count: 1 }), 'many');
  });
});
