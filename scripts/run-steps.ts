import { spawnSync } from 'node:child_process';

/**
 * Runs npm scripts one after the other under headings and stops at the first that fails:
 * `node scripts/run-steps.ts check:types check:lint`.
 */
const steps = process.argv.slice(2);
const took: string[] = [];

for (const [index, step] of steps.entries()) {
  console.log(`\n━━━ ${String(index + 1)}/${String(steps.length)} ${step} ━━━`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n✖ ${step} failed after ${seconds} s. Alone: npm run ${step}`);
    process.exit(1);
  }
  took.push(`${step} ${seconds} s`);
}
console.log(`\n✔ ${took.join(', ')}`);
