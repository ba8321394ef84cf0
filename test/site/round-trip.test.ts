import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Addresses } from '../../site/builder/addresses.ts';
import { CARRIERS, STARTS, type Start, tidyAttributes } from '../../site/builder/choice.ts';
import { writeLoader } from '../../site/builder/loader-tag.ts';
import { OPTIONS, TAGS, type Tag } from '../../site/builder/options.ts';
import { readSnippet } from '../../site/builder/read-snippet.ts';
import { writeCarrier } from '../../site/builder/write-carrier.ts';

const addresses: Addresses = {
  endpoint: 'https://klima.example.no/v1',
  base: 'https://klima.example.no',
  hasPages: true,
};

/** Texts that try to get out of where they stand. */
const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "it's",
    '</p></member-directory>',
    '--><b>',
    '] [x',
    '&amp;quot;',
    'a=b c',
    '“sitat”',
    '{{x}}',
  ),
);

const widgets = fc.constantFrom<Tag>(...TAGS).chain((tag) =>
  fc.record({
    tag: fc.constant(tag),
    attributes: fc
      .record(
        Object.fromEntries(
          OPTIONS[tag]
            .filter(({ name }) => name !== 'endpoint')
            .map(({ name, kind, values }) => [
              name,
              kind === 'flag'
                ? fc.constant('')
                : kind === 'number'
                  ? fc.nat(500).map(String)
                  : values.length > 0
                    ? fc.constantFrom(...values)
                    : hostile,
            ]),
        ),
        { requiredKeys: [] },
      )
      .map((attributes) => tidyAttributes(tag, attributes as Record<string, string>)),
    start: fc.constantFrom<Start>(...STARTS),
  }),
);

describe('a snippet', () => {
  for (const carrier of CARRIERS) {
    it(`says as ${carrier} what was chosen, whatever stands in it`, () => {
      fc.assert(
        fc.property(widgets, fc.boolean(), (widget, isFixed) => {
          const order = {
            ...widget,
            addresses,
            link: 'Se «dem» <alle>',
            frameTitle: 'A "title"',
            frameFallback: 'Borte?',
          };
          const release = { version: '1.2.3', integrity: 'sha384-abc+/=' };
          const loader = writeLoader(addresses.base, isFixed ? release : undefined);
          const text = `<p>Før [x] &lt;b&gt;</p>\n${loader}\n${writeCarrier(carrier, order)}\n<p>Etter</p>`;
          const found = readSnippet(text);
          assert.ok(found, text);
          assert.deepEqual(
            { tag: found.tag, attributes: found.attributes },
            { tag: widget.tag, attributes: widget.attributes },
            text,
          );
          assert.deepEqual(found.unknown, []);
          assert.equal(found.base, addresses.base);
          assert.equal(found.version, isFixed ? 'fixed' : 'channel');
          if (!['shortcode', 'block'].includes(carrier)) assert.equal(found.endpoint, addresses.endpoint);
          if (!['shortcode', 'block', 'include', 'iframe'].includes(carrier)) assert.equal(found.start, widget.start);
        }),
        { numRuns: Number(process.env.RUNS ?? 500) },
      );
    });
  }
});
