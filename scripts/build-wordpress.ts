import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packageVersion } from './build/package-version.ts';
import type { ManifestElements } from './wordpress/element-definitions.ts';
import { pluginFiles } from './wordpress/plugin-files.ts';
import { zipFiles } from './wordpress/zip-files.ts';

/** Writes `dist/wordpress/klimabrikker-{version}.zip`, the plugin as WordPress takes it. Needs a finished build. */
const version = packageVersion();
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as ManifestElements;
const files = pluginFiles({ version, manifest, dist: 'dist' });
const zip = await zipFiles('klimabrikker', files);

const file = `dist/wordpress/klimabrikker-${version}.zip`;
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync(file, zip);
console.log(`${file}: ${files.size} files, ${(zip.length / 1024).toFixed(0)} kB`);
