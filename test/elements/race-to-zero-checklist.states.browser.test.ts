import { expect, fixture, html } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { progressExample } from '../../src/contract/examples/index.ts';
import type { Progress } from '../../src/contract/index.ts';
import type { Loaded } from '../../src/api/request-store.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { failingChecklist, fakeChecklist, loadedAt, silentChecklist } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import {
  COUNCIL,
  PAPER,
  attachChecklist,
  createChecklist,
  picked,
  press,
  showChecklist,
  showPublic,
  standingOf,
  waitForChecklist,
} from '../support/show-checklist.ts';
import { jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const FALLBACK = '<p>Stegene står også her</p>';
const FAILED = 'Sjekklisten er ikke tilgjengelig akkurat nå';
const NOTHING = 'Her er det ingen framdrift å vise ennå';
const MODES = ['work', 'view', 'overview'] as const;

describe('<race-to-zero-checklist> states', () => {
  keepAddress();

  describe('not set up', () => {
    for (const [what, endpoint, said] of [
      ['no endpoint', undefined, 'oppgi hvor dataene ligger, med endpoint="https://…"'],
      ['an empty endpoint', ' ', 'oppgi hvor dataene ligger'],
      ['an endpoint that is no address', 'https://', 'ikke en gyldig nettadresse'],
      ['an endpoint that would run', 'javascript:alert(1)', 'må begynne med https'],
      ['an endpoint with a password in it', 'https://user:secret@api.example', 'kan ikke ha brukernavn eller passord'],
    ] as const) {
      for (const mode of MODES) {
        it(`tells editors what is wrong with ${what}, and fetches nothing, in ${mode}`, async () => {
          const { requests, restore } = stubFetch(() => jsonResponse({}));
          const element = await attachChecklist(undefined, { mode, ...(endpoint !== undefined && { endpoint }) });
          await findText(element, 'Sjekklisten er ikke satt opp ennå');
          await findText(element, said);
          expect(shownText(element)).not.to.include('secret');
          expect(requests).to.have.length(0);
          restore();
        });
      }
    }

    it('refuses an endpoint by http on a page by https', async () => {
      const base = document.createElement('base');
      base.href = 'https://www.fjordbyen.example/';
      document.head.append(base);
      const element = await attachChecklist(undefined, { endpoint: 'http://api.example' });
      await findText(element, 'siden er sikret med https');
      base.remove();
    });

    it('tells editors that a public status needs a municipality, keeps what the page offers, and starts with one', async () => {
      const element = createChecklist(fakeChecklist(), { mode: 'view', municipality: ' ' });
      element.innerHTML = FALLBACK;
      await fixture(html`<div>${element}</div>`);
      await findText(element, 'oppgi hvilken kommune det gjelder, med nummeret: municipality="3203"');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      element.municipality = '9901';
      await waitForChecklist(element);
      expect(standingOf(element, COUNCIL)).to.include('Under arbeid');
    });

    it('tells editors that changes at the endpoint need a municipality', async () => {
      const element = await attachChecklist(fakeChecklist(), { store: 'endpoint', municipality: '' });
      await findText(element, 'oppgi hvilken kommune det gjelder');
      expect(queryByRole(element, 'textbox', 'E-postadresse på jobb')).to.equal(undefined);
    });
  });

  describe('loading', () => {
    for (const mode of MODES) {
      it(`says so, and keeps the place, in ${mode}`, async () => {
        const element = await attachChecklist(silentChecklist(), { mode });
        await findText(element, 'Henter sjekklisten …');
        expect(element.shadowRoot!.querySelector('[aria-busy=true] [aria-hidden=true] .bone')).not.to.equal(null);
      });
    }

    it('shows what the page offers until the steps are there, and not beside them', async () => {
      const answer = deferred<Loaded<Progress>>();
      const element = createChecklist(fakeChecklist({ progress: () => answer.promise }), { mode: 'view' });
      element.innerHTML = FALLBACK;
      await fixture(html`<div>${element}</div>`);
      const fallback = element.querySelector('p')!;
      expect(fallback.checkVisibility()).to.equal(true);
      answer.resolve(loadedAt(progressExample));
      await waitForChecklist(element);
      expect(fallback.checkVisibility()).to.equal(false);
    });

    it('starts over when it is to show another municipality', async () => {
      const element = await showPublic(
        fakeChecklist({
          progress: (_, number) =>
            Promise.resolve(loadedAt({ ...progressExample, municipality: { number, name: `Kommune ${number}` } })),
        }),
      );
      await findText(element, 'Kommune 9901');
      element.municipality = '3203';
      await findText(element, 'Kommune 3203');
    });
  });

  describe('failed', () => {
    for (const mode of MODES) {
      it(`says calmly that it cannot be had, keeps what the page offers, and tells the page why, in ${mode}`, async () => {
        const element = createChecklist(failingChecklist(new WidgetError('server', { status: 503 })), { mode });
        element.innerHTML = FALLBACK;
        const failure = nextEvent(document.body, 'widget-failed');
        await fixture(html`<div>${element}</div>`);
        const { kind, status } = await failure;
        expect([kind, status]).to.deep.equal(['server', 503]);
        await findText(element, FAILED);
        expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(shownText(element)).not.to.include('503');
      });
    }

    it('also when only the progress cannot be had, for what is there must not look empty', async () => {
      const element = await attachChecklist(
        fakeChecklist({ progress: () => Promise.reject(new WidgetError('server', { status: 500 })) }),
        { mode: 'view' },
      );
      await findText(element, FAILED);
      expect(shownText(element)).not.to.include(NOTHING);
    });

    it('tries again when asked to', async () => {
      let times = 0;
      const works = fakeChecklist();
      const element = await attachChecklist(
        fakeChecklist({
          checklist: (...given) =>
            ++times === 1 ? Promise.reject(new WidgetError('timeout')) : works.checklist(...given),
        }),
      );
      await press(element, 'Prøv igjen');
      await waitForChecklist(element);
      expect(times).to.equal(2);
    });

    it('shows editors the cause', async () => {
      const error = new WidgetError('server', { status: 503, path: '/v1/checklist.json', requestId: 'urn:uuid:1' });
      const element = await attachChecklist(failingChecklist(error), { debug: '' });
      await findText(element, 'server 503 /v1/checklist.json · urn:uuid:1');
    });

    it('says that one is offline, and comes by itself when one is not', async () => {
      let isOnline = false;
      const works = fakeChecklist();
      const element = await attachChecklist(
        fakeChecklist({
          checklist: (...given) => (isOnline ? works.checklist(...given) : Promise.reject(new WidgetError('offline'))),
        }),
      );
      await findText(element, 'Du er uten nett');
      isOnline = true;
      dispatchEvent(new Event('online'));
      await waitForChecklist(element);
    });
  });

  describe('empty', () => {
    it('says calmly that there is nothing yet of a municipality that nobody has written of', async () => {
      const element = await attachChecklist(fakeChecklist({ progress: 'missing' }), { mode: 'view' });
      await findText(element, NOTHING);
      expect(allByRole(element, 'button')).to.have.length(0);
    });

    for (const store of ['', 'session', 'endpoint']) {
      it(`begins with empty steps for such a municipality with store="${store}"`, async () => {
        const element = await showChecklist(fakeChecklist({ progress: 'missing' }), { store });
        expect(standingOf(element, PAPER)).to.include('Ikke begynt');
        if (store !== 'endpoint') expect(picked(element, PAPER)).to.equal('Ikke begynt');
      });
    }

    for (const mode of MODES) {
      it(`says that there is nothing yet when there are no steps, in ${mode}`, async () => {
        const element = await attachChecklist(fakeChecklist({ checklist: { steps: [] } }), { mode });
        await findText(element, NOTHING);
      });
    }
  });

  it('keeps showing what it has when a refresh fails, says so, and offers to try again', async () => {
    let failure: WidgetError | undefined = new WidgetError('server', { status: 503 });
    const works = fakeChecklist();
    const element = await showPublic(
      fakeChecklist({
        checklist: async (...given) => ({ ...(await works.checklist(...given)), ...(failure && { failure }) }),
      }),
    );
    await findText(element, 'Dette er sjekklisten slik vi sist så den.');
    expect(standingOf(element, COUNCIL)).to.include('Under arbeid');
    failure = undefined;
    (await findByRole(element, 'button', 'Prøv igjen')).click();
    await eventually(() => !shownText(element).includes('slik vi sist så den'));
  });
});
