import { expect } from '@open-wc/testing';
import { eventOf, eventsOf, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, shownText } from '../support/find-by-role.ts';
import { keepAddress, visit } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { openFilters, showTimeline, shownTitles, turn } from '../support/show-timeline.ts';

/** What the switches of a group say, in order. */
async function switchesOf(element: Element, group: string): Promise<string[]> {
  await openFilters(element);
  const found = await findByRole(element, 'group', group);
  return allByRole(element, 'checkbox')
    .filter((box) => found.contains(box))
    .map(nameOf);
}

const ALL = programme.events.length;

describe('<campaign-timeline> filters', () => {
  keepAddress();

  it('are switches by kind and audience, with how many events each leaves', async () => {
    const element = await showTimeline(programme);
    expect(await switchesOf(element, 'Hva')).to.deep.equal([
      'Frist 1',
      'Aktivitet 2',
      'Møte 3',
      'Milepæl 1',
      'Signering 1',
      'Annet 1',
    ]);
    expect(await switchesOf(element, 'For hvem')).to.deep.equal([
      'For alle 4',
      'For virksomheter 3',
      'For medlemmer 4',
      'For partnere 5',
    ]);
  });

  it('show an endpoint’s own words as they stand', async () => {
    const element = await showTimeline(
      eventsOf([
        eventOf({ id: 'a', kind: 'webinar', audience: ['skoler'] }),
        eventOf({ id: 'b', kind: 'meeting', audience: ['members'] }),
      ]),
    );
    expect(await switchesOf(element, 'Hva')).to.deep.equal(['Møte 1', 'webinar 1']);
    expect(await switchesOf(element, 'For hvem')).to.deep.equal(['For medlemmer 1', 'skoler 1']);
    await turn(element, 'webinar 1');
    await eventually(() => shownTitles(element).join() === 'a');
  });

  it('are not offered where they divide nothing', async () => {
    const element = await showTimeline(eventsOf([eventOf({ id: 'a' }), eventOf({ id: 'b' })]));
    expect(element.shadowRoot!.querySelector('[part~=filters]')).to.equal(null);
  });

  it('can be left out', async () => {
    const element = await showTimeline(programme, { 'without-filter': '' });
    expect(element.shadowRoot!.querySelector('[part~=filters]')).to.equal(null);
    expect(shownTitles(element)).to.have.length(ALL);
  });

  it('show events of any chosen kind that are for any chosen audience, and count on', async () => {
    const element = await showTimeline(programme);
    await turn(element, /^Møte/);
    await eventually(() => shownTitles(element).length === 3);
    await turn(element, /^Frist/);
    await eventually(() => shownTitles(element).length === 4);
    await turn(element, /^For medlemmer/);
    await eventually(() => shownTitles(element).join() === 'Årsmøte,Årsrapport');
    expect(await switchesOf(element, 'Hva')).to.include('Møte 1');
    expect(await switchesOf(element, 'For hvem')).to.include('For partnere 3');
    await turn(element, /^For medlemmer/);
    await eventually(() => shownTitles(element).length === 4);
  });

  it('leave what is for everybody, whoever asks', async () => {
    const element = await showTimeline(programme);
    await turn(element, /^For virksomheter/);
    await eventually(() => shownTitles(element).join() === 'Signeringslunsj,Sommerkampanje,Jubileum');
  });

  it('tell what comes next of what is left', async () => {
    const element = await showTimeline(programme);
    await turn(element, /^Aktivitet/);
    await findText(element, 'Neste: Sommerkampanje');
  });

  it('tell the page, and say the count aloud', async () => {
    const element = await showTimeline(programme);
    const filtered = nextEvent(document.body, 'filter-changed');
    await turn(element, /^Møte/);
    const { hits, facets, bubbles, composed } = await filtered;
    expect({ hits, facets, bubbles, composed }).to.deep.equal({
      hits: 3,
      facets: ['kind'],
      bubbles: true,
      composed: true,
    });
    const region = element.querySelector('[role=status]')!;
    await eventually(() => region.textContent === '3 treff');
    await turn(element, /^Møte/);
    await eventually(() => region.textContent === `${String(ALL)} treff`);
  });

  it('say nothing when the page loads', async () => {
    const element = await showTimeline(programme, { kind: 'meeting' });
    await eventually(() => element.querySelector('script'));
    expect(element.querySelector('[role=status]')!.textContent).to.equal('');
  });

  describe('that leave nothing', () => {
    const apart = eventsOf([
      eventOf({ id: 'a', kind: 'meeting', audience: ['members'] }),
      eventOf({ id: 'b', kind: 'deadline', audience: ['partners'] }),
    ]);
    const leaveNothing = async () => {
      visit({ 'nfk-events-kind': 'meeting', 'nfk-events-audience': 'partners' });
      const element = await showTimeline(apart);
      await findText(element, 'Ingen treff');
      return element;
    };

    it('say so, and are taken away by a button', async () => {
      const element = await leaveNothing();
      await findText(element, 'Fjern noen av filtrene for å se mer.');
      expect(shownTitles(element)).to.deep.equal([]);
      const [, notice] = allByRole(element, 'button', 'Fjern alle filtre');
      notice!.click();
      await eventually(() => shownTitles(element).length === 2);
      await eventually(() => element.querySelector('[role=status]')!.textContent === '2 treff');
    });

    it('keep their switches where they are', async () => {
      const element = await leaveNothing();
      expect(await switchesOf(element, 'Hva')).to.deep.equal(['Frist 1', 'Møte 0']);
    });

    it('by the editor alone are nothing that the reader could take away', async () => {
      const element = await showTimeline(apart, { kind: 'meeting', audience: 'partners' });
      await findText(element, 'Ingen treff');
      expect(shownText(element)).not.to.include('Fjern');
    });
  });

  describe('keep the focus', () => {
    const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

    it('on the switch that was pressed, also when it leaves nothing', async () => {
      const element = await showTimeline(programme);
      await openFilters(element);
      const box = await findByRole(element, 'checkbox', /^Møte/);
      box.focus();
      box.click();
      await eventually(() => shownTitles(element).length === 3);
      expect(focused(element)).to.equal(box);
    });

    it('in the filters when the button is gone that took them away', async () => {
      const element = await showTimeline(programme);
      await turn(element, /^Møte/);
      const clear = await findByRole(element, 'button', 'Fjern alle filtre');
      clear.focus();
      clear.click();
      await eventually(() => shownTitles(element).length === ALL);
      expect(focused(element)!.localName).to.equal('summary');
    });

    it('where it is when an event comes into view that a link was to', async () => {
      visit({ 'nfk-events-event': 'arsmote', 'nfk-events-kind': 'deadline' });
      const element = await showTimeline(programme);
      expect(shownTitles(element)).to.deep.equal(['Årsrapport']);
      await openFilters(element);
      const box = await findByRole(element, 'checkbox', /^Møte/);
      box.focus();
      box.click();
      await eventually(() => shownTitles(element).includes('Årsmøte'));
      expect(focused(element)).to.equal(box);
    });
  });
});

describe('<campaign-timeline> presets', () => {
  keepAddress();

  for (const [attributes, found] of [
    [{ kind: 'deadline' }, 'Årsrapport'],
    [{ kind: ' «deadline» , "signing" ' }, 'Årsrapport,Signeringslunsj'],
    [{ audience: 'businesses' }, 'Signeringslunsj,Sommerkampanje,Jubileum'],
    [{ kind: 'meeting', audience: 'partners' }, 'Partnersamling,Studietur'],
    [{ from: '2026-06' }, 'Ny handlingsplan,Sommerkampanje,Partnersamling,Jubileum'],
    [{ from: '2026-05', to: '2026-05' }, 'Ny handlingsplan,Klimauken,Signeringslunsj'],
    [{ to: '2026-01-31' }, 'Ny handlingsplan,Årsmøte'],
    [{ from: ' 2027 ' }, 'Jubileum'],
  ] as const) {
    it(`show ${found} by ${JSON.stringify(attributes)}`, async () => {
      const element = await showTimeline(programme, attributes);
      expect(shownTitles(element).join()).to.equal(found);
    });
  }

  for (const attributes of [
    { kind: 'nonsense' },
    { kind: ',,' },
    { audience: 'everyone?' },
    { from: '15.09.2021' },
    { from: 'i fjor', to: '2026-02-30' },
    { kind: '__proto__', audience: 'constructor' },
  ]) {
    it(`that make no sense are left out: ${JSON.stringify(attributes)}`, async () => {
      const element = await showTimeline(programme, attributes);
      expect(shownTitles(element)).to.have.length(ALL);
    });
  }

  it('let the reader choose within what the editor has decided', async () => {
    const element = await showTimeline(programme, { kind: 'meeting,deadline' });
    expect(await switchesOf(element, 'Hva')).to.deep.equal(['Møte 3', 'Frist 1']);
    await turn(element, /^Frist/);
    await eventually(() => shownTitles(element).join() === 'Årsrapport');
  });

  it('cannot be widened by a link', async () => {
    visit({ 'nfk-events-kind': 'deadline' });
    const element = await showTimeline(programme, { kind: 'meeting' });
    expect(shownTitles(element)).to.deep.equal(['Årsmøte', 'Partnersamling', 'Studietur']);
    expect(queryByRole(element, 'button', 'Fjern alle filtre')).to.equal(undefined);
  });

  it('offer nothing that they have settled', async () => {
    const element = await showTimeline(programme, { kind: 'meeting' });
    await openFilters(element);
    expect(queryByRole(element, 'group', 'Hva')).to.equal(undefined);
  });

  it('follow the page while it lives', async () => {
    const element = await showTimeline(programme, { kind: 'deadline' });
    element.setAttribute('kind', 'signing');
    await eventually(() => shownTitles(element).join() === 'Signeringslunsj');
    element.removeAttribute('kind');
    await eventually(() => shownTitles(element).length === ALL);
  });
});
