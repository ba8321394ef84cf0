import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readMatrix } from '../../scripts/survival/matrix-file.ts';
import { matrixPage } from '../../scripts/survival/matrix-page.ts';
import type { Cell, Matrix, Row } from '../../scripts/survival/matrix-schema.ts';
import { runMatrix } from '../../scripts/survival/matrix.ts';

const { matrix: golden, page } = readMatrix();

const nameOf = ({ editor, way, setting }: Row) => `${editor}, ${way}, ${setting}`;

/** What the page says of each row and carrier, to be compared line by line. */
const linesOf = ({ rows }: Matrix) =>
  rows.flatMap((row) =>
    Object.entries(row.cells).map(
      ([carrier, { outcome, kept, saved }]) =>
        `${nameOf(row)}, ${carrier}: ${outcome}${kept ? '' : ', not kept'} ⇐ ${saved}`,
    ),
  );

const cellOf = (row: Row, carrier: string): Cell => {
  const cell = row.cells[carrier];
  assert.ok(cell, `${nameOf(row)} has ${carrier}`);
  return cell;
};

describe('what survives in editors and sanitizers', () => {
  let now: Matrix;
  before(async () => {
    now = await runMatrix();
  });

  it('is what the documentation says, letter for letter; `npm run survival` writes it anew', () => {
    assert.deepEqual(linesOf(now), linesOf(golden));
  });

  it('is said of the versions that are installed', () => {
    const versions = ({ rows }: Matrix) => rows.map((row) => `${row.editor} ${row.version ?? ''}`);
    assert.deepEqual(versions(now), versions(golden));
    assert.deepEqual(now.snippets, golden.snippets);
  });

  it('is on the page as it is in the figures', () => {
    assert.equal(page, matrixPage(golden));
  });

  it('is a live widget for a link, everywhere', () => {
    for (const row of now.rows.filter(({ way }) => way !== 'code')) {
      assert.equal(cellOf(row, 'link').outcome, 'live', nameOf(row));
    }
  });

  it('is a live widget for a tag and a `div`, except where the browser throws away what it does not know', () => {
    for (const row of now.rows.filter(({ way }) => way !== 'code')) {
      for (const carrier of ['tag', 'div']) {
        const isDropped = row.editor === 'set-html' && row.setting === 'default' && carrier === 'tag';
        assert.equal(cellOf(row, carrier).outcome, isDropped ? 'lost' : 'live', `${nameOf(row)}, ${carrier}`);
      }
    }
  });

  it('is the tag and the `div` themselves, with our setting', () => {
    for (const row of now.rows.filter(({ way, setting }) => setting === 'ours' && way !== 'code')) {
      for (const carrier of ['tag', 'div']) assert.ok(cellOf(row, carrier).kept, `${nameOf(row)}, ${carrier}`);
    }
  });

  it('is a frame for an address that is pasted, where the editor is told of our server', () => {
    const row = now.rows.find(({ editor, way, setting }) => `${editor} ${way} ${setting}` === 'ckeditor5 code ours');
    assert.ok(row);
    assert.equal(cellOf(row, 'oembed').outcome, 'live');
  });

  it('is nothing that lives where code is pasted as words, nor for settings in a script', () => {
    for (const row of now.rows) {
      assert.notEqual(cellOf(row, 'json').outcome, 'live', nameOf(row));
      if (row.way === 'code') assert.notEqual(cellOf(row, 'tag').outcome, 'live', nameOf(row));
    }
  });
});
