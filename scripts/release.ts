import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packageVersion } from './build/package-version.ts';
import { cycloneDx } from './release/cyclone-dx.ts';
import { readIntegrityList } from './release/integrity-list.ts';
import { runtimePackages } from './release/locked-packages.ts';
import { zipFiles } from './release/zip-files.ts';

/** Writes `dist/release/klimabrikker-{version}.zip` out of a build: what somebody needs who hosts the widgets alone. */
const FOLDER = 'dist/release';
const version = packageVersion();

if (!existsSync('dist/cdn')) throw new Error('dist/ is missing: npm run build');

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const integrity = readIntegrityList(version);
const entry = 'cdn/loader.js' in integrity.files ? 'cdn/loader.js' : 'cdn/klimabrikker.js';
const snippet = [
  '<script',
  '  type="module"',
  `  src="https://www.example.no/klimabrikker/v${version}/${entry}"`,
  `  integrity="${integrity.files[entry] ?? ''}"`,
  '  crossorigin="anonymous"',
  '></script>',
].join('\n');
const hosting = readFileSync('scripts/release/hosting.md', 'utf8');

const files = new Map<string, Uint8Array | string>([
  ['README.md', hosting.replaceAll('{version}', version).replace('{snippet}', snippet)],
  ['integrity.json', asJson(integrity)],
  ['sbom-widgets.cdx.json', asJson(cycloneDx('klimabrikker', version, runtimePackages('')))],
  ['sbom-server.cdx.json', asJson(cycloneDx('klimabrikker-server', version, runtimePackages('server')))],
  ['LICENSE', readFileSync('LICENSE')],
  ['custom-elements.json', readFileSync('custom-elements.json')],
]);
for (const file of globSync('{cdn,standalone}/**/*.js', { cwd: 'dist' })) {
  files.set(file.replaceAll('\\', '/'), readFileSync(`dist/${file}`));
}

const root = `klimabrikker-${version}`;
const archive = await zipFiles(new Map([...files].map(([path, content]) => [`${root}/${path}`, content])));
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/${root}.zip`, archive);
const sum = createHash('sha256').update(archive).digest('hex');
writeFileSync(`${FOLDER}/${root}.zip.sha256`, `${sum}  ${root}.zip\n`);
console.log(`${FOLDER}/${root}.zip: ${String(files.size)} files, ${String(archive.byteLength)} bytes, sha256 ${sum}`);
