import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeContract } from './openapi/document.ts';

/**
 * Writes `docs/contract/openapi.json` from the schemas and examples of the contract. With `--check` it writes nothing
 * and fails when the file is not what they say, or is no good OpenAPI.
 */
const OUTPUT = new URL('../docs/contract/openapi.json', import.meta.url);

const written = await format(JSON.stringify(describeContract()), {
  ...(await resolveConfig(OUTPUT)),
  parser: 'json',
});

if (process.argv.includes('--check')) {
  if ((await readFile(OUTPUT, 'utf8').catch(() => '')) !== written) {
    console.error('docs/contract/openapi.json differs from the contract. Run: npm run openapi');
    process.exitCode = 1;
  }
  const { status } = spawnSync('redocly', ['lint', fileURLToPath(OUTPUT)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (status !== 0) process.exitCode = 1;
} else {
  await writeFile(OUTPUT, written);
}
