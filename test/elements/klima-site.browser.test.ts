import { expect, fixture, html } from '@open-wc/testing';
import * as examples from '../../src/contract/examples/index.ts';
import '../../src/elements/klima-site/define.ts';
import type { KlimaSite } from '../../src/elements/klima-site/klima-site.ts';
import { toCss } from '../../src/styles/contrast.ts';
import { readColors } from '../../src/styles/read-colors.ts';
import { hostThemes, neededOf } from '../../src/styles/theme-colors.ts';
import { eventually } from '../support/eventually.ts';
import { findByRole, findText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { withLocalLogos } from '../support/local-logos.ts';
import { network } from '../support/members.ts';
import { createDirectory, waitForReady } from '../support/show-directory.ts';
import { type FetchStub, jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const answer = withLocalLogos(examples.membersExample);
const address = (endpoint: string): string => `${endpoint}/initiatives/nfk/members.json`;

/** A site with a directory inside, as a page would write it. */
async function showSite(attributes: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = {}) {
  const site: KlimaSite = document.createElement('klima-site');
  for (const [name, value] of Object.entries(attributes)) site.setAttribute(name, value);
  const directory = createDirectory(undefined, own);
  site.append(directory);
  await fixture(html`<div>${site}</div>`);
  return { site, directory };
}

describe('<klima-site>', () => {
  keepAddress();
  let stub: FetchStub;
  const asked = (): string[] => stub.requests.map(({ url }) => url);
  beforeEach(() => {
    stub = stubFetch(() => jsonResponse(answer));
  });
  afterEach(() => stub.restore());

  it('tells the widgets inside which endpoint they talk to', async () => {
    const { directory } = await showSite({ endpoint: 'https://site-1.example' });
    await waitForReady(directory);
    expect(asked()).to.deep.equal([address('https://site-1.example')]);
  });

  it('may change its endpoint while the page lives', async () => {
    const { site, directory } = await showSite({ endpoint: 'https://site-2.example' });
    await waitForReady(directory);
    site.setAttribute('endpoint', 'https://site-3.example');
    await eventually(() => asked().includes(address('https://site-3.example')));
    await waitForReady(directory);
  });

  it('gives way to a widget’s own endpoint', async () => {
    const { directory } = await showSite({ endpoint: 'https://site-4.example' }, { endpoint: 'https://own.example' });
    await waitForReady(directory);
    expect(asked()).to.deep.equal([address('https://own.example')]);
  });

  it('is what the widget falls back on when its own endpoint is taken away', async () => {
    const { directory } = await showSite({ endpoint: 'https://site-5.example' }, { endpoint: 'https://own-2.example' });
    await waitForReady(directory);
    directory.removeAttribute('endpoint');
    await eventually(() => asked().includes(address('https://site-5.example')));
  });

  it('inside another is the one that counts', async () => {
    const { site, directory } = await showSite({ endpoint: 'https://inner.example' });
    const outer: KlimaSite = document.createElement('klima-site');
    outer.endpoint = 'https://outer.example';
    site.replaceWith(outer);
    outer.append(site);
    await waitForReady(directory);
    expect(asked().at(-1)).to.equal(address('https://inner.example'));
  });

  it('reaches a widget that comes later', async () => {
    const { site } = await showSite({ endpoint: 'https://site-6.example' });
    const late = createDirectory(undefined);
    site.append(late);
    await waitForReady(late);
  });

  it('reaches a widget in a shadow root', async () => {
    const { site } = await showSite({ endpoint: 'https://site-7.example' });
    const host = document.createElement('div');
    site.append(host);
    const deep = createDirectory(undefined);
    host.attachShadow({ mode: 'open' }).append(deep);
    await waitForReady(deep);
  });

  it('does not reach a widget outside', async () => {
    await showSite({ endpoint: 'https://site-8.example' });
    const outside = createDirectory(undefined);
    await fixture(html`<div>${outside}</div>`);
    await findText(outside, 'Medlemslisten er ikke satt opp ennå');
  });

  it('without an endpoint leaves it to the page’s meta element', async () => {
    const meta = document.createElement('meta');
    meta.name = 'klima-endpoint';
    meta.content = ' “https://meta.example/v1/” ';
    document.head.append(meta);
    const { directory } = await showSite({});
    await waitForReady(directory);
    meta.remove();
    expect(asked()).to.deep.equal([address('https://meta.example/v1')]);
  });

  it('gives the widgets the organisation’s own words, and changes them', async () => {
    const { site, directory } = await showSite({ endpoint: 'https://site-9.example' });
    site.messages = { nb: { 'search.label': 'Finn en partner' } };
    await findByRole(directory, 'searchbox', 'Finn en partner');
    site.messages = { nb: { 'search.label': 'Finn noen' } };
    await findByRole(directory, 'searchbox', 'Finn noen');
  });

  it('gives way to a widget’s own words', async () => {
    const { site, directory } = await showSite({ endpoint: 'https://site-10.example' });
    site.messages = { nb: { 'search.label': 'Finn en partner', 'search.hint': 'Hint' } };
    directory.messages = { nb: { 'search.label': 'Finn oss' } };
    await findByRole(directory, 'searchbox', 'Finn oss');
    await findText(directory, 'Hint');
  });

  it('gives the widgets its language', async () => {
    const { site, directory } = await showSite({ endpoint: 'https://site-11.example', lang: 'en' });
    directory.removeAttribute('lang');
    await findByRole(directory, 'searchbox', 'Search');
    site.lang = 'nn';
    await findText(directory, '1 partnar');
  });

  describe('themes', () => {
    const radiusOf = (element: Element): string =>
      getComputedStyle(element.shadowRoot!.querySelector('input[type=search]')!).borderRadius;

    it('are chosen as a whole, and changed while the page lives', async () => {
      const { site, directory } = await showSite({ endpoint: 'https://site-12.example', theme: 'punkt' });
      await findByRole(directory, 'searchbox');
      expect(radiusOf(directory)).to.equal('0px');
      site.theme = 'neutral';
      await site.updateComplete;
      expect(radiusOf(directory)).to.equal('6px');
    });

    it('take the values of Designsystemet from the page', async () => {
      const { site, directory } = await showSite({ endpoint: 'https://site-13.example', theme: 'designsystemet' });
      for (const name of neededOf(hostThemes.designsystemet)) {
        site.parentElement!.style.setProperty(name, 'rgb(9, 8, 7)');
      }
      await findText(directory, 'Anker').catch(() => undefined);
      await waitForReady(directory);
      const { text } = readColors(directory.shadowRoot!.querySelector('[part~=item]')!, { text: 'currentColor' });
      expect(toCss(text!)).to.equal('rgb(9 8 7)');
    });

    it('that are unknown look neutral', async () => {
      const { directory } = await showSite({ endpoint: 'https://site-14.example', theme: 'glitter' });
      await findByRole(directory, 'searchbox');
      expect(radiusOf(directory)).to.equal('6px');
    });
  });

  it('takes no room of its own', async () => {
    const { site } = await showSite({ endpoint: 'https://site-15.example' });
    expect(getComputedStyle(site).display).to.equal('contents');
    site.hidden = true;
    expect(getComputedStyle(site).display).to.equal('none');
  });

  it('does not disturb another on the page', async () => {
    const first = await showSite({ endpoint: 'https://site-16.example', lang: 'en' });
    const second = await showSite({ endpoint: 'https://site-17.example' });
    await Promise.all([waitForReady(first.directory), waitForReady(second.directory)]);
    expect(asked()).to.have.members([address('https://site-16.example'), address('https://site-17.example')]);
  });

  describe('in a page of its own', () => {
    const SITE = '/src/elements/klima-site/define.ts';
    const DIRECTORY = '/src/elements/member-directory/define.ts';

    /** A fresh page that defines the elements in this order, one after the other. */
    async function openPage(modules: readonly string[]) {
      const frame: HTMLIFrameElement = await fixture(html`<iframe title="Side"></iframe>`);
      const page = frame.contentDocument!;
      const view = frame.contentWindow! as Window & typeof globalThis;
      const requests: string[] = [];
      view.fetch = (input) => {
        requests.push(new view.Request(input).url);
        return Promise.resolve(
          new view.Response(JSON.stringify(network), { headers: { 'Content-Type': 'application/json' } }),
        );
      };
      page.body.innerHTML = `<klima-site endpoint="https://frame.example">
        <member-directory lang="nb" initiative="nfk"></member-directory>
      </klima-site>`;
      for (const module of modules) {
        const script = page.createElement('script');
        script.type = 'module';
        script.src = module;
        const isThere = new Promise((resolve) => script.addEventListener('load', resolve));
        page.head.append(script);
        await isThere;
      }
      return { directory: page.querySelector('member-directory')!, requests };
    }

    for (const [order, modules] of [
      ['before', [SITE, DIRECTORY]],
      ['after', [DIRECTORY, SITE]],
    ] as const) {
      it(`works when it is defined ${order} the widgets inside`, async () => {
        const { directory, requests } = await openPage(modules);
        await findText(directory, '6 virksomheter, 2 partnere');
        expect(requests).to.deep.equal([address('https://frame.example')]);
      });
    }

    it('leaves widgets to wait for it, rather than to say that they are not set up', async () => {
      const { directory, requests } = await openPage([DIRECTORY]);
      await findText(directory, 'Henter medlemmene');
      expect(requests).to.deep.equal([]);
    });
  });
});
