import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import { type CasePaper, casePaper } from '../../src/domain/case-paper.ts';
import { casePaperToDocx } from '../../src/elements/race-to-zero-checklist/case-paper-docx.ts';

const OPTIONS = { municipality: 'Fjordbyen', language: 'nb', today: '2026-05-20' };
const EXAMPLE = casePaper(checklistExample, { ...progressExample, steps: {} }, OPTIONS)!;

const bytesOf = async (model: CasePaper, language: 'nb' | 'nn' = 'nb') =>
  Buffer.from(await (await casePaperToDocx(model, language)).arrayBuffer());

/** The document as another program reads it; a highlighted text as `mark`. */
async function read(model: CasePaper): Promise<string> {
  const styleMap = ["p[style-name='Title'] => h1.title:fresh", 'highlight => mark'];
  const { value, messages } = await mammoth.convertToHtml({ buffer: await bytesOf(model) }, { styleMap });
  assert.deepEqual(messages, []);
  return value;
}

/** One of the files that the document is made of. */
const part = async (path: string, language: 'nb' | 'nn', model = EXAMPLE): Promise<string> =>
  (await JSZip.loadAsync(await bytesOf(model, language))).file(path)!.async('string');

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text, isMissing: false }] }) as const;
const paper = (...blocks: CasePaper['sections'][number]['blocks']): CasePaper => ({
  ...{ title: 'Sak', isExample: false },
  sections: [{ heading: 'Del', blocks }],
});

const HOSTILE: readonly (readonly [what: string, text: string, html: string])[] = [
  ['markup', '<w:p>&amp;"\'</w:p>', '&lt;w:p&gt;&amp;amp;"\'&lt;/w:p&gt;'],
  ['several lines', 'én\nto\n\ntre', 'én<br />to<br /><br />tre'],
  ['what XML cannot hold', 'a\0b\x0bc\ud800d\uffffe', 'abcde'],
  ['spaces', '  a  b ', '  a  b '],
  ['places', '{date}', '{date}'],
  ['many characters', 'æ'.repeat(10_000), 'æ'.repeat(10_000)],
];

describe('casePaperToDocx', () => {
  it('is read by another program with its headings, lists and marks', async () => {
    const html = await read(EXAMPLE);
    assert.ok(
      html.startsWith(
        '<h1 class="title">Fjordbyen – deltakelse i kampanjen</h1><p><em>Eksempel: dette er et utkast som ingen har vedtatt.</em></p><h1>Bakgrunn</h1><p>Kommunene',
      ),
      html,
    );
    assert.match(html, /<ol><li>Erkjenne klimakrisen: [^<]*<\/li>(<li>[^<]*<\/li>){5}<\/ol><h1>Innstilling<\/h1>/);
    assert.ok(
      html.endsWith(
        '<p>Fjordbyen slutter seg til kampanjen med nettonull i <mark>[Året for nettonull]</mark> som mål.</p>',
      ),
    );
  });

  for (const language of ['nb', 'nn'] as const)
    it(`is in ${language}, has a title and names nobody`, async () => {
      assert.match(
        await part('word/styles.xml', language),
        new RegExp(`<w:docDefaults>.*<w:lang w:val="${language}-NO"/>`),
      );
      const properties = await part('docProps/core.xml', language);
      assert.match(properties, /<dc:title>Fjordbyen – deltakelse i kampanjen<\/dc:title>/);
      assert.doesNotMatch(properties, /creator|lastModifiedBy|description/);
    });

  it('begins every list at 1', async () => {
    const list = () => ({ kind: 'list', items: ['a', 'b'] }) as const;
    const model = paper(list(), paragraph('Mellom'), list());
    assert.equal(
      (await read(model)).replace(/^.*<h1>Del<\/h1>/, ''),
      '<ol><li>a</li><li>b</li></ol><p>Mellom</p><ol><li>a</li><li>b</li></ol>',
    );
    const numbers = [...(await part('word/document.xml', 'nb', model)).matchAll(/<w:numId w:val="(\d+)"/g)];
    const [first, second, third, fourth] = numbers.map(([, id]) => id);
    assert.ok(first === second && third === fourth && first !== third);
    const numbering = await part('word/numbering.xml', 'nb', model);
    for (const id of [first, third])
      assert.match(numbering, new RegExp(`<w:num w:numId="${String(id)}">.*?<w:startOverride w:val="1"/>`));
  });

  for (const [what, text, html] of HOSTILE)
    it(`holds ${what} as text`, async () => {
      const model: CasePaper = { ...paper(paragraph(text), { kind: 'list', items: [text] }), title: text };
      const found = await read(model);
      assert.ok(found.includes(`<p>${html}</p><ol><li>${html}</li></ol>`), found.slice(0, 500));
    });
});
