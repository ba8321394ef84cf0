import { expect } from '@open-wc/testing';
import { campaign, eventOf, eventsOf, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { keepAddress } from '../support/keep-address.ts';
import { showTimeline } from '../support/show-timeline.ts';

type Described = Readonly<Record<string, unknown>>;

/** What search engines are told, as they read it. */
async function described(element: Element): Promise<readonly Described[]> {
  const script = await eventually(() => element.querySelector<HTMLScriptElement>('script[type="application/ld+json"]'));
  const data = JSON.parse(script.textContent) as { readonly '@context': string; readonly '@graph': Described[] };
  expect(data['@context']).to.equal('https://schema.org');
  return data['@graph'];
}

const namesIn = (events: readonly Described[]): unknown[] => events.map(({ name }) => name);

describe('<campaign-timeline> and search engines', () => {
  keepAddress();

  it('tells of what is still ahead, not of deadlines, what is over and what has no date', async () => {
    const events = await described(await showTimeline(programme));
    expect(namesIn(events)).to.deep.equal([
      'Ny handlingsplan',
      'Klimauken',
      'Signeringslunsj',
      'Sommerkampanje',
      'Partnersamling',
      'Jubileum',
    ]);
  });

  it('tells what is moved and cancelled, where, and how many seats there are', async () => {
    const events = await described(await showTimeline(programme));
    expect(events.find(({ name }) => name === 'Signeringslunsj')).to.deep.equal({
      '@type': 'Event',
      name: 'Signeringslunsj',
      description: 'Nye medlemmer signerer.',
      startDate: '2026-05-11T11:30:00+02:00',
      endDate: '2026-05-11T13:00:00+02:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-05-04T11:30:00+02:00',
      location: { '@type': 'Place', name: 'Rådhuset' },
      remainingAttendeeCapacity: 3,
      maximumAttendeeCapacity: 24,
      url: 'https://www.fjordbyen.example/signering',
    });
    const statusOf = (title: string) => events.find(({ name }) => name === title)?.eventStatus;
    expect([statusOf('Partnersamling'), statusOf('Jubileum')]).to.deep.equal([
      'https://schema.org/EventCancelled',
      'https://schema.org/EventScheduled',
    ]);
  });

  it('tells no date that nobody can read, no empty title and no address that could run', async () => {
    const [event] = await described(
      await showTimeline(
        eventsOf([
          eventOf({
            id: 'a',
            title: ' ',
            start: '2026-05-20',
            end: 'sent',
            movedFrom: 'før',
            url: 'javascript:alert(1)',
          }),
        ]),
      ),
    );
    expect(event).to.deep.equal({
      '@type': 'Event',
      name: 'Uten tittel',
      startDate: '2026-05-20',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
  });

  it('tells what the editor shows, whatever the reader filters', async () => {
    const events = await described(await showTimeline(programme, { kind: 'signing,activity' }));
    expect(namesIn(events)).to.deep.equal(['Klimauken', 'Signeringslunsj', 'Sommerkampanje']);
  });

  it('tells of nothing when everything is over', async () => {
    expect(await described(await showTimeline(campaign))).to.deep.equal([]);
  });

  it('tells in data that cannot end its element', async () => {
    const title = '</script><script>throw new Error("ran")</script>';
    const element = await showTimeline(eventsOf([eventOf({ id: 'a', title, start: '2026-05-20' })]));
    expect(namesIn(await described(element))).to.deep.equal([title]);
    expect(element.querySelector('script')!.textContent).not.to.include('</script');
  });

  it('tells nothing when the page says so', async () => {
    const [silent, other] = [
      await showTimeline(programme, { 'without-structured-data': '' }),
      await showTimeline(programme),
    ];
    await described(other);
    expect(silent.querySelector('script')).to.equal(null);
  });
});
