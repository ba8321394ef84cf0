import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMatrix } from '../../scripts/survival/matrix-file.ts';
import type { Cell } from '../../scripts/survival/matrix-schema.ts';
import { type Kept, PASTED, SURVIVAL } from '../../site/builder/survival.ts';

/** Which rows of the matrix an editor of the builder's list stands for. */
const ROWS: Readonly<Record<string, { readonly editors: readonly string[]; readonly setting: 'default' | 'ours' }>> = {
  'tinymce-5': { editors: ['tinymce5', 'tinymce6'], setting: 'default' },
  'tinymce-7': { editors: ['tinymce7', 'tinymce8'], setting: 'default' },
  'ckeditor-5': { editors: ['ckeditor5'], setting: 'default' },
  'ckeditor-5-html': { editors: ['ckeditor5'], setting: 'ours' },
  tiptap: { editors: ['tiptap'], setting: 'default' },
  dompurify: { editors: ['dompurify'], setting: 'default' },
  'sanitize-html': { editors: ['sanitize-html'], setting: 'default' },
  xss: { editors: ['xss'], setting: 'default' },
  'set-html': { editors: ['set-html'], setting: 'default' },
};

/** Measured by the tests of the plugin, in a real WordPress. */
const ELSEWHERE = ['wordpress'];

function keptOf({ kept, outcome, saved }: Cell, carrier: string): Kept {
  if (kept) return saved.includes('sandbox=""') ? 'sandboxed' : 'whole';
  if (saved.includes('&lt;')) return 'shown';
  switch (outcome) {
    case 'live':
      return 'inner-link';
    case 'link':
      return 'bare-link';
    case 'text':
      return 'text';
    case 'lost':
      // Beside the frame that the builder writes there is a link.
      return carrier === 'iframe' ? 'bare-link' : 'gone';
  }
}

describe('what the builder says of editors', () => {
  const { matrix } = readMatrix();
  for (const { id, kept: said } of SURVIVAL.filter((editor) => !ELSEWHERE.includes(editor.id))) {
    it(`is what was measured: ${id}`, () => {
      const rows = matrix.rows.filter(
        ({ editor, setting, way }) =>
          way !== 'code' && setting === ROWS[id]?.setting && ROWS[id].editors.includes(editor),
      );
      assert.ok(rows.length > 0, 'it is in the matrix');
      for (const { editor, way, cells } of rows) {
        for (const carrier of PASTED) {
          assert.equal(keptOf(cells[carrier]!, carrier), said[carrier], `${editor}, ${way}, ${carrier}`);
        }
      }
    });
  }
});
