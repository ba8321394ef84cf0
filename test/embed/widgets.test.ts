import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths } from '../../src/contract/index.ts';
import { widgets } from '../../src/embed/widgets.ts';

describe('the widgets of the loader', () => {
  it('read first what the contract has for them', () => {
    const read = Object.values(widgets).map((file) => `/initiatives/x${file}`);
    assert.deepEqual(read, [paths.events('x'), paths.members('x'), paths.initiative('x'), paths.checklist('x')]);
  });
});
