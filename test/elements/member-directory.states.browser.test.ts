import { expect, fixture, html } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { membersExample } from '../../src/contract/examples/index.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { failingClient, fakeClient, loaded, pagedClient, silentClient } from '../support/fake-members-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { manyMembers, membersOf, network } from '../support/members.ts';
import {
  attachDirectory,
  createDirectory,
  showDirectory,
  shownNames,
  waitForReady,
} from '../support/show-directory.ts';
import { type } from '../support/act.ts';
import { keepAddress } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { jsonResponse, stubFetch } from '../support/stub-fetch.ts';

describe('<member-directory> states', () => {
  keepAddress();

  describe('not set up', () => {
    it('tells editors that the endpoint is missing, and fetches nothing', async () => {
      const { requests, restore } = stubFetch(() => jsonResponse(membersExample));
      const element = await attachDirectory(undefined);
      await findText(element, 'Medlemslisten er ikke satt opp ennå');
      await findText(element, 'oppgi hvor dataene ligger, med endpoint="https://…"');
      expect(requests).to.have.length(0);
      restore();
    });

    for (const [reason, endpoint, said] of [
      ['an empty endpoint', ' ', 'oppgi hvor dataene ligger'],
      ['an endpoint that is no address', 'https://', 'ikke en gyldig nettadresse'],
      ['an endpoint that would run', 'javascript:alert(1)', 'må begynne med https'],
      ['an endpoint in a data address', 'data:application/json,{}', 'må begynne med https'],
      ['an endpoint with a password in it', 'https://user:secret@api.example', 'kan ikke ha brukernavn eller passord'],
    ] as const) {
      it(`refuses ${reason} with the reason, and fetches nothing`, async () => {
        const { requests, restore } = stubFetch(() => jsonResponse(membersExample));
        const element = await attachDirectory(undefined, { endpoint });
        await findText(element, said);
        expect(shownText(element)).not.to.include('secret');
        expect(requests).to.have.length(0);
        restore();
      });
    }

    it('refuses an endpoint by http on a page by https', async () => {
      const base = document.createElement('base');
      base.href = 'https://www.fjordbyen.example/';
      document.head.append(base);
      const element = await attachDirectory(undefined, { endpoint: 'http://api.example' });
      await findText(element, 'siden er sikret med https');
      base.remove();
    });

    it('tells editors that the initiative is missing, and asks for nothing', async () => {
      let asked = 0;
      const client = fakeClient(() => {
        asked++;
        return Promise.resolve(loaded(network));
      });
      const element = await attachDirectory(client, { initiative: ' ' });
      await findText(element, 'oppgi hvilket initiativ listen gjelder');
      expect(asked).to.equal(0);
    });

    it('starts as soon as it is set up', async () => {
      const element = await attachDirectory(network, { initiative: '' });
      element.initiative = 'nfk';
      await waitForReady(element);
      expect(shownNames(element)).to.include('Anker Betong AS');
    });

    it('keeps what the page offers in the meantime', async () => {
      const element = createDirectory(undefined);
      element.innerHTML = '<p>Medlemmene står også her</p>';
      await fixture(html`<div>${element}</div>`);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });

  describe('loading', () => {
    it('says so, and keeps the place of the list with as many shapes as there will be cards', async () => {
      const element = await attachDirectory(silentClient(), { 'page-size': '5' });
      await findText(element, 'Henter medlemmene …');
      expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.exist;
      const shapes = element.shadowRoot!.querySelectorAll('[aria-hidden=true] li');
      expect(shapes).to.have.length(5);
    });

    it('shows what the page offers until the list is there, and not beside it', async () => {
      const answer = deferred<ReturnType<typeof loaded<typeof network>>>();
      const element = createDirectory(fakeClient(() => answer.promise));
      element.innerHTML = '<p>Medlemmene står også her</p>';
      await fixture(html`<div>${element}</div>`);
      const fallback = element.querySelector('p')!;
      expect(fallback.checkVisibility()).to.equal(true);
      answer.resolve(loaded(network));
      await waitForReady(element);
      expect(fallback.checkVisibility()).to.equal(false);
    });

    it('starts over when it is to show another initiative', async () => {
      const element = await showDirectory(
        fakeClient((initiative) => Promise.resolve(loaded(membersOf(manyMembers(1, { name: `Med i ${initiative}` }))))),
      );
      expect(shownNames(element)).to.deep.equal(['Med i nfk']);
      element.initiative = 'race-to-zero';
      await findText(element, 'Med i race-to-zero');
      expect(shownNames(element)).to.deep.equal(['Med i race-to-zero']);
    });
  });

  describe('empty and no hits', () => {
    it('says that there is nobody yet', async () => {
      const element = await showDirectory(membersOf([]));
      await findText(element, 'Ingen medlemmer ennå');
      await findText(element, 'Listen fylles når de første er med.');
      expect(shownText(element)).not.to.include('Ingen treff');
    });

    it('says when a search hits nothing, and takes search and filters away by a button', async () => {
      const element = await showDirectory(network);
      type(await findByRole(element, 'searchbox', 'Søk'), 'finnes ikke');
      await findText(element, 'Ingen treff');
      expect(shownNames(element)).to.deep.equal([]);
      (await findByRole(element, 'button', 'Nullstill søk og filtre')).click();
      await eventually(() => shownNames(element).length === 6);
      expect((await findByRole(element, 'searchbox')).value).to.equal('');
    });
  });

  describe('failed', () => {
    it('says calmly that the list cannot be had, keeps what the page offers, and tells the page why', async () => {
      const element = createDirectory(failingClient(new WidgetError('server', { status: 503, path: '/members.json' })));
      element.innerHTML = '<p>Medlemmene står også her</p>';
      const failure = nextEvent(element, 'widget-failed');
      await fixture(html`<div>${element}</div>`);
      const event = await failure;
      expect([event.kind, event.status, event.bubbles, event.composed]).to.deep.equal(['server', 503, true, true]);
      await findText(element, 'Medlemslisten er ikke tilgjengelig akkurat nå');
      await findText(element, 'Feilen ligger ikke hos deg.');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(shownText(element)).not.to.include('503');
    });

    it('shows editors the cause, and what to quote', async () => {
      const error = new WidgetError('server', { status: 503, path: '/v1/members.json', requestId: 'urn:uuid:1' });
      const element = await attachDirectory(failingClient(error), { debug: '' });
      await findText(element, 'server 503 /v1/members.json · urn:uuid:1');
    });

    it('shows editors the cause by a parameter of the page', async () => {
      history.replaceState(null, '', `${location.pathname}${location.search}&klima-debug`);
      const element = await attachDirectory(failingClient(new WidgetError('timeout', { path: '/members.json' })));
      await findText(element, 'timeout /members.json');
    });

    it('tries again when asked to', async () => {
      let attempts = 0;
      const refreshed: unknown[] = [];
      const element = await attachDirectory(
        fakeClient((_, __, options) => {
          refreshed.push(options?.refresh);
          return attempts++ === 0 ? Promise.reject(new WidgetError('timeout')) : Promise.resolve(loaded(network));
        }),
      );
      (await findByRole(element, 'button', 'Prøv igjen')).click();
      await waitForReady(element);
      expect(shownNames(element)).to.have.length(6);
      expect(refreshed).to.deep.equal([false, true]);
    });

    it('shows the last good list under a banner when a newer one cannot be had', async () => {
      const failure = new WidgetError('server', { status: 500 });
      let answers = 0;
      const element = await showDirectory(
        fakeClient(() => Promise.resolve({ ...loaded(network), ...(answers++ === 0 && { failure }) })),
      );
      await findText(element, 'Dette er listen slik vi sist så den.');
      expect(shownNames(element)).to.have.length(6);
      (await findByRole(element, 'button', 'Prøv igjen')).click();
      await eventually(() => !shownText(element).includes('slik vi sist så den'));
    });

    it('keeps the list when asking again fails', async () => {
      let answers = 0;
      const element = await showDirectory(
        fakeClient(() =>
          answers++ === 0
            ? Promise.resolve({ ...loaded(network), failure: new WidgetError('timeout') })
            : Promise.reject(new WidgetError('timeout')),
        ),
      );
      const failed = nextEvent(element, 'widget-failed');
      (await findByRole(element, 'button', 'Prøv igjen')).click();
      await failed;
      await findText(element, 'slik vi sist så den');
      expect(shownNames(element)).to.have.length(6);
    });
  });

  describe('offline', () => {
    it('says so from the start, and comes by itself when the network is back', async () => {
      let isOnline = false;
      const element = await attachDirectory(
        fakeClient(() => (isOnline ? Promise.resolve(loaded(network)) : Promise.reject(new WidgetError('offline')))),
      );
      await findText(element, 'Du er uten nett');
      await findText(element, 'Listen kommer når du er på nett igjen.');
      isOnline = true;
      dispatchEvent(new Event('online'));
      await waitForReady(element);
      expect(shownNames(element)).to.have.length(6);
    });

    it('does not ask again when a list that is here is fine', async () => {
      let asked = 0;
      const element = await showDirectory(
        fakeClient(() => {
          asked++;
          return Promise.resolve(loaded(network));
        }),
      );
      dispatchEvent(new Event('online'));
      element.heading = 'Hvem er med?';
      await findText(element, 'Hvem er med?');
      expect(asked).to.equal(1);
    });
  });

  describe('ready', () => {
    it('shows who takes part now, how many they are, and how old and whose the list is', async () => {
      const element = await showDirectory(network);
      expect(shownNames(element)).to.deep.equal([
        'Anker Betong AS',
        'Bakst i Bærum',
        'Celsius Rør',
        'Dugg Vinduer',
        'Ærlig Strøm',
        'Åsen Regnskap',
      ]);
      await findText(element, '6 virksomheter, 2 partnere');
      await findText(element, 'Oppdatert 15. oktober 2026');
      const source = await findByRole(element, 'link', 'Fjordbyen kommune');
      expect(source.href).to.equal('https://www.fjordbyen.example/nfk');
      const licence = await findByRole(element, 'link', 'NLOD 2.0');
      expect(licence.href).to.equal('https://data.norge.no/nlod/no/2.0');
      expect(shownText(element)).to.match(/Kilde: Fjordbyen kommune.*Lisens: NLOD 2\.0/);
    });

    it('counts municipalities as such', async () => {
      const element = await showDirectory(membersOf(manyMembers(19, { kind: 'municipality' })));
      await findText(element, '19 kommuner');
      expect(shownText(element)).not.to.include('virksomhet');
    });

    it('has a heading when the page gives it one', async () => {
      const element = await showDirectory(network, { heading: 'Hvem er med?' });
      const heading = queryByRole(element, 'heading', 'Hvem er med?');
      expect(heading).to.have.property('localName', 'h2');
    });
  });

  describe('a long list', () => {
    const long = manyMembers(3000);

    it('comes page by page, and adds the next at the reader’s wish', async () => {
      const { client, queries } = pagedClient(long);
      const element = await showDirectory(client, { 'page-size': '10' });
      expect(shownNames(element)).to.have.length(10);
      await findText(element, 'Viser 10 av 3 000');
      (await findByRole(element, 'button', 'Vis flere')).click();
      await eventually(() => shownNames(element).length === 20);
      expect(new Set(shownNames(element))).to.have.property('size', 20);
      expect(queries.at(-1)).to.deep.equal({ limit: 10, cursor: '10' });
    });

    it('is searched by the server, and says so meanwhile', async () => {
      const { client, queries } = pagedClient(long);
      const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
      const members: typeof client.members = async (initiative, query, options) => {
        if (query?.query !== undefined) await held;
        return client.members(initiative, query, options);
      };
      const element = await showDirectory({ ...client, members });
      type(await findByRole(element, 'searchbox'), 'firma 2999');
      await eventually(() => element.shadowRoot!.querySelector('[aria-busy=true]'));
      await findText(element, 'Søker …');
      release(undefined);
      await eventually(() => shownNames(element).join() === 'Firma 2999');
      expect(queries.at(-1)).to.deep.equal({ query: 'firma 2999' });
      await findText(element, '1 treff');
    });

    it('asks the server once for what was typed in one go', async () => {
      const { client, queries } = pagedClient(long);
      const element = await showDirectory(client);
      const field = await findByRole(element, 'searchbox');
      for (const text of ['f', 'fi', 'firma 1', 'firma 1234']) type(field, text);
      await eventually(() => shownNames(element).join() === 'Firma 1234');
      expect(queries.filter(({ query }) => query !== undefined)).to.deep.equal([{ query: 'firma 1234' }]);
    });

    it('says "more than" where the server has stopped counting', async () => {
      const { client } = pagedClient(long, { total: 10_000, totalIsCapped: true });
      const element = await showDirectory(client);
      await findText(element, 'Over 10 000 treff');
    });

    it('keeps what is here when the next page cannot be had', async () => {
      const { client } = pagedClient(long);
      const element = await showDirectory({
        ...client,
        members: (initiative, query, options) =>
          query?.cursor === undefined
            ? client.members(initiative, query, options)
            : Promise.reject(new WidgetError('timeout')),
      });
      (await findByRole(element, 'button', 'Vis flere')).click();
      await findText(element, 'slik vi sist så den');
      expect(shownNames(element)).to.have.length(24);
    });

    it('says when a search fails, keeps what was typed, and gets there when tried again', async () => {
      const { client } = pagedClient(long);
      let fails = true;
      const element = await showDirectory({
        ...client,
        members: (initiative, query, options) =>
          fails && query?.query !== undefined
            ? Promise.reject(new WidgetError('server', { status: 500 }))
            : client.members(initiative, query, options),
      });
      type(await findByRole(element, 'searchbox'), 'firma 2999');
      await findText(element, 'slik vi sist så den');
      expect((await findByRole(element, 'searchbox')).value).to.equal('firma 2999');
      fails = false;
      (await findByRole(element, 'button', 'Prøv igjen')).click();
      await eventually(() => shownNames(element).join() === 'Firma 2999');
    });

    it('shows what was asked for last, whatever answers last', async () => {
      const { client } = pagedClient(long);
      const slow = deferred<undefined>();
      const element = await showDirectory({
        ...client,
        members: async (initiative, query) => {
          if (query?.query === 'firma 0001') await slow.promise;
          return client.members(initiative, query);
        },
      });
      const tick = allByRole(element, 'searchbox')[0]!;
      type(tick, 'firma 0001');
      type(tick, 'firma 2999');
      await eventually(() => shownNames(element).join() === 'Firma 2999');
      slow.resolve(undefined);
      await slow.promise;
      await element.updateComplete;
      expect(shownNames(element)).to.deep.equal(['Firma 2999']);
    });
  });
});
