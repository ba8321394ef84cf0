import { expect, fixture, html } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { deferred } from '../support/deferred.ts';
import { eventOf, eventsOf, campaign, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { eventsForAnswer, failingEvents, fakeEvents, loadedAt, silentEvents } from '../support/fake-events-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import {
  attachTimeline,
  createTimeline,
  showTimeline,
  shownTitles,
  waitForTimeline,
} from '../support/show-timeline.ts';
import { jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const FALLBACK = '<p>Datoene står også her</p>';

describe('<campaign-timeline> states', () => {
  keepAddress();

  describe('not set up', () => {
    it('tells editors that the endpoint is missing, and fetches nothing', async () => {
      const { requests, restore } = stubFetch(() => jsonResponse(programme));
      const element = await attachTimeline(undefined);
      await findText(element, 'Tidslinjen er ikke satt opp ennå');
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
        const { requests, restore } = stubFetch(() => jsonResponse(programme));
        const element = await attachTimeline(undefined, { endpoint });
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
      const element = await attachTimeline(undefined, { endpoint: 'http://api.example' });
      await findText(element, 'siden er sikret med https');
      base.remove();
    });

    it('tells editors that the initiative is missing, and asks for nothing', async () => {
      let asked = 0;
      const client = fakeEvents(() => {
        asked++;
        return Promise.resolve(loadedAt(programme));
      });
      const element = await attachTimeline(client, { initiative: ' ' });
      await findText(element, 'oppgi hvilket initiativ tidslinjen gjelder');
      expect(asked).to.equal(0);
    });

    it('starts as soon as it is set up', async () => {
      const element = await attachTimeline(programme, { initiative: '' });
      element.initiative = 'nfk';
      await waitForTimeline(element);
      expect(shownTitles(element)).to.include('Signeringslunsj');
    });

    it('keeps what the page offers in the meantime', async () => {
      const element = createTimeline(undefined);
      element.innerHTML = FALLBACK;
      await fixture(html`<div>${element}</div>`);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  });

  describe('loading', () => {
    for (const [attributes, shapes] of [
      [{}, 6],
      [{ view: 'compact' }, 3],
    ] as const) {
      it(`says so, and keeps the place of ${String(shapes)} events for ${JSON.stringify(attributes)}`, async () => {
        const element = await attachTimeline(silentEvents(), attributes);
        await findText(element, 'Henter tidslinjen …');
        const busy = element.shadowRoot!.querySelector('[aria-busy=true]')!;
        expect(busy.querySelectorAll('[aria-hidden=true] li')).to.have.length(shapes);
      });
    }

    it('shows what the page offers until the events are there, and not beside them', async () => {
      const answer = deferred<ReturnType<typeof loadedAt>>();
      const element = createTimeline(fakeEvents(() => answer.promise));
      element.innerHTML = FALLBACK;
      await fixture(html`<div>${element}</div>`);
      const fallback = element.querySelector('p')!;
      expect(fallback.checkVisibility()).to.equal(true);
      answer.resolve(loadedAt(programme));
      await waitForTimeline(element);
      expect(fallback.checkVisibility()).to.equal(false);
    });

    it('starts over when it is to show another initiative', async () => {
      const element = await showTimeline(
        fakeEvents((initiative) =>
          Promise.resolve(loadedAt(eventsOf([eventOf({ id: 'a', title: `I ${initiative}` })]))),
        ),
      );
      expect(shownTitles(element)).to.deep.equal(['I nfk']);
      element.initiative = 'race-to-zero';
      await findText(element, 'I race-to-zero');
      expect(shownTitles(element)).to.deep.equal(['I race-to-zero']);
    });

    it('shows its shapes when what it says to search engines is all that the page has inside it', async () => {
      const element = await showTimeline(
        fakeEvents((initiative) =>
          initiative === 'nfk' ? Promise.resolve(loadedAt(programme)) : new Promise(() => undefined),
        ),
      );
      await eventually(() => element.querySelector('script'));
      element.initiative = 'race-to-zero';
      const shapes = await eventually(() => element.shadowRoot!.querySelector('[aria-busy=true] [aria-hidden=true]'));
      expect(shapes.checkVisibility({ checkVisibilityCSS: true })).to.equal(true);
    });
  });

  describe('empty', () => {
    for (const attributes of [{}, { view: 'compact' }, { view: 'line' }] as const) {
      it(`says that there is nothing yet for ${JSON.stringify(attributes)}`, async () => {
        const element = await attachTimeline(eventsOf([]), attributes);
        await findText(element, 'Ingen datoer ennå');
        await findText(element, 'Her kommer det når den første datoen er satt.');
        expect(shownText(element)).not.to.include('Ingen treff');
        expect(allByRole(element, 'button')).to.have.length(0);
      });
    }
  });

  describe('failed', () => {
    it('says calmly that the events cannot be had, keeps what the page offers, and tells the page why', async () => {
      const element = createTimeline(failingEvents(new WidgetError('server', { status: 503, path: '/events.json' })));
      element.innerHTML = FALLBACK;
      const failure = nextEvent(element, 'widget-failed');
      await fixture(html`<div>${element}</div>`);
      const event = await failure;
      expect([event.kind, event.status, event.bubbles, event.composed]).to.deep.equal(['server', 503, true, true]);
      await findText(element, 'Tidslinjen er ikke tilgjengelig akkurat nå');
      await findText(element, 'Feilen ligger ikke hos deg.');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(shownText(element)).not.to.include('503');
    });

    for (const [kind, details] of [
      ['timeout', {}],
      ['server', { status: 500 }],
      ['not-found', { status: 404 }],
      ['contract', {}],
    ] as const) {
      it(`tries again when asked to after ${kind}`, async () => {
        const refreshed: unknown[] = [];
        const element = await attachTimeline(
          fakeEvents((_, options) => {
            refreshed.push(options?.refresh);
            return refreshed.length === 1
              ? Promise.reject(new WidgetError(kind, details))
              : Promise.resolve(loadedAt(programme));
          }),
        );
        await findText(element, 'Tidslinjen er ikke tilgjengelig akkurat nå');
        (await findByRole(element, 'button', 'Prøv igjen')).click();
        await waitForTimeline(element);
        expect(shownTitles(element)).to.have.length(programme.events.length);
        expect(refreshed).to.deep.equal([false, true]);
      });
    }

    it('says so when what answers is no endpoint', async () => {
      const element = await attachTimeline(eventsForAnswer({ members: [] }));
      await findText(element, 'Tidslinjen er ikke tilgjengelig akkurat nå');
    });

    it('shows editors the cause, and what to quote', async () => {
      const error = new WidgetError('server', { status: 503, path: '/v1/events.json', requestId: 'urn:uuid:1' });
      const element = await attachTimeline(failingEvents(error), { debug: '' });
      await findText(element, 'server 503 /v1/events.json · urn:uuid:1');
    });

    it('shows editors the cause by a parameter of the page', async () => {
      history.replaceState(null, '', `${location.pathname}${location.search}&klima-debug`);
      const element = await attachTimeline(failingEvents(new WidgetError('timeout', { path: '/events.json' })));
      await findText(element, 'timeout /events.json');
    });

    it('says that the visitor is offline, and comes by itself when the network is back', async () => {
      let isOnline = false;
      const element = await attachTimeline(
        fakeEvents(() =>
          isOnline ? Promise.resolve(loadedAt(programme)) : Promise.reject(new WidgetError('offline')),
        ),
      );
      await findText(element, 'Du er uten nett');
      await findText(element, 'Tidslinjen kommer når du er på nett igjen.');
      isOnline = true;
      dispatchEvent(new Event('online'));
      await waitForTimeline(element);
      expect(shownTitles(element)).to.include('Signeringslunsj');
    });
  });

  describe('stale', () => {
    it('shows the last good events under a banner when newer ones cannot be had', async () => {
      let answers = 0;
      const element = await showTimeline(
        fakeEvents(() =>
          Promise.resolve({
            ...loadedAt(programme),
            ...(answers++ === 0 && { failure: new WidgetError('server', { status: 500 }) }),
          }),
        ),
      );
      await findText(element, 'Dette er tidslinjen slik vi sist så den.');
      expect(shownTitles(element)).to.have.length(programme.events.length);
      (await findByRole(element, 'button', 'Prøv igjen')).click();
      await eventually(() => !shownText(element).includes('slik vi sist så den'));
    });

    it('keeps the events when asking again fails', async () => {
      let answers = 0;
      const failure = new WidgetError('timeout');
      const element = await showTimeline(
        fakeEvents(() =>
          answers++ === 0 ? Promise.resolve({ ...loadedAt(programme), failure }) : Promise.reject(failure),
        ),
      );
      const failed = nextEvent(element, 'widget-failed');
      (await findByRole(element, 'button', 'Prøv igjen')).click();
      await failed;
      await findText(element, 'slik vi sist så den');
      expect(shownTitles(element)).to.have.length(programme.events.length);
    });
  });

  describe('archived', () => {
    it('says calmly that it is over, and shows what happened from the beginning', async () => {
      const element = await showTimeline(campaign);
      await findText(element, 'Dette er avsluttet. Her står hva som skjedde, og når.');
      expect(shownTitles(element)[0]).to.equal('Klimaerklæringen undertegnes');
      expect(shownTitles(element)).to.have.length(campaign.events.length);
      expect(shownText(element)).not.to.include('Neste');
    });
  });

  describe('without any date', () => {
    it('lists the events under a heading that says so, and offers no calendar', async () => {
      const element = await showTimeline(
        eventsOf([eventOf({ id: 'b', title: 'B', start: 'snart' }), eventOf({ id: 'a', title: 'A', start: '' })], {
          subscribable: true,
        }),
      );
      expect(allByRole(element, 'heading').map((heading) => heading.textContent.trim())).to.deep.equal([
        'Uten dato',
        'A',
        'B',
      ]);
      expect(shownText(element)).not.to.include('alender');
    });
  });

  describe('ready', () => {
    it('says how old and whose the events are', async () => {
      const element = await showTimeline(programme);
      await findText(element, 'Oppdatert 28. april 2026');
      const source = await findByRole(element, 'link', 'Fjordbyen kommune');
      expect(source.href).to.equal('https://www.fjordbyen.example/nfk');
      expect((await findByRole(element, 'link', 'NLOD 2.0')).href).to.equal('https://data.norge.no/nlod/no/2.0');
    });

    it('has a heading when the page gives it one', async () => {
      const element = await showTimeline(programme, { heading: 'Hva skjer?' });
      expect(queryByRole(element, 'heading', 'Hva skjer?')).to.have.property('localName', 'h2');
    });

    it('tells the page that the events have come', async () => {
      const element = createTimeline(
        eventsForAnswer({ ...programme, events: [...programme.events, { id: 'uten tittel' }] }),
      );
      const event = nextEvent(document.body, 'events-loaded');
      await fixture(html`<div>${element}</div>`);
      const { initiative, total, dropped, bubbles, composed } = await event;
      expect({ initiative, total, dropped, bubbles, composed }).to.deep.equal({
        initiative: 'nfk',
        total: programme.events.length,
        dropped: 1,
        bubbles: true,
        composed: true,
      });
    });

    it('shows the events before anything else is here, and takes nothing away when it comes', async () => {
      const { href } = location;
      history.replaceState(null, '', location.pathname);
      const element = await attachTimeline(programme);
      await eventually(() => shownTitles(element).length > 0);
      const before = shownTitles(element);
      history.replaceState(null, '', href);
      await waitForTimeline(element);
      expect(shownTitles(element)).to.deep.equal(before);
    });
  });
});
