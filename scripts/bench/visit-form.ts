import { type Browser, chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../test/browser-path.ts';
import { installFormProbe } from './form-probe.ts';
import type { FormVisit } from './form-results.ts';

/** A form that is measured, and where its parts are; selectors of CSS that are followed into shadow roots. */
export interface MeasuredForm {
  /** Name of the page below `pages/`. */
  readonly name: string;
  readonly title: string;
  /** The label of the first answer to choose from. */
  readonly field: string;
  readonly answer: string;
  readonly next: string;
  /** A field of the second step. */
  readonly second: string;
}

export const FORMS: readonly MeasuredForm[] = [
  {
    name: 'form-ours',
    title: 'nfk-membership-form',
    field: '.choice label',
    answer: 'input[type="radio"][value="oslo"]',
    next: 'button[type="submit"]',
    second: 'input[inputmode="search"]',
  },
  {
    name: 'form-surveyjs',
    title: 'SurveyJS',
    field: '.sd-item__control-label',
    answer: 'input[type="radio"][value="oslo"]',
    next: '.sd-navigation__next-btn',
    second: '[data-name="number"] input',
  },
  {
    name: 'form-formio',
    title: 'form.io',
    field: '.formio-component-radio label.form-check-label',
    answer: 'input[type="radio"][value="oslo"]',
    next: '.btn-wizard-nav-next',
    second: 'input[name="data[number]"]',
  },
];

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PHONE = { width: 412, height: 823 };
const MOST_MS = 120_000;

/** Opens a form twice with a new browser: for somebody in a hurry, and for somebody who reads first. */
export async function visitForm(form: MeasuredForm, address: string): Promise<FormVisit> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });
  try {
    const hurried = await open(browser, form, address);
    const hasty = await hurried.goOn();
    await hurried.leave();
    const patient = await open(browser, form, address);
    const atRest = await patient.rest();
    const calm = await patient.goOn();
    const { bytes: allBytes } = await patient.loaded();
    return { ...hurried.first, hasty, calm, allBytes, ...atRest };
  } finally {
    await browser.close();
  }
}

/** Opens the form with an empty cache, and waits for its first field. */
async function open(browser: Browser, { field, answer, next, second }: MeasuredForm, address: string) {
  const context = await browser.newContext({ viewport: PHONE, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  const page = await context.newPage();
  page.setDefaultTimeout(MOST_MS);
  const session = await context.newCDPSession(page);
  await page.addInitScript(installFormProbe);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(field).first().waitFor();
  const first = await page.evaluate(
    () =>
      new Promise<{ firstField: number; bytes: number; requests: number }>((resolve) =>
        requestAnimationFrame(() => resolve({ firstField: performance.now(), ...window.formProbe.loaded() })),
      ),
  );
  return {
    first,
    loaded: () => page.evaluate(() => window.formProbe.loaded()),
    /** Chooses the first answer and presses "next"; ms to the second step. */
    goOn: () => page.evaluate((it) => window.formProbe.goOn(it.answer, it.next, it.second), { answer, next, second }),
    /** Waits until nothing more comes. */
    async rest() {
      await page.waitForLoadState('networkidle');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
      return { heap, shift: await page.evaluate(() => window.formProbe.shift) };
    },
    leave: () => context.close(),
  };
}
