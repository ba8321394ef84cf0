import { expect, fixture, html } from '@open-wc/testing';
import { programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { fakeEvents } from '../support/fake-events-client.ts';
import { findByRole, readText } from '../support/find-by-role.ts';
import { keepAddress, parameter, visit } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { createTimeline, showTimeline, shownTitles, turn, waitForTimeline } from '../support/show-timeline.ts';

const ALL = programme.events.length;
const focused = (element: Element): string => readText(element.shadowRoot!.activeElement);

async function showTwo(first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) {
  const elements = [createTimeline(programme, first), createTimeline(programme, second)] as const;
  await fixture(html`<div>${elements}</div>`);
  await Promise.all(elements.map(waitForTimeline));
  return elements;
}

describe('<campaign-timeline> in the address of the page', () => {
  keepAddress();

  it('writes filters under the name of the initiative, and leaves the rest as it is', async () => {
    visit({ utm_source: 'nyhetsbrev 1' }, 'datoer');
    const element = await showTimeline(programme);
    await turn(element, /^Møte/);
    await turn(element, /^Frist/);
    await turn(element, /^For partnere/);
    expect(location.search).to.match(/nfk-events-kind=meeting,deadline(&|$)/);
    expect([parameter('nfk-events-audience'), parameter('utm_source'), location.hash]).to.deep.equal([
      'partners',
      'nyhetsbrev 1',
      '#datoer',
    ]);
  });

  for (const [attributes, prefix] of [
    [{ id: 'datoer' }, 'datoer'],
    [{ id: 'datoer', 'url-prefix': 'd' }, 'd'],
    // A directory of the same initiative has `nfk`.
    [{}, 'nfk-events'],
  ] as const) {
    it(`starts its parameters with ${prefix} for ${JSON.stringify(attributes)}`, async () => {
      visit({ [`${prefix}-kind`]: 'deadline' });
      const element = await showTimeline(programme, attributes);
      expect(shownTitles(element)).to.deep.equal(['Årsrapport']);
    });
  }

  it('leaves out what makes no sense in a link', async () => {
    visit({
      'nfk-events-kind': 'meeting,hologram',
      'nfk-events-audience': 'drop table',
      'nfk-events-event': '"><script>',
      'nfk-events-from': '1',
    });
    const element = await showTimeline(programme);
    expect(shownTitles(element)).to.deep.equal(['Årsmøte', 'Partnersamling', 'Studietur']);
  });

  it('goes a filter back by Back, and forward by Forward', async () => {
    const element = await showTimeline(programme);
    await turn(element, /^Møte/);
    await eventually(() => shownTitles(element).length === 3);
    await turn(element, /^For medlemmer/);
    await eventually(() => shownTitles(element).join() === 'Årsmøte');
    history.back();
    await eventually(() => shownTitles(element).length === 3);
    history.back();
    await eventually(() => shownTitles(element).length === ALL);
    expect((await findByRole(element, 'checkbox', /^Møte/)).checked).to.equal(false);
    history.forward();
    await eventually(() => shownTitles(element).length === 3);
    history.back();
    await eventually(() => shownTitles(element).length === ALL);
  });

  it('stays out when the page says so', async () => {
    visit({ 'nfk-events-kind': 'deadline', 'nfk-events-event': 'arsmote' });
    const { href } = location;
    const element = await showTimeline(programme, { 'without-url': '' });
    expect(shownTitles(element)).to.have.length(ALL);
    await turn(element, /^Frist/);
    await eventually(() => shownTitles(element).length === 1);
    expect(location.href).to.equal(href);
  });

  it('does without where the history cannot be written', async () => {
    const original = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    try {
      const element = await showTimeline(programme);
      await turn(element, /^Frist/);
      await eventually(() => shownTitles(element).length === 1);
    } finally {
      history.pushState = original;
    }
  });

  describe('beside another', () => {
    it('of the same initiative, each keeps to its own parameters', async () => {
      const [first, second] = await showTwo({}, {});
      await turn(second, /^Frist/);
      await eventually(() => shownTitles(second).length === 1);
      await turn(first, /^Møte/);
      await eventually(() => shownTitles(first).length === 3);
      expect([parameter('nfk-events-kind'), parameter('nfk-events2-kind')]).to.deep.equal(['meeting', 'deadline']);
      history.back();
      await eventually(() => shownTitles(first).length === ALL);
      expect(shownTitles(second)).to.have.length(1);
    });

    it('keeps out of it when the reader goes back in the other', async () => {
      visit({ 'nfk-events-event': 'arsmote' });
      const [first, second] = await showTwo({}, {});
      await eventually(() => focused(first) === 'Årsmøte');
      await turn(second, /^Frist/);
      await eventually(() => shownTitles(second).length === 1);
      (first.shadowRoot!.activeElement as HTMLElement).blur();
      history.back();
      await eventually(() => shownTitles(second).length === ALL);
      expect(focused(first)).to.equal('');
    });
  });

  describe('links to an event', () => {
    it('are on its title, keep the filters, and open in a new tab as links do', async () => {
      visit({ 'nfk-events-kind': 'signing' });
      const element = await showTimeline(programme);
      const [link] = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~=name]');
      const { searchParams } = new URL(link!.href);
      expect([searchParams.get('nfk-events-event'), searchParams.get('nfk-events-kind')]).to.deep.equal([
        'signering',
        'signing',
      ]);
      const opened = new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true });
      let isTaken: boolean | undefined;
      const stop = (event: Event): void => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stop, { once: true });
      link!.dispatchEvent(opened);
      expect(isTaken).to.equal(false);
      expect(parameter('nfk-events-event')).to.equal(null);
    });

    it('tell the page, go into the address, and start reading at the title', async () => {
      const element = await showTimeline(programme);
      const selected = nextEvent(document.body, 'event-selected');
      const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=strip] a')!;
      link.focus();
      link.click();
      const { eventId, bubbles, composed } = await selected;
      expect({ eventId, bubbles, composed }).to.deep.equal({ eventId: 'signering', bubbles: true, composed: true });
      await eventually(() => parameter('nfk-events-event') === 'signering');
      await eventually(() => element.shadowRoot!.activeElement?.closest('h5'));
      expect(focused(element)).to.equal('Signeringslunsj');
    });

    it('bring it into view and start reading there when the page loads', async () => {
      visit({ 'nfk-events-event': 'fest' });
      const element = createTimeline(programme);
      await fixture(
        html`<div>
          <div class="above"></div>
          ${element}
        </div>`,
      );
      element.parentElement!.querySelector<HTMLElement>('.above')!.style.blockSize = '3000px';
      await waitForTimeline(element);
      await eventually(() => focused(element) === 'Jubileum');
      const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });

    it('do so inside the shadow root of the page’s own element', async () => {
      visit({ 'nfk-events-event': 'fest' });
      const host = await fixture(html`<div></div>`);
      const element = createTimeline(programme);
      host.attachShadow({ mode: 'open' }).append(element);
      await waitForTimeline(element);
      await eventually(() => focused(element) === 'Jubileum');
      const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=strip] a')!;
      link.focus();
      link.click();
      await eventually(() => focused(element) === 'Signeringslunsj' && element.shadowRoot!.activeElement !== link);
    });

    it('leave a reader alone who is somewhere already', async () => {
      visit({ 'nfk-events-event': 'fest' });
      const page = await fixture(html`<div><input aria-label="Søk i siden" /></div>`);
      const field = page.querySelector('input')!;
      field.focus();
      const element = createTimeline(programme);
      page.append(element);
      await waitForTimeline(element);
      await element.updateComplete;
      expect(document.activeElement).to.equal(field);
      expect(focused(element)).to.equal('');
    });

    it('to nothing that is there are as no link', async () => {
      visit({ 'nfk-events-event': 'fantes-ikke' });
      const element = await showTimeline(programme);
      expect(shownTitles(element)).to.have.length(ALL);
      expect(document.activeElement).to.equal(document.body);
    });

    it('are followed by Back and Forward', async () => {
      const element = await showTimeline(fakeEvents(programme), { id: 'a' });
      const names = element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~=name]');
      names[0]!.click();
      await eventually(() => focused(element) === 'Ny handlingsplan');
      names[1]!.click();
      await eventually(() => focused(element) === 'Årsmøte');
      history.back();
      await eventually(() => focused(element) === 'Ny handlingsplan');
      history.forward();
      await eventually(() => focused(element) === 'Årsmøte');
    });
  });

  it('never takes the focus when the page loads without a link to an event', async () => {
    visit({ 'nfk-events-kind': 'meeting' });
    const before = document.activeElement;
    const element = await showTimeline(programme);
    await element.updateComplete;
    expect(document.activeElement).to.equal(before);
  });
});
