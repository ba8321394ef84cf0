import { expect } from '@open-wc/testing';
import { createEventsClient } from '../../src/api/events-client.ts';
import { createRequestStore } from '../../src/api/request-store.ts';
import type { Events } from '../../src/contract/index.ts';
import { NOW, eventOf, eventsOf, programme } from '../support/events.ts';
import { fakeEvents } from '../support/fake-events-client.ts';
import { shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { showTimeline, shownArticles } from '../support/show-timeline.ts';

const YEARS = 10 * 365.25 * 86_400_000;

/** Runs something while the visitor's clock shows another moment. */
async function withClockAt(moment: number, run: () => Promise<void>): Promise<void> {
  const RealDate = Date;
  const shift = moment - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      super(given.length === 0 ? RealDate.now() + shift : given[0]);
    }
    static override now = () => RealDate.now() + shift;
  } as DateConstructor;
  try {
    await run();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** The real client in front of a server whose clock is right, or cannot be read. */
const clientOf = (answer: Events, date?: string) =>
  createEventsClient(
    'https://api.fjordbyen.example',
    createRequestStore({
      request: () => Promise.resolve({ body: answer, ...(date !== undefined && { date }) }),
      freshFor: 0,
    }),
  );

describe('<campaign-timeline> and clocks', () => {
  keepAddress();

  for (const [how, moment] of [
    ['is right', Date.parse(NOW)],
    ['is ten years ahead', Date.parse(NOW) + YEARS],
    ['is ten years behind', Date.parse(NOW) - YEARS],
  ] as const) {
    it(`shows what the server’s clock makes of it when the visitor’s ${how}`, async () => {
      await withClockAt(moment, async () => {
        const element = await showTimeline(clientOf(programme, new Date(NOW).toUTCString()));
        const said = shownText(element);
        expect(said).to.include('Neste: Signeringslunsj – om 12 dager');
        expect(said).to.match(/Årsrapport Frist Fristen er ute/);
        expect(said).to.match(/Klimauken Aktivitet Pågår nå/);
      });
    });
  }

  it('is not before the events were last changed when no server says the time', async () => {
    await withClockAt(Date.parse(NOW) - YEARS, async () => {
      const element = await showTimeline(clientOf(programme));
      expect(shownText(element)).to.include('Neste: Signeringslunsj – om 13 dager');
    });
  });

  it('goes by the visitor’s clock when no server says the time and no date says better', async () => {
    await withClockAt(Date.parse(NOW), async () => {
      const element = await showTimeline(clientOf({ ...programme, asOf: 'i går' }));
      expect(shownText(element)).to.include('om 12 dager');
    });
  });

  for (const [now, said] of [
    ['2026-04-28T23:59:00+02:00', ['Avsluttet', 'Pågår nå', 'I morgen']],
    ['2026-04-29T00:00:30+02:00', ['Avsluttet', 'Avsluttet', 'Pågår nå']],
    ['2026-04-27T23:59:00+02:00', ['Pågår nå', 'I morgen', 'Om 2 dager']],
    ['2026-04-28T00:00:30+02:00', ['Avsluttet', 'Pågår nå', 'I morgen']],
  ] as const) {
    it(`changes day at midnight in Oslo: ${now}`, async () => {
      const answer = eventsOf(
        ['2026-04-27', '2026-04-28', '2026-04-29'].map((start) => eventOf({ id: start, start })),
        { asOf: '2026-01-01' },
      );
      const element = await showTimeline(fakeEvents(answer, now));
      const states = shownArticles(element).map((article) => article.querySelector('.state')!.textContent);
      expect(states).to.deep.equal(said);
    });
  }

  it('changes day where the initiative is', async () => {
    const answer = eventsOf([eventOf({ id: 'a', start: '2026-04-29' })], { timeZone: 'Pacific/Auckland' });
    const element = await showTimeline(fakeEvents(answer, '2026-04-28T15:00:00+02:00'));
    expect(shownText(element)).to.include('Pågår nå');
  });

  it('goes by Oslo where nobody knows the time zone', async () => {
    const answer = eventsOf([eventOf({ id: 'a', start: '2026-05-20T10:00:00Z' })], { timeZone: 'Fjordbyen/Torget' });
    expect(shownText(await showTimeline(answer))).to.include('kl. 12.00');
  });
});
