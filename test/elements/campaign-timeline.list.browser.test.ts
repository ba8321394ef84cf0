import { expect } from '@open-wc/testing';
import type { Event } from '../../src/contract/index.ts';
import { NOW, eventOf, eventsOf, programme } from '../support/events.ts';
import { fakeEvents } from '../support/fake-events-client.ts';
import { allByRole, findByRole, findText, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { articleOf, showTimeline, shownArticles, shownTitles, textOf } from '../support/show-timeline.ts';

/** A timeline of one event called `X`. */
const showOne = (event: Partial<Event>, lang = 'nb', now = NOW) =>
  showTimeline(fakeEvents(eventsOf([eventOf({ id: 'x', title: 'X', ...event })]), now), { lang });

/** What the article of that event says. */
const sayOf = async (...parameters: Parameters<typeof showOne>): Promise<string> =>
  readText(shownArticles(await showOne(...parameters))[0]);

const headings = (element: Element): string[] =>
  allByRole(element, 'heading').map((heading) => `${heading.localName} ${readText(heading)}`);

describe('<campaign-timeline> list', () => {
  keepAddress();

  describe('order', () => {
    it('is by beginning: years before months before days, what has no date last', async () => {
      const element = await showTimeline(programme);
      expect(shownTitles(element)).to.deep.equal([
        'Ny handlingsplan',
        'Årsmøte',
        'Årsrapport',
        'Klimauken',
        'Signeringslunsj',
        'Sommerkampanje',
        'Partnersamling',
        'Jubileum',
        'Studietur',
      ]);
    });

    it('is said by years and months, with titles a level below', async () => {
      const element = await showTimeline(programme, { heading: 'Hva skjer?' });
      expect(headings(element)).to.deep.equal([
        'h2 Hva skjer?',
        'h3 2026',
        'h4 Ny handlingsplan',
        'h4 januar',
        'h5 Årsmøte',
        'h4 mars',
        'h5 Årsrapport',
        'h4 april',
        'h5 Klimauken',
        'h4 mai',
        'h5 Signeringslunsj',
        'h4 juni',
        'h5 Sommerkampanje',
        'h4 september',
        'h5 Partnersamling',
        'h3 2027',
        'h4 februar',
        'h5 Jubileum',
        'h3 Uten dato',
        'h4 Studietur',
      ]);
    });

    for (const [level, levels] of [
      ['1', ['h1', 'h2', 'h3', 'h4']],
      ['4', ['h4', 'h5', 'h6', 'h6']],
      ['6', ['h6', 'h6', 'h6', 'h6']],
      ['9', ['h6', 'h6', 'h6', 'h6']],
      ['0', ['h1', 'h2', 'h3', 'h4']],
      ['to', ['h2', 'h3', 'h4', 'h5']],
    ] as const) {
      it(`is said by headings of ${levels.join(', ')} for a heading level of ${level}`, async () => {
        const answer = eventsOf([eventOf({ id: 'x', title: 'X', start: '2026-05-01' })]);
        const element = await showTimeline(answer, { heading: 'Hva skjer?', 'heading-level': level });
        expect(allByRole(element, 'heading').map(({ localName }) => localName)).to.deep.equal(levels);
      });
    }

    it('has the events of a month in an ordered list', async () => {
      const element = await showTimeline(
        eventsOf([
          eventOf({ id: 'b', title: 'B', start: '2026-05-02' }),
          eventOf({ id: 'a', title: 'A', start: '2026-05-01' }),
        ]),
      );
      const [list] = allByRole(element, 'list');
      expect(list!.localName).to.equal('ol');
      expect(shownArticles(element).map((article) => article.closest('ol') === list)).to.deep.equal([true, true]);
    });

    it('shows the first of two with the same id', async () => {
      const element = await showTimeline(
        eventsOf([eventOf({ id: 'tvilling', title: 'Første' }), eventOf({ id: 'tvilling', title: 'Andre' })]),
      );
      expect(shownTitles(element)).to.deep.equal(['Første']);
    });
  });

  describe('where an event stands', () => {
    for (const [lang, past, passed, now, today, tomorrow, days, month, months, year, years, lastDay] of [
      [
        'nb',
        ...['Avsluttet', 'Fristen er ute', 'Pågår nå', 'I dag', 'I morgen', 'Om 12 dager', 'Neste måned'],
        ...['Om 3 måneder', 'Neste år', 'Om 4 år', 'Siste frist er i dag'],
      ],
      [
        'nn',
        ...['Avslutta', 'Fristen er ute', 'Går føre seg no', 'I dag', 'I morgon', 'Om 12 dagar', 'Neste månad'],
        ...['Om 3 månader', 'Neste år', 'Om 4 år', 'Siste frist er i dag'],
      ],
      [
        'en',
        ...['Over', 'The deadline has passed', 'Happening now', 'Today', 'Tomorrow', 'In 12 days', 'Next month'],
        ...['In 3 months', 'Next year', 'In 4 years', 'Today is the last day'],
      ],
    ]) {
      for (const [event, said] of [
        [{ start: '2026-04-28' }, past],
        [{ start: '2026-04', kind: 'deadline', end: '2026-04-28' }, passed],
        [{ start: '2026-04-28', kind: 'deadline' }, passed],
        [{ start: '2026-04-29T08:59:00+02:00', kind: 'deadline' }, passed],
        [{ start: '2026-04-29', kind: 'deadline' }, lastDay],
        [{ start: '2026-04-29T23:59:00+02:00', kind: 'deadline' }, lastDay],
        [{ start: '2026-04-29' }, now],
        [{ start: '2026-04' }, now],
        [{ start: '2026-04-28', end: '2026-04-30' }, now],
        [{ start: '2026-04-29T08:00:00+02:00', end: '2026-04-29T10:00:00+02:00' }, now],
        [{ start: '2026-04-29T07:00:00+02:00', end: '2026-04-29T09:00:00+02:00' }, past],
        [{ start: '2026-04-29T18:00:00+02:00' }, today],
        [{ start: '2026-04-30' }, tomorrow],
        [{ start: '2026-04-30T00:00:00+02:00' }, tomorrow],
        [{ start: '2026-05-11' }, days],
        [{ start: '2026-05' }, month],
        [{ start: '2026-07-29' }, months],
        [{ start: '2027' }, year],
        [{ start: '2030-05-17' }, years],
      ] as const) {
        it(`is "${String(said)}" in ${String(lang)} for ${JSON.stringify(event)}`, async () => {
          expect(await sayOf(event, lang)).to.include(said);
        });
      }
    }

    it('is not said of what has no date', async () => {
      expect(await sayOf({ start: 'snart' })).to.equal('Dato ikke oppgitt X Aktivitet');
    });

    it('is said of what comes next, in a strip above and in a tag', async () => {
      const element = await showTimeline(programme);
      await findText(element, 'Neste: Signeringslunsj – om 12 dager');
      expect(shownArticles(element).filter((article) => /\bNeste\b/.test(readText(article)))).to.deep.equal([
        articleOf(element, 'Signeringslunsj'),
      ]);
    });

    it('has nothing that comes next when everything is cancelled or over', async () => {
      const element = await showTimeline(
        eventsOf([
          eventOf({ id: 'a', start: '2026-05-01', cancelled: true }),
          eventOf({ id: 'b', start: '2026-04-01' }),
        ]),
      );
      expect(shownText(element)).not.to.include('Neste');
    });
  });

  describe('kinds', () => {
    for (const [kind, word] of [
      ['deadline', 'Frist'],
      ['activity', 'Aktivitet'],
      ['meeting', 'Møte'],
      ['milestone', 'Milepæl'],
      ['signing', 'Signering'],
      ['report', 'Rapportering'],
      ['webinar', 'webinar'],
    ] as const) {
      it(`of ${kind} are called ${word}`, async () => {
        expect(await sayOf({ kind, start: 'snart' })).to.equal(`Dato ikke oppgitt X ${word}`);
      });
    }

    for (const kind of ['other', '']) {
      it(`of "${kind}" are not named`, async () => {
        expect(await sayOf({ kind, start: 'snart' })).to.equal('Dato ikke oppgitt X');
      });
    }
  });

  describe('audiences', () => {
    it('are said in words, an endpoint’s own as it stands, each once', async () => {
      const audience = ['members', 'skoler', 'members', 'other'];
      expect(await sayOf({ audience, start: 'snart' })).to.include('For medlemmer · skoler');
      expect(await sayOf({ audience, start: 'snart' })).not.to.include('other');
    });

    it('cannot turn the text around them', async () => {
      const element = await showOne({ audience: ['\u202eelaks'], kind: '\u202eranibew' });
      const isolated = [...element.shadowRoot!.querySelectorAll('bdi')].map(({ textContent }) => textContent);
      expect(isolated).to.include.members(['\u202eelaks', '\u202eranibew']);
    });
  });

  describe('changes', () => {
    it('of time say when it was before', async () => {
      const element = await showTimeline(programme);
      expect(textOf(element, 'Signeringslunsj')).to.include('Flyttet fra mandag 4. mai 2026 kl. 11.30');
    });

    it('of time say a coarse date as one, and what is no date as it stands', async () => {
      expect(await sayOf({ start: '2026-06', movedFrom: '2026-05' })).to.include('Flyttet fra mai 2026');
      expect(await sayOf({ start: '2026-06', movedFrom: 'i fjor' })).to.include('Flyttet fra i fjor');
    });

    it('that cancel it say so, whenever it is, and it cannot be added to a calendar', async () => {
      for (const start of ['2026-09-10', '2026-01-10', 'snart']) {
        const said = await sayOf({ start, cancelled: true, capacity: { seats: 5, remaining: 2 } });
        expect(said).to.include('Avlyst');
        expect(said).not.to.match(/Om |Avsluttet|kalender|plass/);
      }
    });
  });

  describe('seats', () => {
    for (const [capacity, said] of [
      [{ seats: 24, remaining: 3 }, '3 ledige plasser av 24'],
      [{ seats: 24, remaining: 1 }, '1 ledig plass av 24'],
      [{ seats: 24, remaining: 0 }, 'Fullt'],
      [{ seats: 24, remaining: -2 }, 'Fullt'],
      [{ seats: 24, remaining: 30 }, '24 ledige plasser av 24'],
      [{ seats: 1200, remaining: 1100 }, '1 100 ledige plasser av 1 200'],
    ] as const) {
      it(`are "${said}" for ${JSON.stringify(capacity)}`, async () => {
        expect(await sayOf({ start: '2026-05-20', capacity })).to.include(said);
      });
    }

    it('are not worth saying when it is over', async () => {
      expect(await sayOf({ start: '2026-04-20', capacity: { seats: 24, remaining: 3 } })).not.to.include('plass');
    });
  });

  describe('dates', () => {
    for (const [lang, start, end, said] of [
      ['nb', '2021', undefined, '2021'],
      ['nb', '2021-09', undefined, 'september 2021'],
      ['nb', '2021-05', '2021-06', 'mai–juni 2021'],
      ['nn', '2021-05', '2021-06', 'mai–juni 2021'],
      ['en', '2021-05', '2021-06', 'May – June 2021'],
      ['nb', '2021-12', '2022-01', 'desember 2021–januar 2022'],
      ['nb', '2021-10-14', undefined, 'torsdag 14. oktober 2021'],
      ['nn', '2021-10-14', undefined, 'torsdag 14. oktober 2021'],
      ['en', '2021-10-14', undefined, 'Thursday, 14 October 2021'],
      ['nb', '2021-10-31', '2021-11-12', '31. oktober–12. november 2021'],
      ['nb', '2021-10-14T10:00:00+02:00', undefined, 'torsdag 14. oktober 2021 kl. 10.00'],
      ['nb', '2021-10-14T10:00:00+02:00', '2021-10-14T10:45:00+02:00', 'kl. 10.00–10.45 (45 min)'],
      ['nn', '2021-10-14T10:00:00+02:00', '2021-10-14T12:00:00+02:00', 'kl. 10.00–12.00 (2 t)'],
      ['en', '2021-10-14T10:00:00+02:00', '2021-10-14T11:30:00+02:00', '10:00–11:30 (1 h 30 min)'],
      ['nb', '2021-10-13T23:30:00Z', undefined, 'torsdag 14. oktober 2021 kl. 01.30'],
    ] as const) {
      it(`are "${said}" in ${lang} for ${start} to ${String(end)}`, async () => {
        expect((await sayOf({ start, ...(end !== undefined && { end }) }, lang)).replaceAll(/\s/g, ' ')).to.include(
          said,
        );
      });
    }

    it('are there for machines as well', async () => {
      const element = await showOne({ start: '2026-05' });
      expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-05');
    });

    for (const event of [
      { start: '2026-02-30' },
      { start: '15.09.2021' },
      { start: '' },
      { start: '2026-05-20', end: '2026-05-19' },
      { start: '2026-05-20T12:00:00Z', end: '2026-05-20T11:00:00Z' },
    ]) {
      it(`that nobody can read cost nobody the event: ${JSON.stringify(event)}`, async () => {
        const element = await showOne(event);
        expect(textOf(element, 'X')).to.include('Dato ikke oppgitt');
        expect(element.shadowRoot!.querySelector('time')).to.equal(null);
      });
    }

    it('have an end only where it can be read', async () => {
      expect(await sayOf({ start: '2026-05-20', end: '2026-02-30' })).to.include('onsdag 20. mai 2026');
    });
  });

  describe('titles', () => {
    for (const title of ['', '   ', '\u00a0', '\u200b\u200d', '\u202e', '\ufeff\u2060', { en: '' }, {}]) {
      it(`are "Uten tittel" when they are ${JSON.stringify(title)}`, async () => {
        const element = await showOne({ title, start: '2026-05-20', url: 'https://www.fjordbyen.example/x' });
        await findText(element, 'Neste: Uten tittel');
        expect(shownTitles(element)).to.deep.equal(['Uten tittel']);
        await findByRole(element, 'link', 'Les mer om Uten tittel');
        expect(shownArticles(element)).to.deep.equal([articleOf(element, 'Uten tittel')]);
      });
    }

    it('cannot turn the text around them', async () => {
      const title = '\u202eetøM \u2066\u200bfelles';
      const element = await showOne({ title, start: '2026-05-20', place: '\u202eolsO' });
      const isolated = [...element.shadowRoot!.querySelectorAll('bdi')].map(({ textContent }) => textContent);
      expect(isolated.filter((text) => text === title)).to.have.length(2);
      expect(isolated).to.include('\u202eolsO');
    });

    it('are shown as text whatever they hold', async () => {
      const title = '<img src=x onerror="throw new Error()"> ${name} {{name}} &amp; \u0000';
      const element = await showOne({ title, text: title, place: title });
      expect(element.shadowRoot!.querySelector('[part~=name]')!.textContent.trim()).to.equal(title);
      expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    });

    it('say which language they are in when it is another', async () => {
      const element = await showOne({ title: { en: 'Climate week' } });
      expect(element.shadowRoot!.querySelector('[part~=name] [lang]')!.getAttribute('lang')).to.equal('en');
    });
  });

  describe('links', () => {
    it('go where the event says, and are named by its title', async () => {
      const element = await showTimeline(programme);
      const more = await findByRole(element, 'link', 'Les mer om Signeringslunsj');
      expect(more.href).to.equal('https://www.fjordbyen.example/signering');
    });

    it('are relative to the endpoint', async () => {
      const element = await showOne({ url: '/paamelding' });
      expect((await findByRole(element, 'link', /^Les mer/)).href).to.equal('https://api.fjordbyen.example/paamelding');
    });

    for (const url of ['javascript:alert(1)', ' \tJaVaScRiPt:alert(1)', 'data:text/html,x', 'blob:x', 'http://[', '']) {
      it(`are left out when they could run or go nowhere: ${JSON.stringify(url)}`, async () => {
        const element = await showOne({ url, start: '2026-05-20' });
        expect(queryByRole(element, 'link', /^Les mer/)).to.equal(undefined);
        const addresses = allByRole(element, 'link').map(({ protocol }) => protocol);
        expect(addresses.filter((protocol) => !/^https?:$/.test(protocol))).to.deep.equal([]);
      });
    }
  });
});
