import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { campaign, eventOf, eventsOf, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { showTimeline, shownTitles, turn } from '../support/show-timeline.ts';
import { takeFile } from '../support/take-file.ts';

interface Taken {
  readonly name: string;
  readonly type: string;
  readonly summaries: readonly string[];
  readonly calendar: ICAL.Component;
}

/** Presses a button and reads the calendar file that the browser would save. */
async function take(element: Element, button: string): Promise<Taken> {
  const { name, type, text } = await takeFile(element, button);
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const summaries = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);
  return { name, type, calendar, summaries };
}

/** Unfolds the subscription, and returns where its link leads. */
async function subscriptionOf(
  element: Element,
): Promise<{ readonly link: HTMLAnchorElement; readonly field: HTMLInputElement }> {
  const details = await eventually(() =>
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part~=calendar] details'),
  );
  details.open = true;
  const link = await findByRole(element, 'link', 'Åpne i kalenderappen');
  return { link, field: details.querySelector('input')! };
}

const BASE = '://api.fjordbyen.example/v1/initiatives/nfk/events.ics';

describe('<campaign-timeline> calendar', () => {
  keepAddress();

  it('takes one event as a file', async () => {
    const element = await showTimeline(programme);
    const { name, type, calendar, summaries } = await take(element, 'Legg i kalenderen: Signeringslunsj');
    expect([name, type, summaries]).to.deep.equal([
      'signering.ics',
      'text/calendar;charset=utf-8',
      ['Signeringslunsj'],
    ]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.startDate.toJSDate().toISOString()).to.equal('2026-05-11T09:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).to.equal('2026-05-11T11:00:00.000Z');
    expect([event.location, event.sequence]).to.deep.equal(['Rådhuset', 1]);
  });

  it('takes all that have a date, the cancelled as cancelled', async () => {
    const element = await showTimeline(programme);
    const { name, calendar, summaries } = await take(element, 'Last ned som kalenderfil');
    expect(name).to.equal('nfk.ics');
    expect(summaries).to.deep.equal(shownTitles(element).filter((title) => title !== 'Studietur'));
    const states = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('status'));
    expect(states.filter((state) => state === 'CANCELLED')).to.have.length(1);
  });

  it('takes what the filters leave, in the language of the page', async () => {
    const element = await showTimeline(programme, { lang: 'en', audience: 'members' });
    await turn(element, /^Deadline/);
    await eventually(() => shownTitles(element).length === 1);
    expect((await take(element, 'Download as a calendar file')).summaries).to.deep.equal(['Annual report']);
  });

  it('takes titles of any signs', async () => {
    const title = 'Møte; med, tegn\\ og "mer"\nsom 🌍 ikke passer på én linje fordi den er lang nok til å måtte brytes';
    const element = await showTimeline(eventsOf([eventOf({ id: 'x', title, start: '2026-05-20' })]));
    expect((await take(element, 'Last ned som kalenderfil')).summaries).to.deep.equal([title]);
  });

  it('adds only what is ahead, and not what is cancelled', async () => {
    const element = await showTimeline(programme);
    expect(
      allByRole(element, 'button', /^Legg i kalenderen/).map((button) =>
        button.textContent.replace(/\s+/g, ' ').trim(),
      ),
    ).to.deep.equal(
      ['Ny handlingsplan', 'Klimauken', 'Signeringslunsj', 'Sommerkampanje', 'Jubileum'].map(
        (title) => `Legg i kalenderen: ${title}`,
      ),
    );
    expect(allByRole(await showTimeline(campaign), 'button', /^Legg i/)).to.have.length(0);
  });

  it('can be left out', async () => {
    const element = await showTimeline(programme, { 'without-calendar': '' });
    expect(shownText(element)).not.to.match(/kalender/i);
  });

  describe('subscription', () => {
    it('leads to the calendar application, and shows the address for others', async () => {
      const { link, field } = await subscriptionOf(await showTimeline(programme));
      expect(link.href).to.equal(`webcal${BASE}?language=nb`);
      expect(field.value).to.equal(`https${BASE}?language=nb`);
      expect(field.readOnly).to.equal(true);
    });

    it('follows the filters of reader and editor, and the language', async () => {
      const element = await showTimeline(programme, {
        from: '2026-01',
        to: '2026-12-31',
        audience: 'partners,members',
      });
      await turn(element, /^Møte/);
      await turn(element, /^For partnere/);
      await eventually(() => shownTitles(element).join() === 'Partnersamling');
      const { link, field } = await subscriptionOf(element);
      const read = (href: string) => Object.fromEntries(new URL(href).searchParams);
      const expected = { kind: 'meeting', audience: 'partners', from: '2026-01', to: '2026-12-31', language: 'nb' };
      expect(read(link.href)).to.deep.equal(expected);
      await turn(element, /^For partnere/);
      await eventually(() => read(field.value).audience === 'members,partners');
      element.lang = 'en';
      await findText(element, 'Open in the calendar app');
      const other = element.shadowRoot!.querySelector<HTMLInputElement>('input[readonly]')!;
      expect(read(other.value).language).to.equal('en');
    });

    it('asks for no date that a server would refuse', async () => {
      const { field } = await subscriptionOf(await showTimeline(programme, { from: '15.09.2021', to: 'snart' }));
      expect(field.value).to.equal(`https${BASE}?language=nb`);
    });

    it('is not offered for a filter that the server has no words for', async () => {
      const answer = eventsOf(
        [eventOf({ id: 'a', kind: 'webinar', start: '2026-05-20' }), eventOf({ id: 'b', audience: ['små & store'] })],
        { subscribable: true },
      );
      for (const attributes of [{ kind: 'webinar' }, { audience: 'små & store' }] as const) {
        const element = await showTimeline(answer, attributes);
        await findByRole(element, 'button', 'Last ned som kalenderfil');
        expect(shownText(element)).not.to.include('Abonner');
      }
    });

    it('is not offered by a folder of files', async () => {
      const element = await showTimeline(campaign);
      await findByRole(element, 'button', 'Last ned som kalenderfil');
      expect(queryByRole(element, 'link', 'Åpne i kalenderappen')).to.equal(undefined);
      expect(shownText(element)).not.to.include('Abonner');
    });

    it('is copied by a button that says so, aloud too', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
      });
      try {
        const element = await showTimeline(programme);
        const { field } = await subscriptionOf(element);
        (await findByRole(element, 'button', 'Kopier adressen')).click();
        await findByRole(element, 'button', 'Adressen er kopiert');
        expect(copied).to.deep.equal([field.value]);
        await eventually(() => element.querySelector('[role=status]')!.textContent === 'Adressen er kopiert');
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });

    it('stays in its field where nothing can be copied', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      try {
        const element = await showTimeline(programme);
        const { field } = await subscriptionOf(element);
        (await findByRole(element, 'button', 'Kopier adressen')).click();
        field.focus();
        await eventually(() => field.selectionEnd === field.value.length && field.selectionStart === 0);
        expect(shownText(element)).not.to.include('kopiert');
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });
  });

  describe('is the page’s to replace', () => {
    for (const [button, scope, eventId] of [
      ['Legg i kalenderen: Signeringslunsj', 'event', 'signering'],
      ['Last ned som kalenderfil', 'all', undefined],
    ] as const) {
      it(`for ${scope}`, async () => {
        const element = await showTimeline(programme);
        const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
        let files = 0;
        URL.createObjectURL = () => `blob:${String(files++)}`;
        document.body.addEventListener('calendar-requested', (event) => event.preventDefault(), { once: true });
        const requested = nextEvent(document.body, 'calendar-requested');
        (await findByRole(element, 'button', button)).click();
        const event = await requested;
        expect([event.scope, event.eventId, event.defaultPrevented, event.composed]).to.deep.equal([
          scope,
          eventId,
          true,
          true,
        ]);
        await element.updateComplete;
        expect(files).to.equal(0);
        Object.defineProperty(URL, 'createObjectURL', original);
      });
    }

    it('for a subscription', async () => {
      const element = await showTimeline(programme);
      const { link } = await subscriptionOf(element);
      document.body.addEventListener('calendar-requested', (event) => event.preventDefault(), { once: true });
      const requested = nextEvent(document.body, 'calendar-requested');
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      link.dispatchEvent(click);
      expect((await requested).scope).to.equal('subscription');
      expect(click.defaultPrevented).to.equal(true);
    });
  });

  it('says nothing of a file that is empty when no event has a date', async () => {
    const element = await showTimeline(eventsOf([eventOf({ id: 'a', title: 'A', start: 'snart' })]));
    await findText(element, 'Dato ikke oppgitt');
    expect(allByRole(element, 'button')).to.have.length(0);
  });
});
