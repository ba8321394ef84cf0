import type { Browser, Locator, Page } from '@playwright/test';
import { elementTags } from '../element-tags.ts';
import { BASE } from './carriers.ts';
import type { Outcome } from './matrix-schema.ts';
import type { Host } from './serve-host.ts';
import type { Service } from './service.ts';

/** Pages that are open at once. */
const ABREAST = 3;

/** Opens what was saved in pages that have the loader in their template, and says what a visitor gets of each. */
export async function openSaved(
  fragments: Iterable<string>,
  service: Service,
  browser: Browser,
  host: Host,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  // One iterator for all of them: whoever is free takes the next.
  const waiting = [...new Set(fragments)].entries();
  const work = async () => {
    for (const [number, body] of waiting) {
      const place = { path: `/saved/${number}`, head: '', body, hasLoader: true };
      outcomes.set(body, await openPage(place, service, browser, host));
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  return outcomes;
}

/** A page of somebody else, as its template and its editors write it. */
interface HostPage {
  readonly path: string;
  /** What the template has beside the loader. */
  readonly head: string;
  /** What an editor has saved. */
  readonly body: string;
  readonly hasLoader: boolean;
}

/** Opens a page on another origin than the widgets' server, and says what a visitor gets. */
export async function openPage(place: HostPage, service: Service, browser: Browser, host: Host): Promise<Outcome> {
  const page = await browser.newPage({ locale: 'nb-NO' });
  await page.goto(host.put(place.path, writeHostPage(place, service.origin)), { waitUntil: 'networkidle' });
  const outcome = await judge(page, service);
  await page.close();
  return outcome;
}

const writeHostPage = ({ head, body, hasLoader }: HostPage, origin: string): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<title>En side</title>
${hasLoader ? `<script type="module" src="${origin}/klimabrikker/cdn/loader.js"></script>` : ''}
${head.replaceAll(BASE, origin)}
</head>
<body>
<main><h1>En side</h1>
<article>${body.replaceAll(BASE, origin)}</article>
</main>
</body>
</html>`;

const ALIVE = elementTags()
  .map((tag) => `${tag}:defined`)
  .join(',');

/** What a busy machine may take a while to bring to life. A link among words is one of them and stays what it is. */
const MAY_LIVE = [...elementTags(), '[data-klima]', 'p > a[href*="/e/"]:only-child'].join(',');
const LONGEST_WAIT = 8000;

const comes = (what: Locator, state: 'attached' | 'visible'): Promise<boolean> =>
  what.waitFor({ state, timeout: LONGEST_WAIT }).then(
    () => true,
    () => false,
  );

async function judge(page: Page, { origin, anyContent }: Service): Promise<Outcome> {
  const article = page.locator('article');
  // One that has come to life may still be drawing.
  const widget = article.locator(ALIVE).first();
  if ((await article.locator(MAY_LIVE).count()) > 0 && (await comes(widget, 'attached'))) {
    const content = article.getByText(anyContent).filter({ visible: true }).first();
    await content.waitFor().catch(async () => {
      const said = await widget.evaluate(
        ({ shadowRoot, outerHTML }) => `${outerHTML}: ${shadowRoot?.textContent ?? ''}`,
      );
      throw new Error(`A widget came to life and has nothing to show. ${said}`);
    });
    return 'live';
  }
  for (const frame of page.frames().slice(1)) {
    if (await comes(frame.getByText(anyContent).filter({ visible: true }).first(), 'visible')) return 'live';
  }
  const link = article.locator(`a[href="${origin}/e/member-directory?initiative=nfk"]`);
  if ((await link.count()) > 0 && (await link.first().isVisible())) return 'link';
  return (await article.innerText()).trim() === '' ? 'lost' : 'text';
}
