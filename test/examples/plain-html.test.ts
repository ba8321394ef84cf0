import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ElementClass, Manifest } from '../../scripts/manifest/manifest-types.ts';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const elements = new Map(
  manifest.modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName ?? '', element]),
);
/** What every element of HTML has, and the loader's own. */
const COMMON = /^(id|class|lang|loading|data-(klima|preload|loading))$/;
/** Carriers with their attributes: a tag with a hyphen, or a `div` that names one. */
const CARRIER = /<(?<tag>[a-z]+(?:-[a-z]+)+|div(?=[^>]*data-klima))(?<attributes>[^>]*)>/g;

const namesIn = (attributes: string): string[] =>
  [...attributes.matchAll(/([a-z-]+)(?==|\s|$)(?:="[^"]*")?/g)].map(([, name = '']) => name);

function unknownNames(tag: string, attributes: string): string[] {
  const element: ElementClass | undefined = elements.get(/data-klima="([^"]+)"/.exec(attributes)?.[1] ?? tag);
  if (element === undefined) return [tag];
  const known = new Set((element.attributes ?? []).map(({ name = '' }) => name));
  const own = (name: string): string => (tag === 'div' ? name.replace(/^data-/, '') : name);
  return namesIn(attributes).filter((name) => !COMMON.test(name) && !known.has(own(name)));
}

describe('the examples in plain HTML', () => {
  for (const file of globSync('examples/{plain-html/*.html,eleventy/*.njk}')) {
    it(`name elements and attributes that exist: ${file}`, () => {
      const carriers = [
        ...readFileSync(file, 'utf8')
          .replace(/<style>[^]*?<\/style>/g, '')
          .matchAll(CARRIER),
      ];
      assert.ok(carriers.length > 0);
      const unknown = carriers.flatMap(({ groups: { tag = '', attributes = '' } = {} }) =>
        unknownNames(tag, attributes),
      );
      assert.deepEqual(unknown, []);
    });
  }

  it('are read well enough to see a name that does not exist', () => {
    assert.deepEqual(unknownNames('member-directory', ' initiative="nfk" without-serch'), ['without-serch']);
    assert.deepEqual(unknownNames('div', ' data-klima="member-directory" data-inititive="nfk"'), ['data-inititive']);
    assert.deepEqual(unknownNames('member-directry', ''), ['member-directry']);
  });
});
