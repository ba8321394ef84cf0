import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { elementTags } from './element-tags.ts';
import { analyzeElements } from './manifest/analyze-elements.ts';
import { attributeChoices } from './manifest/attribute-choices.ts';
import type { ElementFacts } from './manifest/complete-class.ts';
import { declaredAttributes } from './manifest/declared-attributes.ts';
import { elementSources } from './manifest/element-sources.ts';
import { findUndocumented } from './manifest/find-undocumented.ts';
import { llmsText } from './manifest/llms-text.ts';
import { publicManifest } from './manifest/public-manifest.ts';

/**
 * Writes `custom-elements.json` from the class blocks of the elements, and from it the attributes in `llms.txt`; fails
 * when something public is not described there. With `--check` it writes nothing and also fails when a committed file is
 * out of date.
 */
const FILE = 'custom-elements.json';
const tags = elementTags();
const facts = new Map<string, ElementFacts>();
for (const tag of tags) {
  const source = readFileSync(`src/elements/${tag}/${tag}.ts`, 'utf8');
  facts.set(tag, { attributes: await declaredAttributes(tag), choices: attributeChoices(source) });
}
const manifest = publicManifest(analyzeElements(), facts);
const files = [
  [FILE, `${JSON.stringify(manifest, null, 2)}\n`],
  ['llms.txt', llmsText(manifest)],
] as const;

const problems = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap((declaration) => {
    const tag = declaration.tagName ?? '';
    return findUndocumented(declaration, elementSources(tag)).map((problem) => `${tag}: ${problem}`);
  }),
);

for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    problems.push(`${file} is out of date: npm run manifest`);
  }
}

for (const problem of problems) console.error(`✖ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`✔ ${FILE}: ${tags.join(', ')}`);
