import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  type ManifestAttribute,
  type ManifestElements,
  elementDefinitions,
} from '../../scripts/wordpress/element-definitions.ts';
import { findPhrases } from '../../scripts/wordpress/find-phrases.ts';
import { toPhp } from '../../scripts/wordpress/php-source.ts';
import { toMo, uniqueTexts } from '../../scripts/wordpress/translations.ts';
import { zipFiles } from '../../scripts/wordpress/zip-files.ts';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as ManifestElements;

const withAttribute = (attribute: ManifestAttribute): ManifestElements => ({
  modules: manifest.modules.map((module) => ({
    declarations: module.declarations.map((declaration) =>
      declaration.tagName === 'member-directory'
        ? { ...declaration, attributes: [...(declaration.attributes ?? []), attribute] }
        : declaration,
    ),
  })),
});

describe('the blocks of the WordPress plugin', () => {
  it('have a text for every attribute of the manifest', () => {
    const tags = elementDefinitions(manifest).map(({ tag }) => tag);
    assert.deepEqual(tags, ['member-directory', 'campaign-timeline', 'nfk-membership-form', 'race-to-zero-checklist']);
  });

  it('are not built when the manifest has an attribute or a value that has no text', () => {
    assert.throws(() => elementDefinitions(withAttribute({ name: 'colour' })), /member-directory: colour has no text/);
    const loud = { name: 'theme', type: { text: "'neutral' | 'loud'" } };
    assert.throws(() => elementDefinitions(withAttribute(loud)), /theme="loud" has no text/);
  });

  it('offer choices where the manifest has a union, switches for booleans and numbers for numbers', () => {
    const [directory] = elementDefinitions(manifest);
    const byName = new Map(directory?.attributes.map((attribute) => [attribute.name, attribute]));
    assert.deepEqual(
      byName.get('view')?.choices?.map(({ value }) => value),
      ['cards', 'list', 'table', 'alphabet'],
    );
    assert.equal(byName.get('without-search')?.type, 'boolean');
    assert.equal(byName.get('page-size')?.type, 'number');
    assert.equal(byName.get('page-size')?.key, 'pageSize');
  });
});

describe('the files of the WordPress plugin', () => {
  it('write quotes and backslashes so that PHP reads them back', () => {
    assert.equal(toPhp("it's a \\ and {$x}"), "'it\\'s a \\\\ and {$x}'");
  });

  it('know which texts PHP asks a translation for', () => {
    const source = `esc_html_e( 'It\\'s here', 'klimabrikker' ); __( 'Other', 'other' );`;
    assert.deepEqual(findPhrases(source), ["It's here"]);
  });

  it('have no text that is translated in two ways', () => {
    const text = { en: 'Look', nb: 'Utseende', nn: 'Utsjånad' };
    assert.throws(() => uniqueTexts([text, { ...text, nb: 'Se' }]), /Two translations of "Look"/);
  });

  it('have catalogues that gettext finds its way in', () => {
    const mo = toMo('nb_NO', '1.0.0', [{ en: 'Look', nb: 'Utseende', nn: 'Utsjånad', context: 'block title' }]);
    const read = (table: number, index: number): string => {
      const entry = mo.readUInt32LE(table) + index * 8;
      const place = mo.readUInt32LE(entry + 4);
      return mo.toString('utf8', place, place + mo.readUInt32LE(entry));
    };
    assert.equal(mo.readUInt32LE(0), 0x95_04_12_de);
    assert.equal(mo.readUInt32LE(8), 2);
    assert.equal(read(12, 1), 'block title\u0004Look');
    assert.equal(read(16, 1), 'Utseende');
  });

  it('become the same zip whenever they are packed', async () => {
    const files = new Map([['a.php', Buffer.from('<?php')]]);
    assert.deepEqual(await zipFiles('klimabrikker', files), await zipFiles('klimabrikker', files));
  });
});
