#!/usr/bin/env node
// From the built package, so that every Node that the package promises can run it.
import { runCommand } from '../dist/checker/check-command.js';

const controller = new AbortController();
process.once('SIGINT', () => controller.abort());
try {
  process.exitCode = await runCommand({
    arguments: process.argv.slice(2),
    write: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
    hasColours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    showsProgress: process.stderr.isTTY === true,
    signal: controller.signal,
  });
} catch (error) {
  if (!controller.signal.aborted) throw error;
  process.exitCode = 2;
}
