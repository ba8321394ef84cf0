import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { filterXSS } from 'xss';
import { judgeSaved } from '../../site/builder/judge-saved.ts';
import { KEPT, outcomeOf, PASTED, type Pasted, safest, SURVIVAL } from '../../site/builder/survival.ts';
import { type Order, writeCarrier } from '../../site/builder/write-carrier.ts';

const order: Order = {
  tag: 'member-directory',
  attributes: { initiative: 'nfk', kind: 'business', 'without-search': '' },
  start: 'usual',
  addresses: { endpoint: 'https://klima.example.no/v1', base: 'https://klima.example.no', hasPages: true },
  link: 'Se medlemmene',
  frameTitle: 'Medlemmer',
  frameFallback: 'Vises ikke innholdet?',
};
const LINK = writeCarrier('link', order);

describe('what an editor left', () => {
  for (const [name, carrier, saved, kept] of [
    ['the whole tag', 'tag', writeCarrier('tag', order), 'whole'],
    ['the link of a tag that was removed', 'tag', `<h2>Nytt</h2>\n${LINK}`, 'inner-link'],
    ['that link, run into other words', 'tag', LINK.replace('<p>', '<p>Her: '), 'bare-link'],
    ['that link, without a block', 'tag', LINK.replace(/<\/?p>/g, ''), 'bare-link'],
    [
      'a frame that may do nothing',
      'iframe',
      writeCarrier('iframe', order).replace('<iframe', '<iframe sandbox=""'),
      'sandboxed',
    ],
    [
      'the sentence under a frame',
      'iframe',
      writeCarrier('iframe', order).replace(/<iframe.*<\/iframe>/, ''),
      'bare-link',
    ],
    ['code as text', 'div', '<p>&lt;div data-klima="member-directory"&gt;</p>', 'shown'],
    ['words', 'link', '<p>Se medlemmene</p>', 'text'],
    ['nothing', 'div', '<p>&nbsp;</p>', 'gone'],
  ] as const) {
    it(`is known for ${name}`, () => {
      assert.equal(judgeSaved(saved, writeCarrier(carrier, order)).kept, kept);
    });
  }

  it('is told with the choices that went missing', () => {
    const saved = '<div data-klima="member-directory" data-initiative="nfk"></div>';
    assert.deepEqual(judgeSaved(saved, writeCarrier('div', order)).lost, ['kind', 'without-search']);
  });

  it('is told with whether the line of the loader was kept', () => {
    assert.equal(judgeSaved(LINK, LINK).hasLoader, false);
    assert.equal(judgeSaved(`<script src="/klimabrikker/cdn/loader.js"></script>${LINK}`, LINK).hasLoader, true);
  });
});

describe('what is known of editors', () => {
  const sanitizers: Readonly<Record<string, (html: string) => string>> = {
    'sanitize-html': (html) => sanitizeHtml(html),
    xss: (html) => filterXSS(html),
  };
  for (const [id, clean] of Object.entries(sanitizers)) {
    it(`is what ${id} does`, () => {
      const known = SURVIVAL.find((editor) => editor.id === id);
      const found = PASTED.map((carrier): [Pasted, string] => {
        const original = writeCarrier(carrier, order);
        return [carrier, judgeSaved(clean(original), original).kept];
      });
      assert.deepEqual(Object.fromEntries(found), known?.kept);
    });
  }

  for (const editor of SURVIVAL) {
    it(`names a carrier that works for ${editor.name}`, () => {
      assert.ok(PASTED.every((carrier) => KEPT.includes(editor.kept[carrier])));
      const withLoader = safest(editor, true);
      assert.equal(outcomeOf(editor.kept[withLoader], withLoader, true), 'widget');
      const without = safest(editor, false);
      assert.notEqual(outcomeOf(editor.kept[without], without, false), 'lost');
    });
  }
});
