import { once } from 'node:events';
import { createServer } from 'node:http';
import { type Browser, chromium, type Page } from '@playwright/test';
import { valuesToFile } from '../../src/forms/draft-file.ts';
import { browserFlags, browserPath } from '../test/browser-path.ts';
import { type Ending, type Ledger, MOST_PRESSES } from './apply-through-faults.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { FaultProxy } from './fault-proxy.ts';

/** Longer than the client gives a press. */
const LONGEST_PRESS_MS = 90_000;
/** How long nobody listens when a connection is to be refused. */
const ABSENCE_MS = 3000;

/** One application in Chromium. */
export interface BrowserPassage {
  readonly key: string;
  /** What happens to the first attempt to send; those after it come through. */
  readonly fault: FaultKind;
}

/** What the browser works with. */
export interface BrowserSurroundings {
  readonly proxy: FaultProxy;
  /** Where the page is that has the form. */
  readonly pageOrigin: string;
  /** Where the modules come from. */
  readonly origin: string;
  readonly isStored: (key: string) => boolean;
}

/** Starts the browser for {@link applyInBrowser}. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: [...browserFlags] });

/** Serves the page with the form, on an origin that the server has to allow. */
export async function servePage(): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://localhost');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="nb">
<title>Bli medlem</title>
<script type="module" src="${searchParams.get('modules') ?? ''}/klimabrikker/cdn/nfk-membership-form.js"></script>
<nfk-membership-form endpoint="${searchParams.get('endpoint') ?? ''}" initiative="nfk" draft="session"></nfk-membership-form>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${address.port}`, stop };
}

/** Applies with the element on a page of another origin, and presses again as long as there is no receipt. */
export async function applyInBrowser(
  browser: Browser,
  { key, fault }: BrowserPassage,
  { proxy, pageOrigin, origin, isStored }: BrowserSurroundings,
): Promise<Ledger> {
  const context = await browser.newContext({ locale: 'nb-NO' });
  try {
    const page = await context.newPage();
    let attempts = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') attempts++;
    });
    await openDraft(page, `${pageOrigin}/?modules=${origin}&endpoint=${proxy.url}/v1`, `${proxy.url}/v1`, key);
    proxy.plan([fault]);
    let falseDenials = 0;
    for (let presses = 1; ; presses++) {
      await proxy.prepare();
      await page.locator('button[type="submit"]').click();
      if (fault === 'refused' && presses === 1) {
        await page.waitForTimeout(ABSENCE_MS);
        await proxy.prepare();
      }
      const { ending, reference } = await readEnding(page, presses);
      if (ending === 'refused' && isStored(key)) falseDenials++;
      if ((ending !== 'unknown' && ending !== 'refused') || presses === MOST_PRESSES) {
        const found = reference === undefined ? {} : { reference };
        return { key, ending, presses, attempts, message: key, falseDenials, ...found };
      }
    }
  } finally {
    await context.close();
  }
}

/** Opens the form with all answers, at its last step. */
async function openDraft(page: Page, address: string, endpoint: string, key: string): Promise<void> {
  const draft = valuesToFile(answersWith(key), { initiative: 'nfk', savedAt: new Date().toISOString() });
  await page.addInitScript(
    ({ name, stored }) => {
      sessionStorage.setItem(name, stored);
      addEventListener('application-submitted', (event) => {
        const reference = 'reference' in event ? event.reference : '';
        document.documentElement.append(new Comment(`submitted ${String(reference)}`));
      });
      addEventListener('application-failed', () => document.documentElement.append(new Comment('failed')));
    },
    { name: `klimabrikker:draft:${endpoint} nfk`, stored: ['', key, '', draft].join('\n') },
  );
  await page.goto(address);
  const button = page.locator('button[type="submit"]');
  const send = button.filter({ hasText: 'Send søknaden' });
  for (let step = 1; step < 8; step++) {
    await button.waitFor();
    if (await send.isVisible()) break;
    await button.click();
    await page.waitForTimeout(100);
  }
  await send.waitFor();
}

/** Waits until a press has come to something, and reads what people are told. */
async function readEnding(
  page: Page,
  presses: number,
): Promise<{ readonly ending: Ending; readonly reference: string | undefined }> {
  const readSaid = () => {
    const nodes = [...document.documentElement.childNodes];
    return nodes.filter((node) => node instanceof Comment).map(({ data }) => data);
  };
  try {
    await page.waitForFunction(
      (count) => [...document.documentElement.childNodes].filter((node) => node instanceof Comment).length >= count,
      presses,
      { timeout: LONGEST_PRESS_MS },
    );
  } catch {
    return { ending: 'hung', reference: undefined };
  }
  const said = (await page.evaluate(readSaid)).at(-1) ?? '';
  const [name, reference] = said.split(' ');
  if (name === 'submitted') return { ending: 'accepted', reference };
  const again = page.locator('button[type="submit"]', { hasText: 'Prøv igjen' });
  return { ending: (await again.isVisible()) ? 'unknown' : 'refused', reference: undefined };
}

const answersWith = (message: string): Readonly<Record<string, string>> => ({
  '/relevance/area': 'oslo',
  '/organisation/number': '313130029',
  '/organisation/name': 'Nordlys Bakeri AS',
  '/tier': 'member',
  ...Object.fromEntries(
    ['intention', 'geography', 'leadership', 'action', 'reporting', 'participation'].map((id) => [
      `/criteria/accepted/${id}`,
      'yes',
    ]),
  ),
  '/measures/0/title': 'Elektriske varebiler',
  '/measures/0/status': 'done',
  ...Object.fromEntries(
    ['strategy', 'certification', 'carbon-account', 'suppliers'].map((id) => [`/expectations/${id}/answer`, 'planned']),
  ),
  '/contact/name': 'Miljø Ansvarlig',
  '/contact/email': 'miljo@nordlys-bakeri.example.no',
  '/leader/role': 'leader',
  '/leader/name': 'Daglig Leder',
  '/leader/email': 'leder@nordlys-bakeri.example.no',
  '/signing/choice': 'later',
  '/message': message,
});
