import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findUndocumented } from '../../scripts/manifest/find-undocumented.ts';

const element = {
  kind: 'class',
  name: 'HelloCard',
  description: 'Says hello.',
  members: [{ kind: 'field', name: 'name', attribute: 'name' }],
  attributes: [{ name: 'name', description: 'Whom to greet.' }],
  events: [{ name: 'card-opened', description: 'When it opens.' }],
  slots: [{ name: '', description: 'The fallback.' }],
  cssParts: [{ name: 'note', description: 'The greeting.' }],
} as const;
const sources = new Map([
  ['hello-card.ts', 'html`<p part="note"><slot></slot></p>`'],
  ['hello-card.events.ts', 'export class CardOpenedEvent extends Event {}'],
]);

describe('the check of an element’s class block', () => {
  it('accepts an element that is described in full', () => {
    assert.deepEqual(findUndocumented(element, sources), []);
  });

  it('names a part, a slot and an event that the class block leaves out', () => {
    const more = new Map([
      ...sources,
      ['card-view.ts', 'html`<b part="title note"></b><slot name="footer"></slot>`'],
      ['card-view.events.ts', 'export class CardClosedEvent extends Event {}'],
    ]);
    assert.deepEqual(findUndocumented(element, more), [
      'event "card-closed" is not in the class block',
      'part "title" is not in the class block',
      'slot "footer" is not in the class block',
    ]);
  });

  it('names what the class block promises and the sources do not have', () => {
    const promising = { ...element, cssParts: [...element.cssParts, { name: 'frame', description: 'The frame.' }] };
    assert.deepEqual(findUndocumented(promising, sources), ['part "frame" is in the class block and nowhere else']);
  });

  it('names a property without a description', () => {
    const terse = { ...element, members: [...element.members, { kind: 'field' as const, name: 'size' }] };
    assert.deepEqual(findUndocumented(terse, sources), ['property "size" has no description']);
  });
});
