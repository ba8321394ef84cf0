import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, browserPath } from './scripts/test/browser-path.ts';
import { writeTestPage } from './scripts/test/write-test-page.ts';

/** Tells tests in the browser how often to run properties, and from which seed. */
const propertyRuns = {
  name: 'property-runs',
  executeCommand: ({ command }) =>
    command === 'property-runs' ? { RUNS: process.env.RUNS, SEED: process.env.SEED } : undefined,
};

const executablePath = await browserPath();

export default {
  // One file alone: FILES='test/elements/member-directory*' npm run test:components
  files: writeTestPage(process.env.FILES ?? 'test/**/*.browser.test.ts'),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: [...browserFlags] } })],
  plugins: [propertyRuns, esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
