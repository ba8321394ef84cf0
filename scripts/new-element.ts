import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as prettier from 'prettier';
import { elementFiles, tagToClass } from './new-element/element-files.ts';

/**
 * Writes an element that works, with its test and its story, and makes the package export and define it:
 * `npm run new-element campaign-timeline`.
 */
const [tag = ''] = process.argv.slice(2);

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
  console.error('Say which tag: lower case, at least one dash. npm run new-element campaign-timeline');
  process.exit(1);
}
const files = elementFiles(tag);
const taken = [...files.keys()].filter((path) => existsSync(path));
if (taken.length > 0) {
  console.error(`Nothing was written, because there is already ${taken.join(', ')}`);
  process.exit(1);
}

for (const [path, text] of files) {
  const options = await prettier.resolveConfig(path);
  mkdirSync(dirname(path), { recursive: true });
  // A longer or shorter name wraps lines in other places.
  writeFileSync(path, await prettier.format(text, { ...options, filepath: path }));
  console.log(path);
}
appendFileSync(
  'src/index.ts',
  `export { ${tagToClass(tag)} } from './elements/${tag}/${tag}.ts';\nexport * from './elements/${tag}/${tag}.events.ts';\n`,
);
appendFileSync('src/define.ts', `import './elements/${tag}/define.ts';\n`);
console.log('\nNext: the class block, which is the public manual, then npm run manifest.');
