import { fixture, html } from '@open-wc/testing';
import type { EventsClient } from '../../src/api/events-client.ts';
import type { Events } from '../../src/contract/index.ts';
import '../../src/elements/campaign-timeline/define.ts';
import type { CampaignTimeline } from '../../src/elements/campaign-timeline/campaign-timeline.ts';
import { eventually } from './eventually.ts';
import { fakeEvents } from './fake-events-client.ts';
import { findByRole, nameOf, readText, shownText } from './find-by-role.ts';

/** A timeline as a page would write it, in bokmål and of `nfk` unless the attributes say something else. */
export function createTimeline(
  client: EventsClient | Events | undefined,
  attributes: Readonly<Record<string, string>> = {},
): CampaignTimeline {
  const element = document.createElement('campaign-timeline');
  for (const [name, value] of Object.entries({ lang: 'nb', initiative: 'nfk', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (client) element.client = 'asOf' in client ? fakeEvents(client) : client;
  return element;
}

/** A timeline in a wide page. */
export async function attachTimeline(...parameters: Parameters<typeof createTimeline>): Promise<CampaignTimeline> {
  const element = createTimeline(...parameters);
  await fixture(html`<div>${element}</div>`);
  element.parentElement!.style.inlineSize = '1000px';
  return element;
}

/** A timeline whose events have come. */
export async function showTimeline(...parameters: Parameters<typeof createTimeline>): Promise<CampaignTimeline> {
  const element = await attachTimeline(...parameters);
  await waitForTimeline(element);
  return element;
}

/** Resolves when the events stand with everything around them, or what is said in place of them. */
export const waitForTimeline = (element: Element): Promise<unknown> =>
  eventually(
    () => {
      const root = element.shadowRoot!;
      const around = root.querySelector('[part~=footer], [part~=name][href*="-event="]');
      return !root.querySelector('[aria-busy=true]') && around?.checkVisibility() === true;
    },
    `no timeline: ${shownText(element)}`,
  );

/** Titles of the events that are shown, in order. */
export const shownTitles = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part~=name]')].map(readText);

/** The articles of the events that are shown, in order. */
export const shownArticles = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll('article')];

/** The article of an event, by its title. */
export function articleOf(element: Element, title: string): HTMLElement {
  const found = shownArticles(element).filter((article) => nameOf(article) === title);
  if (found.length !== 1) throw new Error(`${String(found.length)} articles are called ${title}`);
  return found[0]!;
}

/** Everything that the article of an event says. */
export const textOf = (element: Element, title: string): string => readText(articleOf(element, title));

/** Unfolds the filters. */
export async function openFilters(element: Element): Promise<void> {
  const details = await eventually(() =>
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~=filters] details'),
  );
  details.open = true;
}

/** Turns a switch of the filters. */
export async function turn(element: Element, name: string | RegExp): Promise<void> {
  await openFilters(element);
  (await findByRole(element, 'checkbox', name)).click();
}
