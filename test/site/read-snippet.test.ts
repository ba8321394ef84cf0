import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSnippet } from '../../site/builder/read-snippet.ts';

const BASE = 'https://klima.example.no';

/** What people have, and what it says. */
const SNIPPETS: readonly (readonly [name: string, text: string, expected: object])[] = [
  [
    'the snippet of the first release, with the script of the widget itself',
    `<script type="module" src="${BASE}/klimabrikker/cdn/member-directory.js"></script>
     <member-directory endpoint="${BASE}/v1" initiative="nfk" limit="6" without-search></member-directory>`,
    {
      carrier: 'tag',
      base: BASE,
      endpoint: `${BASE}/v1`,
      attributes: { initiative: 'nfk', limit: '6', 'without-search': '' },
    },
  ],
  [
    'a tag that a word processor has been at',
    `<member-directory initiative=“nfk” heading=”Hvem er med” without-search="without-search" without-tally="false">`,
    { carrier: 'tag', attributes: { heading: 'Hvem er med', initiative: 'nfk', 'without-search': '' } },
  ],
  [
    'a tag with data attributes in upper case that closes itself',
    `<CAMPAIGN-TIMELINE DATA-INITIATIVE='nfk' data-view=line />`,
    { tag: 'campaign-timeline', attributes: { initiative: 'nfk', view: 'line' } },
  ],
  [
    'a div, lazily',
    `<div class="x" data-klima="race-to-zero-checklist" data-loading="lazy" data-mode="overview"><p>…</p></div>`,
    { carrier: 'div', tag: 'race-to-zero-checklist', start: 'lazy', attributes: { mode: 'overview' } },
  ],
  [
    'a link with escaped ampersands, on a server with a path',
    `<p><a href="${BASE}/klima/e/member-directory?initiative=nfk&amp;kind=business%2Cmunicipality">Se</a></p>`,
    {
      carrier: 'link',
      base: `${BASE}/klima`,
      endpoint: `${BASE}/klima/v1`,
      attributes: { initiative: 'nfk', kind: 'business,municipality' },
    },
  ],
  [
    'an address alone',
    `${BASE}/e/campaign-timeline?initiative=nfk&utm_source=brev`,
    { carrier: 'link', attributes: { initiative: 'nfk' }, unknown: ['utm_source'] },
  ],
  [
    'a frame',
    `<iframe title="x" src="${BASE}/e/nfk-membership-form?initiative=nfk" height=900></iframe>`,
    { carrier: 'iframe', tag: 'nfk-membership-form', attributes: { initiative: 'nfk' } },
  ],
  [
    'a shortcode whose quotes an editor has replaced',
    `<p>[member_directory initiative=&#8221;nfk&#8221; without_filters=”true”]</p>`,
    { carrier: 'shortcode', attributes: { initiative: 'nfk', 'without-filters': '' } },
  ],
  [
    'a block',
    `<!-- wp:klimabrikker/member-directory {"initiative":"nfk","pageSize":9,"withoutSearch":true} /-->`,
    { carrier: 'block', attributes: { initiative: 'nfk', 'page-size': '9', 'without-search': '' } },
  ],
  [
    'attributes that nobody knows',
    `<member-directory initiatve="nfk" initiative="x" style="color:red">`,
    { attributes: { initiative: 'x' }, unknown: ['initiatve'] },
  ],
  [
    'a pinned release',
    `<script type="module" src="${BASE}/klimabrikker/v0.1.0/cdn/loader.js" integrity="sha384-x"></script><div data-klima="member-directory"></div>`,
    { version: 'fixed', base: BASE },
  ],
];

describe('reading a snippet', () => {
  for (const [name, text, expected] of SNIPPETS) {
    it(`understands ${name}`, () => {
      const found = readSnippet(text);
      assert.ok(found);
      assert.deepEqual({ ...found, ...expected }, found);
    });
  }

  for (const text of [
    '',
    'Hei',
    '<p>',
    '<script>',
    '<member-directory',
    '<x-directory initiative="nfk">',
    '[gallery ids="1"]',
    '<a href="https://x.example/e/none">x</a>',
    '<a href="javascript:/e/member-directory">x</a>',
  ]) {
    it(`finds no widget in ${text || 'nothing'}`, () => {
      assert.equal(readSnippet(text), undefined);
    });
  }

  it('comes to an end with long text that leads nowhere', () => {
    for (const text of [
      '<'.repeat(100_000),
      '<a '.repeat(50_000),
      '[a '.repeat(50_000),
      '&#'.repeat(50_000),
      '<!-- '.repeat(50_000),
    ]) {
      assert.equal(readSnippet(text), undefined);
    }
  });
});
