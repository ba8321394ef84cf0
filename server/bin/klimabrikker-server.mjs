#!/usr/bin/env node
// Older versions of Node cannot read the TypeScript below, so the version is asked for before anything is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('../src/main.ts');
} else {
  console.error(
    `klimabrikker-server needs Node.js 22.18 or later; this is ${process.versions.node}.\n` +
      'Run it as an npm script of this project (npm start): npm ci brings a Node that is new enough.',
  );
  process.exitCode = 1;
}
