import { expect } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import type { ApplicationsClient } from '../../src/api/applications-client.ts';
import type { Initiative } from '../../src/contract/index.ts';
import { eventually } from '../support/eventually.ts';
import { failingApplications, fakeApplications, silentApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { network, networkWith } from '../support/membership.ts';
import { collectEvents, nextEvent } from '../support/next-event.ts';
import { STEPS, attachForm, createForm, goToStep, press, showForm, showStep } from '../support/show-form.ts';
import { jsonResponse, stubFetch } from '../support/stub-fetch.ts';

const FALLBACK = '<a href="#skjema">Last ned søknadsskjema</a>';
const slotOf = (element: Element) => element.shadowRoot!.querySelector('slot');

describe('<nfk-membership-form> states', () => {
  keepAddress();

  describe('not set up', () => {
    it('tells editors that the endpoint is missing, and fetches nothing', async () => {
      const { requests, restore } = stubFetch(() => jsonResponse(network));
      const element = await attachForm(undefined);
      await findText(element, 'Skjemaet er ikke satt opp ennå');
      await findText(element, 'oppgi hvor dataene ligger, med endpoint="https://…"');
      expect(requests).to.have.length(0);
      restore();
    });

    for (const [reason, endpoint, said] of [
      ['an empty endpoint', ' ', 'oppgi hvor dataene ligger'],
      ['an endpoint that is no address', 'https://', 'ikke en gyldig nettadresse'],
      ['an endpoint that would run', 'javascript:alert(1)', 'må begynne med https'],
      ['an endpoint with a password in it', 'https://user:secret@api.example', 'kan ikke ha brukernavn eller passord'],
    ] as const) {
      it(`refuses ${reason} with the reason, and fetches nothing`, async () => {
        const { requests, restore } = stubFetch(() => jsonResponse(network));
        const element = await attachForm(undefined, { endpoint });
        await findText(element, said);
        expect(shownText(element)).not.to.include('secret');
        expect(requests).to.have.length(0);
        restore();
      });
    }
  });

  describe('while it is loading', () => {
    it('says so, and shows what the page offers meanwhile', async () => {
      const element = createForm(silentApplications());
      element.innerHTML = FALLBACK;
      document.body.append(element);
      await findText(element, 'Henter skjemaet …');
      expect(slotOf(element)?.assignedElements()).to.have.length(1);
      element.remove();
    });
  });

  describe('failed', () => {
    it('says so without blame, and keeps the other way to apply', async () => {
      const element = createForm(failingApplications(new WidgetError('server', { status: 500 })));
      element.innerHTML = FALLBACK;
      const failure = nextEvent(element, 'widget-failed');
      document.body.append(element);
      const { kind, status } = await failure;
      await findText(element, 'Skjemaet er ikke tilgjengelig akkurat nå');
      expect([kind, status, slotOf(element)?.assignedElements().length]).to.deep.equal(['server', 500, 1]);
      element.remove();
    });

    it('tries again when one asks it to', async () => {
      const asked: unknown[] = [];
      const client = fakeApplications({
        network: (_, options) => {
          asked.push(options?.refresh);
          return asked.length === 1
            ? Promise.reject(new WidgetError('timeout'))
            : Promise.resolve({ data: network, dropped: 0, clockSkew: 0 });
        },
      });
      const element = await attachForm(client);
      await press(element, 'Prøv igjen');
      await findByRole(element, 'heading', STEPS[0]);
      expect(asked).to.deep.equal([false, true]);
    });

    it('tells editors the cause, if they ask for it', async () => {
      const error = new WidgetError('server', { status: 503, path: '/v1/initiatives/nfk.json' });
      const element = await attachForm(failingApplications(error), { debug: '' });
      await findText(element, 'server 503 /v1/initiatives/nfk.json');
    });

    it('says that one is offline, and comes by itself when that is over', async () => {
      let isOnline = false;
      const client = fakeApplications({
        network: () =>
          isOnline
            ? Promise.resolve({ data: network, dropped: 0, clockSkew: 0 })
            : Promise.reject(new WidgetError('offline')),
      });
      const element = await attachForm(client);
      await findText(element, 'Du er uten nett');
      isOnline = true;
      dispatchEvent(new Event('online'));
      await findByRole(element, 'heading', STEPS[0]);
    });
  });

  const { application, ...without } = network;
  const UNFIT: readonly (readonly [string, Initiative])[] = [
    ['no form', without],
    ['a state that nobody here knows', networkWith({ status: 'by-invitation' })],
    ['no place to be in', networkWith({ relevance: { ...application!.relevance, areas: [] } })],
    ['no tiers', { ...network, tiers: [] }],
  ];
  for (const [what, initiative] of UNFIT) {
    it(`says whom to write to when there is ${what}`, async () => {
      const element = await attachForm(fakeApplications({ network: initiative }));
      await findText(element, 'Her kan du ikke søke på nett');
      const link = await findByRole(element, 'link', 'naring@fjordbyen.example');
      expect([link.getAttribute('href'), element.shadowRoot!.querySelector('form')]).to.deep.equal([
        'mailto:naring@fjordbyen.example',
        null,
      ]);
    });
  }

  it('says that it is paused, why, and whom to talk to', async () => {
    const notice = { nb: 'Vi åpner igjen i august.', nn: 'Vi opnar att i august.', en: 'We open again in August.' };
    const element = await attachForm(fakeApplications({ network: networkWith({ status: 'paused', notice }) }));
    await findText(element, 'Skjemaet er midlertidig stengt');
    await findText(element, 'Vi åpner igjen i august.');
    await findByRole(element, 'link', 'naring@fjordbyen.example');
    expect(slotOf(element)).to.not.equal(null);
  });

  describe('a deadline', () => {
    const due = networkWith({ deadline: '2026-04-29' });

    it('is told while it is ahead', async () => {
      const element = await showForm(fakeApplications({ network: due }));
      expect(shownText(element)).to.include('Søk senest 29. april 2026.');
    });

    for (const [when, now, isOpen] of [
      ['lasts to the end of its day in Oslo', '2026-04-29T21:59:00Z', true],
      ['is over when the next day has begun there', '2026-04-29T22:01:00Z', false],
    ] as const) {
      // The server's clock decides: the visitor's shows another year.
      it(when, async () => {
        const element = await attachForm(fakeApplications({ network: due, now }));
        if (isOpen) {
          await findByRole(element, 'heading', STEPS[0]);
          return;
        }
        await findText(element, 'Det er ikke lenger mulig å søke');
        expect(shownText(element)).to.include('Fristen var 29. april 2026.');
      });
    }

    it('that passes meanwhile takes nothing from those who have begun', async () => {
      const client = fakeApplications();
      const element = await showStep('Medlem eller partner?', client);
      element.client = { ...client, ...fakeApplications({ network: networkWith({ status: 'closed' }) }) };
      await element.updateComplete;
      await findByRole(element, 'heading', 'Medlem eller partner?');
    });
  });

  it('goes on at once when the rest of the form is late', async () => {
    const element = await showForm();
    await goToStep(element, 'Virksomheten');
  });

  it('asks the endpoint once for its form and once for its dates', async () => {
    const asked: string[] = [];
    const fake = fakeApplications();
    const client: ApplicationsClient = {
      ...fake,
      initiative: (...parameters) => {
        asked.push('initiative');
        return fake.initiative(...parameters);
      },
      events: (...parameters) => {
        asked.push('events');
        return fake.events!(...parameters);
      },
    };
    await showStep('Signering', client);
    expect(asked).to.deep.equal(['initiative', 'events']);
  });

  it('fires nothing of its own accord when all is well', async () => {
    const element = createForm(fakeApplications());
    const failures = collectEvents(element, 'widget-failed');
    const steps = collectEvents(element, 'step-changed');
    document.body.append(element);
    await eventually(() => queryByRole(element, 'heading', STEPS[0]));
    expect([failures, steps, allByRole(element, 'alert')]).to.deep.equal([[], [], []]);
    element.remove();
  });
});
