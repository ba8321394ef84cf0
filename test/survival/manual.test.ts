import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readAllowances } from '../../scripts/survival/allowances.ts';
import { quote } from '../../scripts/survival/quoted.ts';
import { fencesOf, headingsOf, linksOf, manualPages } from './manual.ts';

const pages = manualPages();
const ours = pages.filter(({ file }) => file.startsWith('docs/embedding/'));
const tags = readAllowances();

/** What the loader reads on every carrier beside the attributes of the element. */
const OF_THE_LOADER = ['preload', 'loading', 'klima', 'theme'];

const CARRIER = /<([a-z]+(?:-[a-z0-9]+)+|div)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;

describe('the manual', () => {
  it('has no link to a file or a heading that is not there', () => {
    const dead = pages.flatMap((page) =>
      linksOf(page)
        .filter(({ file, heading }) => {
          if (!existsSync(file)) return true;
          if (heading === undefined || statSync(file).isDirectory()) return false;
          return !headingsOf(readFileSync(file, 'utf8')).includes(heading);
        })
        .map(({ target }) => `${page.file}: ${target}`),
    );
    assert.deepEqual(dead, []);
  });

  it('names only attributes that the elements have', () => {
    const unknown = ours.flatMap((page) => {
      const code = ['html', 'cshtml', 'tsx', 'vue', 'svelte'].flatMap((language) => fencesOf(page, language));
      return code.flatMap(({ code: text }) =>
        [...text.matchAll(CARRIER)].flatMap(([, name = '', written = '']) => {
          const values = Object.fromEntries(
            [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) => [
              attribute,
              value,
            ]),
          );
          const tag = name === 'div' ? values['data-klima'] : name;
          if (tag === undefined) return [];
          const known = [...(tags[tag] ?? []), ...OF_THE_LOADER];
          if (tags[tag] === undefined) return [`${page.file}: <${tag}>`];
          return Object.keys(values)
            .filter((attribute) => !known.includes(attribute.replace(/^data-/, '')))
            .map((attribute) => `${page.file}: ${tag} ${attribute}`);
        }),
      );
    });
    assert.deepEqual(unknown, []);
  });

  it('quotes the manifest as it is; `npm run survival -- --quotes` writes it anew', () => {
    for (const { file, text } of ours) assert.equal(text, quote(text, tags), file);
  });
});
