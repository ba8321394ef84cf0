import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import JSZip from 'jszip';
import { cycloneDx } from '../../scripts/release/cyclone-dx.ts';
import { runtimePackages } from '../../scripts/release/locked-packages.ts';
import { zipFiles } from '../../scripts/release/zip-files.ts';

const namesOf = (workspace: '' | 'server'): string[] =>
  [...runtimePackages(workspace).values()].map(({ name }) => name);

const declared = (file: string): string[] =>
  Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }).dependencies);

describe('the bill of materials', () => {
  it('has everything that runs, also what development shares with it', () => {
    for (const [workspace, file] of [
      ['', 'package.json'],
      ['server', 'server/package.json'],
    ] as const) {
      const names = namesOf(workspace);
      assert.deepEqual(
        declared(file).filter((name) => !names.includes(name)),
        [],
      );
    }
    assert.ok(namesOf('').includes('lit-html'));
    assert.ok(namesOf('server').includes('pg-protocol'));
  });

  it('has nothing that only development needs', () => {
    for (const name of ['typescript', 'eslint', 'vite', 'react']) {
      assert.ok(![...namesOf(''), ...namesOf('server')].includes(name), name);
    }
  });

  it('names version, licence and hash of each, and refers to nothing that it does not have', () => {
    const bom = cycloneDx('klimabrikker', '1.2.3', runtimePackages(''));
    const { components, dependencies } = JSON.parse(JSON.stringify(bom)) as {
      components: { name: string; 'bom-ref': string; licenses?: unknown[]; hashes?: { content: string }[] }[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };
    const refs = new Set(components.map((component) => component['bom-ref']));
    assert.match(
      [...refs].find((ref) => ref.includes('reactive-element')) ?? '',
      /^pkg:npm\/%40lit\/reactive-element@\d/,
    );
    for (const { name, licenses, hashes } of components) {
      assert.ok(licenses !== undefined, name);
      assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, name);
    }
    assert.deepEqual(
      dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref)),
      [],
    );
  });
});

describe('the archive', () => {
  it('has the same bytes for the same files, whatever their order', async () => {
    const files: readonly (readonly [string, string])[] = [
      ['a/b.js', 'export {};\n'],
      ['a/README.md', '# Å\n'],
    ];
    const first = await zipFiles(new Map(files));
    const second = await zipFiles(new Map([...files].reverse()));
    assert.deepEqual(first, second);
    const read = await JSZip.loadAsync(first);
    assert.equal(await read.file('a/README.md')?.async('string'), '# Å\n');
  });
});
