import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Addresses } from '../../site/builder/addresses.ts';
import { CARRIERS } from '../../site/builder/choice.ts';
import { TAGS } from '../../site/builder/options.ts';
import { carriersFor, writeOutput } from '../../site/builder/output.ts';
import { writeAccessibility, writePolicy, writePrivacy, writeRequest } from '../../site/builder/page-texts.ts';
import { SYSTEM_IDS } from '../../site/builder/systems.ts';

const addresses: Addresses = {
  endpoint: 'https://data.example.no/klima/v1',
  base: 'https://filer.example.no',
  hasPages: false,
};
const own: Addresses = { endpoint: 'https://klima.example.no/v1', base: 'https://klima.example.no', hasPages: true };
const order = { start: 'usual', link: 'Se', frameTitle: 'Se', frameFallback: 'Borte?' } as const;

describe('texts for a page', () => {
  it('allow the code, the data and the logos, and nothing else', () => {
    assert.equal(
      writePolicy('div', addresses),
      `script-src https://filer.example.no;
connect-src https://data.example.no;
img-src https://data.example.no;
trusted-types lit-html 'allow-duplicates';`,
    );
    assert.equal(writePolicy('iframe', own), 'frame-src https://klima.example.no;');
  });

  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`name everybody who hears of the reader, once each, in ${language}`, () => {
      for (const tag of TAGS) {
        const text = writePrivacy(tag, addresses, language);
        assert.match(text, /data\.example\.no (og|and) filer\.example\.no/);
        assert.doesNotMatch(text, /[{}]/);
        assert.doesNotMatch(writePrivacy(tag, own, language), /klima\.example\.no (og|and) /);
      }
    });

    it(`ask for the line of the template in ${language}, and say that a frame is a frame`, () => {
      const request = writeRequest('<script></script>', 'script-src x;', language);
      assert.ok(request.includes('<script></script>') && request.includes('script-src x;'));
      assert.match(writeAccessibility('iframe', language), /iframe/);
      assert.doesNotMatch(writeAccessibility('div', language), /iframe/);
    });
  }
});

describe('the output', () => {
  for (const system of SYSTEM_IDS) {
    it(`for ${system} has a page for every widget, and a template where its carrier needs the loader`, () => {
      for (const tag of TAGS) {
        for (const where of [own, addresses]) {
          for (const carrier of ['' as const, ...CARRIERS]) {
            const output = writeOutput(
              { ...order, tag, attributes: { initiative: 'nfk' }, addresses: where },
              system,
              carrier,
            );
            assert.ok(carriersFor(system, where.hasPages).includes(output.carrier));
            assert.notEqual(output.page, '');
            if (['div', 'link'].includes(output.carrier)) assert.ok(output.template);
            if (output.carrier === 'iframe') assert.ok(where.hasPages);
          }
        }
      }
    });
  }

  it('says in the template where applications may go', () => {
    const form = { ...order, tag: 'nfk-membership-form', attributes: {}, addresses: own } as const;
    assert.match(
      writeOutput(form, 'other', '').template ?? '',
      /<meta name="klima-allowed-endpoints" content="https:\/\/klima\.example\.no\/v1">/,
    );
  });

  it('brings looks along for components', () => {
    const members = {
      ...order,
      tag: 'member-directory',
      attributes: { theme: 'punkt', heading: '{x}' },
      addresses: own,
    } as const;
    for (const system of ['react', 'vue', 'svelte'] as const) {
      const { page } = writeOutput(members, system, '');
      assert.match(page, /klima-site\/define/);
      assert.match(page, /<klima-site>[\s\S]*theme="punkt"[\s\S]*<\/klima-site>/);
      assert.match(page, /heading="&#123;x&#125;"/);
    }
  });
});
