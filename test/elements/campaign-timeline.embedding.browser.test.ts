import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/klima-site/define.ts';
import { deferred } from '../support/deferred.ts';
import { programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { fakeEvents, loadedAt } from '../support/fake-events-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import {
  attachTimeline,
  createTimeline,
  showTimeline,
  shownTitles,
  turn,
  waitForTimeline,
} from '../support/show-timeline.ts';
import { jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const ALL = programme.events.length;

/** A client whose answer a test gives later, and whether the question was taken back. */
function slowClient() {
  const answer = deferred<ReturnType<typeof loadedAt>>();
  const signals: AbortSignal[] = [];
  const client = fakeEvents((_, options) => {
    signals.push(options!.signal!);
    return new Promise((resolve, reject) => {
      answer.promise.then(resolve, reject);
      options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
    });
  });
  return { client, signals, answer: () => answer.resolve(loadedAt(programme)) };
}

describe('<campaign-timeline> in a page', () => {
  keepAddress();
  const errors: unknown[] = [];
  const note = (event: Event): void => {
    errors.push('reason' in event ? event.reason : event);
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  describe('in the middle of a request', () => {
    it('takes it back when it is removed', async () => {
      const { client, signals } = slowClient();
      const element = await attachTimeline(client);
      element.remove();
      await element.updateComplete;
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
      expect(errors).to.deep.equal([]);
    });

    it('gets its events when it is moved, or taken out and put back later', async () => {
      const { client, answer } = slowClient();
      const element = await attachTimeline(client);
      const elsewhere = await fixture(html`<section></section>`);
      elsewhere.append(element);
      element.remove();
      await element.updateComplete;
      elsewhere.append(element);
      answer();
      await waitForTimeline(element);
      expect(shownTitles(element)).to.have.length(ALL);
      expect(errors).to.deep.equal([]);
    });

    it('can be cloned', async () => {
      const { client, answer } = slowClient();
      const element = await attachTimeline(client);
      const clone = document.importNode(element, true);
      clone.client = client;
      element.after(clone);
      answer();
      await Promise.all([waitForTimeline(element), waitForTimeline(clone)]);
      expect(shownTitles(clone)).to.deep.equal(shownTitles(element));
      expect(errors).to.deep.equal([]);
    });
  });

  describe('with its events', () => {
    it('keeps them, and what the reader chose, when it is moved', async () => {
      const element = await showTimeline(programme);
      await turn(element, /^Møte/);
      await eventually(() => shownTitles(element).length === 3);
      (await fixture(html`<section></section>`)).append(element);
      element.heading = 'Flyttet';
      await findText(element, 'Flyttet');
      await waitForTimeline(element);
      expect(shownTitles(element)).to.have.length(3);
      await turn(element, /^Møte/);
      await eventually(() => shownTitles(element).length === ALL);
      expect(errors).to.deep.equal([]);
    });

    it('goes on without error when it is removed while the reader acts', async () => {
      const element = await showTimeline(programme);
      element.shadowRoot!.querySelector<HTMLElement>('[part~=name]')!.click();
      (await findByRole(element, 'button', 'Legg i kalenderen: Klimauken')).addEventListener('click', () =>
        element.remove(),
      );
      await turn(element, /^Møte/);
      element.remove();
      await element.updateComplete;
      expect(errors).to.deep.equal([]);
    });

    it('has one live region and one description for search engines also as a clone', async () => {
      const element = await showTimeline(programme);
      await eventually(() => element.querySelector('script'));
      const clone = document.importNode(element, true);
      clone.client = fakeEvents(programme);
      element.after(clone);
      await waitForTimeline(clone);
      await eventually(() => clone.querySelector('script'));
      expect(clone.querySelectorAll('[role=status]')).to.have.length(1);
      expect(clone.querySelectorAll('script')).to.have.length(1);
    });

    it('goes back to what it is without an attribute when the attribute is taken away', async () => {
      const attributes = {
        kind: 'meeting',
        heading: 'Møter',
        limit: '1',
        'without-filter': '',
        'without-calendar': '',
      };
      const element = await showTimeline(programme, attributes);
      expect(shownTitles(element)).to.deep.equal(['Partnersamling']);
      for (const name of Object.keys(attributes)) element.removeAttribute(name);
      await eventually(() => shownTitles(element).length === ALL);
      expect(queryByRole(element, 'heading', 'Møter')).to.equal(undefined);
      await findText(element, 'Abonner i kalenderen din');
    });

    it('shows those of another client', async () => {
      const element = await showTimeline(programme);
      element.client = fakeEvents({ ...programme, events: programme.events.slice(0, 1) });
      await eventually(() => shownTitles(element).join() === 'Studietur');
    });
  });

  it('asks once for ten on a page, without cookies, and gives each its own part of the address', async () => {
    const stub = stubFetch(() => jsonResponse(programme));
    const elements = Array.from({ length: 10 }, () =>
      createTimeline(undefined, { endpoint: 'https://ten.example/v1' }),
    );
    await fixture(html`<div>${elements}</div>`);
    await Promise.all(elements.map(waitForTimeline));
    expect(stub.requests.map(({ url, credentials }) => [url, credentials])).to.deep.equal([
      ['https://ten.example/v1/initiatives/nfk/events.json', 'omit'],
    ]);
    const links = elements.map((element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=name]')!.href);
    expect(new Set(links)).to.have.property('size', 10);
    stub.restore();
  });

  it('talks to the endpoint of the site around it', async () => {
    const stub = stubFetch(() => jsonResponse(programme));
    const site = document.createElement('klima-site');
    site.setAttribute('endpoint', 'https://site-of-timeline.example');
    const element = createTimeline(undefined);
    site.append(element);
    await fixture(html`<div>${site}</div>`);
    await waitForTimeline(element);
    expect(stub.requests.map(({ url }) => url)).to.deep.equal([
      'https://site-of-timeline.example/initiatives/nfk/events.json',
    ]);
    stub.restore();
  });

  describe('boolean attributes', () => {
    for (const [value, isThere] of [
      ['', false],
      ['true', false],
      ['without-calendar', false],
      ['false', true],
      [' FALSE ', true],
    ] as const) {
      it(`are ${isThere ? 'off' : 'on'} as "${value}"`, async () => {
        const element = await showTimeline(programme, { 'without-calendar': value });
        expect(shownText(element).includes('Last ned som kalenderfil')).to.equal(isThere);
      });
    }

    it('leave out what they name, and keep no place for it', async () => {
      const element = await showTimeline(programme, { 'without-filter': '', 'without-calendar': '' });
      expect(allByRole(element, 'button')).to.have.length(0);
      expect(element.shadowRoot!.querySelector('[part~=filters], .bone')).to.equal(null);
    });
  });

  it('says of a heading level that is none, once, to editors', async () => {
    const original = console.warn;
    const warnings: string[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    const element = await showTimeline(programme, { heading: 'Hva skjer?', 'heading-level': '9' });
    element.heading = 'Hva skjer nå?';
    await findText(element, 'Hva skjer nå?');
    console.warn = original;
    expect(warnings.filter((warning) => warning.includes('heading-level'))).to.have.length(1);
  });

  it('stores nothing', async () => {
    await showTimeline(programme);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('stays hidden when the page hides it', async () => {
    const element = await showTimeline(programme);
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
  });
});
