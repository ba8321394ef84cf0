import assert from 'node:assert/strict';
import { it } from 'node:test';
import { elementTags } from '../../scripts/element-tags.ts';
import { widgetTags } from '../../src/styles/widget-tags.ts';

it('every element but <klima-site> may have a theme of its own', () => {
  assert.deepEqual(
    [...widgetTags],
    elementTags().filter((tag) => tag !== 'klima-site'),
  );
});
