import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { insertItem, itemIndices, itemOf, removeItem } from '../../src/forms/list-items.ts';
import { propertyRuns } from '../support/property-runs.ts';

const VALUES = {
  '/measures/0/title': 'A',
  '/measures/2/title': 'C',
  '/measures/10/title': 'K',
  '/measures/2/year': '2027',
  '/measures/01/title': 'no number',
  '/measures/-1/title': 'no number',
  '/measures': 'no item',
  '/measurestick/1': 'another list',
  '/tier': 'member',
};

describe('itemIndices', () => {
  it('are the numbers of the items, in order', () => {
    assert.deepEqual(itemIndices(VALUES, '/measures'), [0, 2, 10]);
    assert.deepEqual(itemIndices(VALUES, '/other'), []);
  });
});

describe('removeItem', () => {
  it('moves the items after it up, and leaves everything else', () => {
    assert.deepEqual(removeItem(VALUES, '/measures', 2), {
      '/measures/0/title': 'A',
      '/measures/9/title': 'K',
      '/measures/01/title': 'no number',
      '/measures/-1/title': 'no number',
      '/measures': 'no item',
      '/measurestick/1': 'another list',
      '/tier': 'member',
    });
  });

  it('moves items up into a gap', () => {
    assert.deepEqual(itemIndices(removeItem(VALUES, '/measures', 1), '/measures'), [0, 1, 9]);
  });

  it('leaves nothing of the last one', () => {
    assert.deepEqual(removeItem({ '/measures/0/title': 'A' }, '/measures', 0), {});
    assert.deepEqual(removeItem({ '/measures/0/title': 'A' }, '/measures', 1), { '/measures/0/title': 'A' });
  });

  it('is what a list does', () => {
    const toValues = (list: readonly string[]) =>
      Object.fromEntries(list.map((text, index) => [`/measures/${index}/title`, text]));
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.nat(20), (list, index) =>
        assert.deepEqual(
          removeItem(toValues(list), '/measures', index),
          toValues(list.filter((_, at) => at !== index)),
        ),
      ),
      propertyRuns(500),
    );
  });
});

describe('insertItem', () => {
  it('puts back what was taken away, and leaves what has changed since', () => {
    const taken = itemOf(VALUES, '/measures', 2);
    const { length } = Object.keys(VALUES);
    assert.deepEqual(taken, { '/measures/2/title': 'C', '/measures/2/year': '2027' });
    const changed = { ...removeItem(VALUES, '/measures', 2), '/measures/9/title': 'Ny', '/tier': 'partner' };
    const back = insertItem(changed, '/measures', 2, taken);
    assert.deepEqual(back, { ...VALUES, '/measures/10/title': 'Ny', '/tier': 'partner' });
    assert.equal(Object.keys(back).length, length);
  });
});
