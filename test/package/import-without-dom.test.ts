import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { elementTags } from '../../scripts/element-tags.ts';

const run = promisify(execFile);

const exportsOf = async (specifier: string): Promise<string[]> => {
  const code = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(specifier)}))))`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code]);
  const names: unknown = JSON.parse(stdout);
  assert.ok(Array.isArray(names));
  return names.map(String);
};

const classOf = (tag: string) =>
  tag.replace(/(^|-)(\w)/g, (_match, _dash: string, letter: string) => letter.toUpperCase());

describe('the built package, imported where there is no DOM', () => {
  it('gives every class from its root', async () => {
    const names = await exportsOf('klimabrikker');
    for (const tag of elementTags()) assert.ok(names.includes(classOf(tag)), `${classOf(tag)} is exported`);
  });

  for (const tag of elementTags()) {
    it(`gives the class of ${tag} from a path of its own`, async () => {
      assert.ok((await exportsOf(`klimabrikker/${tag}`)).includes(classOf(tag)));
    });

    it(`tolerates the registration of ${tag}`, async () => {
      await assert.doesNotReject(exportsOf(`klimabrikker/${tag}/define`));
    });
  }

  it('tolerates the registration of all elements', async () => {
    await assert.doesNotReject(exportsOf('klimabrikker/define'));
  });

  it('gives contract and domain to servers', async () => {
    assert.ok((await exportsOf('klimabrikker/contract')).includes('memberSchema'));
    assert.ok((await exportsOf('klimabrikker/domain')).includes('foldText'));
  });
});
