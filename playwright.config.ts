import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './scripts/test/browser-path.ts';

const PORT = 18_787;
const baseURL = `http://127.0.0.1:${String(PORT)}`;
const executablePath = await browserPath();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath, args: [...browserFlags] },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" scripts/test/serve-site.ts`,
    env: { PORT: String(PORT) },
    url: `${baseURL}/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
