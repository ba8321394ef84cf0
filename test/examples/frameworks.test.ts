import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { checkSvelte, checkVueAndReact, type RefusedLine } from './check-types.ts';

/** The lines of the fixtures that name something wrong. */
const wrongLines = (pattern: string): RefusedLine[] =>
  globSync(`test/examples/wrong-names/${pattern}`).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, index) => (text.includes('class="wrong"') ? [`${basename(file)}:${String(index + 1)}`] : [])),
  );

// A name that is wrong is refused, and nothing else is, neither there nor in the examples.
describe('the types of the package', { concurrency: true }, () => {
  it('refuse wrong names and values in TypeScript, React and Vue, and nothing in the examples', async () => {
    assert.deepEqual((await checkVueAndReact()).sort(), wrongLines('*.{ts,tsx,vue}').sort());
  });

  it('refuse wrong names and values in Svelte, and nothing in the example', async () => {
    assert.deepEqual((await checkSvelte()).sort(), wrongLines('*.svelte').sort());
  });
});
