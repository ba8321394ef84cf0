import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type Choice,
  FIRST_CHOICE,
  readState,
  SCENES,
  SCHEMES,
  WIDTHS,
  writeState,
} from '../../site/builder/address-state.ts';
import { findAddresses } from '../../site/builder/addresses.ts';
import { CARRIERS, STARTS, tidyAttributes, VERSIONS } from '../../site/builder/choice.ts';
import { SYSTEM_IDS } from '../../site/builder/systems.ts';

const choices: fc.Arbitrary<Choice> = fc.record({
  tag: fc.constantFrom('member-directory', 'campaign-timeline'),
  attributes: fc.record({
    initiative: fc.string(),
    heading: fc.string({ unit: 'grapheme' }),
    kind: fc.constant('a,b'),
  }),
  endpoint: fc.string(),
  base: fc.webUrl(),
  start: fc.constantFrom(...STARTS),
  version: fc.constantFrom(...VERSIONS),
  system: fc.constantFrom(...SYSTEM_IDS),
  carrier: fc.constantFrom('' as const, ...CARRIERS),
  width: fc.constantFrom(...WIDTHS),
  scheme: fc.constantFrom(...SCHEMES),
  language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
  scene: fc.constantFrom(...SCENES),
});

describe('the address of the builder', () => {
  it('holds every choice and gives it back', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const tidy = { ...choice, attributes: tidyAttributes(choice.tag, choice.attributes) };
        assert.deepEqual(readState(`#${writeState(tidy)}`), tidy);
      }),
    );
  });

  it('says nothing that is as it was in the beginning', () => {
    assert.equal(writeState(FIRST_CHOICE), '_tag=member-directory');
  });

  it('passes over what it does not know, and what is a place on the page', () => {
    assert.equal(readState('#innhold'), undefined);
    assert.equal(readState('#_tag=x-y'), undefined);
    const read = readState('#_tag=member-directory&_system=x&_width=1&onclick=alert(1)&initiative=nfk');
    assert.deepEqual(read, { ...FIRST_CHOICE, attributes: { initiative: 'nfk' } });
  });
});

describe('addresses', () => {
  const find = (endpoint: string, base = '', page = 'https://klima.example.no/bygger/') =>
    findAddresses({ endpoint, base }, page);

  it('follow from the page of the builder, and from each other', () => {
    const own = 'https://klima.example.no';
    assert.deepEqual(find(''), { name: 'known', endpoint: `${own}/v1`, base: own, hasPages: true });
    const other = {
      name: 'known',
      endpoint: 'https://api.example/klima/v1',
      base: 'https://api.example/klima',
      hasPages: true,
    };
    assert.deepEqual(find(' https://api.example/klima/v1/ '), other);
    const folder = {
      name: 'known',
      endpoint: 'https://files.example/data',
      base: 'https://files.example',
      hasPages: false,
    };
    assert.deepEqual(find('https://files.example/data'), folder);
    assert.deepEqual(find('https://files.example/data', own), { ...folder, base: own });
  });

  for (const [endpoint, reason] of [
    ['javascript:alert(1)', 'scheme'],
    ['http://api.example/v1', 'insecure'],
    ['https://u:p@api.example/v1', 'credentials'],
    ['https://', 'malformed'],
  ] as const) {
    it(`refuse ${endpoint}: ${reason}`, () => {
      assert.deepEqual(find(endpoint), { name: 'wrong', field: 'endpoint', reason });
    });
  }
});
