import { expect, fixture, html } from '@open-wc/testing';
import { type } from '../support/act.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { fakeClient, loaded } from '../support/fake-members-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { network } from '../support/members.ts';
import {
  attachDirectory,
  createDirectory,
  showDirectory,
  shownNames,
  waitForReady,
} from '../support/show-directory.ts';

/** A client whose answer a test gives later, and whether the question was taken back. */
function slowClient() {
  const answer = deferred<ReturnType<typeof loaded<typeof network>>>();
  const signals: AbortSignal[] = [];
  const client = fakeClient((_, __, options) => {
    signals.push(options!.signal!);
    return new Promise((resolve, reject) => {
      answer.promise.then(resolve, reject);
      options!.signal!.addEventListener('abort', () => reject(options!.signal!.reason as Error));
    });
  });
  return { client, signals, answer: () => answer.resolve(loaded(network)) };
}

/** Whatever goes wrong on the page, caught or not, while a test runs. */
function watchErrors(): { readonly errors: unknown[] } {
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
  return { errors };
}

describe('<member-directory> in a page', () => {
  keepAddress();
  const { errors } = watchErrors();

  describe('in the middle of a request', () => {
    it('takes it back when it is removed', async () => {
      const { client, signals } = slowClient();
      const element = await attachDirectory(client);
      element.remove();
      await element.updateComplete;
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
      expect(errors).to.deep.equal([]);
    });

    it('gets its list when it is moved', async () => {
      const { client, answer } = slowClient();
      const element = await attachDirectory(client);
      const elsewhere = await fixture(html`<section></section>`);
      elsewhere.append(element);
      answer();
      await waitForReady(element);
      expect(shownNames(element)).to.have.length(6);
      expect(errors).to.deep.equal([]);
    });

    it('gets its list when it is taken out and put back later', async () => {
      const { client, answer } = slowClient();
      const element = await attachDirectory(client);
      const parent = element.parentElement!;
      element.remove();
      await element.updateComplete;
      parent.append(element);
      answer();
      await waitForReady(element);
      expect(shownNames(element)).to.have.length(6);
    });

    it('can be cloned', async () => {
      const { client, answer } = slowClient();
      const element = await attachDirectory(client);
      const clone = document.importNode(element, true);
      clone.client = client;
      element.after(clone);
      answer();
      await Promise.all([waitForReady(element), waitForReady(clone)]);
      expect(shownNames(clone)).to.deep.equal(shownNames(element));
      expect(errors).to.deep.equal([]);
    });
  });

  describe('with its list', () => {
    it('keeps it when it is moved', async () => {
      const element = await showDirectory(network);
      (await fixture(html`<section></section>`)).append(element);
      element.heading = 'Flyttet';
      await findText(element, 'Flyttet');
      expect(shownNames(element)).to.have.length(6);
    });

    it('goes on without error when it is removed while details are about to open', async () => {
      const element = await showDirectory(network);
      (await findByRole(element, 'link', 'Celsius Rør')).click();
      element.remove();
      await eventually(() => element.shadowRoot!.querySelector('dialog'));
      await element.updateComplete.catch((error: unknown) => errors.push(error));
      expect(errors).to.deep.equal([]);
    });

    it('goes on without error when it is searched after it was removed', async () => {
      const element = await showDirectory(network);
      const field = await findByRole(element, 'searchbox');
      element.remove();
      type(field, 'celsius');
      await element.updateComplete;
      expect(errors).to.deep.equal([]);
    });

    it('has one live region and one description for search engines also as a clone', async () => {
      const element = await showDirectory(network);
      await eventually(() => element.querySelector('script'));
      const clone = document.importNode(element, true);
      clone.client = fakeClient(network);
      element.after(clone);
      await waitForReady(clone);
      await eventually(() => clone.querySelector('script'));
      expect(clone.querySelectorAll('[role=status]')).to.have.length(1);
      expect(clone.querySelectorAll('script')).to.have.length(1);
    });

    it('goes back to what it is without an attribute when the attribute is taken away', async () => {
      const element = await showDirectory(network, { sector: 'C', heading: 'Industri', view: 'list', since: '2015' });
      for (const name of ['sector', 'heading', 'view', 'since']) element.removeAttribute(name);
      await eventually(() => shownNames(element).length === 6);
      expect(queryByRole(element, 'heading', 'Industri')).to.equal(undefined);
      expect(errors).to.deep.equal([]);
    });
  });

  describe('boolean attributes', () => {
    for (const [value, isThere] of [
      ['', false],
      ['true', false],
      ['without-search', false],
      ['false', true],
      [' FALSE ', true],
    ] as const) {
      it(`are ${isThere ? 'off' : 'on'} as "${value}"`, async () => {
        const element = await showDirectory(network, { 'without-search': value });
        if (isThere) await findByRole(element, 'searchbox');
        expect(allByRole(element, 'searchbox')).to.have.length(isThere ? 1 : 0);
      });
    }

    it('leave out what they name', async () => {
      const element = await showDirectory(network, {
        'without-search': '',
        'without-filters': '',
        'without-views': '',
        'without-tally': '',
        'without-download': '',
      });
      await element.updateComplete;
      expect(allByRole(element, 'button')).to.have.length(0);
      expect(shownText(element)).not.to.include('virksomheter');
      expect(shownNames(element)).to.have.length(6);
    });
  });

  describe('heading level', () => {
    for (const [level, heading, name] of [
      ['1', 'h1', 'h2'],
      ['4', 'h4', 'h5'],
      ['9', 'h6', 'h6'],
      ['0', 'h1', 'h2'],
      ['-3', 'h1', 'h2'],
      ['to', 'h2', 'h3'],
    ] as const) {
      it(`of ${level} is ${heading}, with names as ${name}`, async () => {
        const element = await showDirectory(network, { heading: 'Hvem er med?', 'heading-level': level });
        expect((await findByRole(element, 'heading', 'Hvem er med?')).localName).to.equal(heading);
        expect((await findByRole(element, 'heading', 'Celsius Rør')).localName).to.equal(name);
      });
    }

    it('that is none is said once to editors, in the console', async () => {
      const original = console.warn;
      const warnings: unknown[] = [];
      console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
      const element = await showDirectory(network, { heading: 'Hvem er med?', 'heading-level': '9' });
      element.heading = 'Hvem er med nå?';
      await findText(element, 'Hvem er med nå?');
      console.warn = original;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('heading-level');
    });
  });

  describe('events', () => {
    it('tell that the list has come', async () => {
      const element = createDirectory(network);
      const event = nextEvent(document.body, 'members-loaded');
      await fixture(html`<div>${element}</div>`);
      const { initiative, total, complete, dropped, bubbles, composed } = await event;
      expect({ initiative, total, complete, dropped, bubbles, composed }).to.deep.equal({
        initiative: 'nfk',
        total: 8,
        complete: true,
        dropped: 0,
        bubbles: true,
        composed: true,
      });
    });

    it('tell how a search went, but not what was typed', async () => {
      const element = await showDirectory(network);
      const searched = nextEvent(element, 'search-changed');
      type(await findByRole(element, 'searchbox'), 'hemmelig bærum');
      const event = await searched;
      expect([event.hits, event.facets, event.hasQuery, event.bubbles, event.composed]).to.deep.equal([
        0,
        [],
        true,
        true,
        true,
      ]);
      expect(Object.values(event).join()).not.to.include('hemmelig');
      const filtered = nextEvent(element, 'search-changed');
      type(await findByRole(element, 'searchbox'), '');
      await filtered;
      const ticked = nextEvent(element, 'search-changed');
      (await findByRole(element, 'checkbox', /^Partner/)).click();
      const { hits, facets, hasQuery } = await ticked;
      expect([hits, facets, hasQuery]).to.deep.equal([2, ['tier'], false]);
    });
  });

  describe('announcements', () => {
    /** Everything that the live region has said, in order. */
    function listen(element: Element): string[] {
      const heard: string[] = [];
      new MutationObserver(() => {
        const said = element.querySelector('[role=status]')!.textContent;
        if (said !== '') heard.push(said);
      }).observe(element.querySelector('[role=status]')!, { childList: true, subtree: true, characterData: true });
      return heard;
    }

    it('have one live region in the document before there is anything to tell', async () => {
      const element = await showDirectory(network);
      expect(element.querySelectorAll('[role=status]')).to.have.length(1);
      expect(element.shadowRoot?.querySelector('[role=status], [aria-live]') ?? null).to.equal(null);
    });

    it('say the count once the reader has stopped typing, and nothing when the page loads', async () => {
      const element = await showDirectory(network);
      const heard = listen(element);
      const field = await findByRole(element, 'searchbox');
      for (const text of ['b', 'bæ', 'bær', 'bærum']) type(field, text);
      await eventually(() => heard.length > 0);
      expect(heard).to.deep.equal(['2 treff']);
    });

    it('say that there are no hits', async () => {
      const element = await showDirectory(network);
      const heard = listen(element);
      type(await findByRole(element, 'searchbox'), 'finnes ikke');
      await eventually(() => heard.length > 0);
      expect(heard).to.deep.equal(['Ingen treff']);
    });

    it('say the same words twice when they are true twice', async () => {
      const element = await showDirectory(network);
      const heard = listen(element);
      type(await findByRole(element, 'searchbox'), 'bærum');
      await eventually(() => heard.length === 1);
      type(await findByRole(element, 'searchbox'), 'oslo bærum');
      type(await findByRole(element, 'searchbox'), 'barum');
      await eventually(() => heard.length === 2);
      expect(heard).to.deep.equal(['2 treff', '2 treff']);
    });
  });

  describe('search engines', () => {
    const described = (element: Element) =>
      eventually(() => element.querySelector<HTMLScriptElement>('script[type="application/ld+json"]'));

    it('are told of current members in the document', async () => {
      const element = await showDirectory(network);
      const data = JSON.parse((await described(element)).textContent) as {
        readonly '@type': string;
        readonly itemListElement: readonly { readonly item: { readonly name: string } }[];
      };
      expect(data['@type']).to.equal('ItemList');
      const names = data.itemListElement.map(({ item }) => item.name);
      expect(names.toSorted()).to.deep.equal(shownNames(element).toSorted());
    });

    it('are told in data that cannot end its element', async () => {
      const name = '</script><script>throw new Error("ran")</script>';
      const element = await showDirectory({ ...network, members: [{ ...network.members[0]!, name }] });
      const script = await described(element);
      expect(script.textContent).not.to.include('</script');
      expect(script.textContent).to.include('throw new Error');
      expect(errors).to.deep.equal([]);
    });

    it('are told of the initiative that is shown now', async () => {
      const element = await showDirectory(
        fakeClient((initiative) =>
          Promise.resolve(loaded({ ...network, members: [{ ...network.members[0]!, name: `Med i ${initiative}` }] })),
        ),
      );
      await described(element);
      element.initiative = 'race-to-zero';
      await findText(element, 'Med i race-to-zero');
      await eventually(() => element.querySelector('script')?.textContent.includes('Med i race-to-zero') === true);
    });

    it('are told again when the element has been moved', async () => {
      const element = await showDirectory(network);
      await described(element);
      (await fixture(html`<section></section>`)).append(element);
      await described(element);
    });
  });

  describe('colours', () => {
    const groundOf = (element: Element): string =>
      getComputedStyle(element.shadowRoot!.querySelector('[part~=item]')!).backgroundColor;

    it('are light where the page has not said that it can be dark', async () => {
      const element = await showDirectory(network);
      expect(groundOf(element)).to.equal('rgb(255, 255, 255)');
    });

    it('are dark in a dark part of the page, and follow it', async () => {
      const element = await showDirectory(network);
      element.parentElement!.style.colorScheme = 'dark';
      expect(groundOf(element)).to.equal('rgb(16, 25, 29)');
      element.parentElement!.style.colorScheme = 'light';
      expect(groundOf(element)).to.equal('rgb(255, 255, 255)');
    });

    it('are the page’s by custom properties', async () => {
      const element = await showDirectory(network);
      element.style.setProperty('--klima-color-background', 'rgb(1, 2, 3)');
      expect(groundOf(element)).to.equal('rgb(1, 2, 3)');
    });
  });

  it('does not depend on the root’s font size', async () => {
    document.documentElement.style.fontSize = '62.5%';
    document.body.style.fontSize = '1.6rem';
    const element = await showDirectory(network);
    const size = getComputedStyle(element.shadowRoot!.querySelector('[part~=footer]')!).fontSize;
    document.documentElement.style.fontSize = document.body.style.fontSize = '';
    expect(size).to.equal('16px');
  });

  it('stays hidden when the page hides it', async () => {
    const element = await showDirectory(network);
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
  });
});
