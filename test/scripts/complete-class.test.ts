import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributeChoices } from '../../scripts/manifest/attribute-choices.ts';
import { completeClass } from '../../scripts/manifest/complete-class.ts';
import { declaredAttributes } from '../../scripts/manifest/declared-attributes.ts';
import type { Manifest } from '../../scripts/manifest/manifest-types.ts';

describe('what the manifest says of an element', () => {
  it('has attributes as HTML has them, with their values and defaults', () => {
    const completed = completeClass(
      {
        kind: 'class',
        name: 'HelloCard',
        members: [{ kind: 'field', name: 'pageSize', attribute: 'pageSize', default: 'LIMIT' }],
        attributes: [
          { name: 'pageSize', fieldName: 'pageSize', default: 'LIMIT' },
          { name: 'view', fieldName: 'view', type: { text: 'string' } },
          { name: 'lang' },
        ],
        events: [{ name: 'card-opened', description: 'When it opens.' }],
      },
      {
        attributes: new Map([
          ['pageSize', { name: 'page-size', initial: 24 }],
          ['view', { name: 'view', initial: '' }],
        ]),
        choices: attributeChoices(" * @attr {'list' | 'table'} view\n * @attr {string} lang - Language.\n"),
      },
    );
    assert.deepEqual(completed.attributes, [
      { name: 'page-size', fieldName: 'pageSize', type: { text: 'number' }, default: '24' },
      { name: 'view', fieldName: 'view', type: { text: "'list' | 'table'" } },
      { name: 'lang' },
    ]);
    assert.equal(completed.members?.[0]?.attribute, 'page-size');
    assert.deepEqual(completed.events?.[0]?.type, { text: 'CardOpenedEvent' });
  });

  it('names each attribute that the classes watch, and no other', async () => {
    const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    for (const { declarations } of manifest.modules) {
      for (const { tagName = '', attributes = [] } of declarations) {
        const declared = [...(await declaredAttributes(tagName)).values()].map(({ name }) => name);
        const written = attributes.filter(({ fieldName }) => fieldName !== undefined).map(({ name = '' }) => name);
        assert.deepEqual(written.sort(), declared.sort(), tagName);
      }
    }
  });
});
