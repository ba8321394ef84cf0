import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CampaignTimeline } from '../../src/elements/campaign-timeline/campaign-timeline.ts';
import { campaign, eventOf, eventsOf, manyEvents, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { allByRole, findByRole, findText, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress, visit } from '../support/keep-address.ts';
import { showTimeline, shownTitles, turn } from '../support/show-timeline.ts';

const drawingOf = (element: CampaignTimeline) => element.shadowRoot!.querySelector('[part~=year-line]');
const drawnTitles = (element: CampaignTimeline): string[] =>
  [...drawingOf(element)!.querySelectorAll('title')].map(readText);
const focused = (element: CampaignTimeline): string => readText(element.shadowRoot!.activeElement);

describe('<campaign-timeline> compact view', () => {
  keepAddress();

  it('shows the next three, without filters, months, texts and foot', async () => {
    const element = await showTimeline(programme, { view: 'compact', heading: 'Hva skjer?' });
    expect(allByRole(element, 'heading').map(readText)).to.deep.equal([
      'Hva skjer?',
      'Klimauken',
      'Signeringslunsj',
      'Sommerkampanje',
    ]);
    expect(allByRole(element, 'checkbox')).to.have.length(0);
    expect(shownText(element)).not.to.match(/Nye medlemmer|Kilde/);
  });

  it('shows the last three when everything is over', async () => {
    const element = await showTimeline(campaign, { view: 'compact' });
    expect(shownTitles(element)).to.deep.equal(['Siste dag for å melde seg på', 'Toppmøte', 'Klimavandring']);
    await findText(element, 'Dette er avsluttet.');
  });

  it('shows fewer where there are fewer', async () => {
    const element = await showTimeline(eventsOf([eventOf({ id: 'a', title: 'A', start: '2020' })]), {
      view: 'compact',
    });
    expect(shownTitles(element)).to.deep.equal(['A']);
  });

  it('does not fill up with what is over', async () => {
    const events = ['2020', '2021', '2022', '2126-05-01'].map((start) => eventOf({ id: start, title: start, start }));
    const element = await showTimeline(eventsOf(events), { view: 'compact' });
    expect(shownTitles(element)).to.deep.equal(['2126-05-01']);
  });

  it('shows the event that a link is to', async () => {
    visit({ 'nfk-events-event': 'arsmote' });
    const element = await showTimeline(programme, { view: 'compact' });
    expect(shownTitles(element)).to.include('Årsmøte');
    await eventually(() => focused(element) === 'Årsmøte');
  });

  for (const [limit, shown] of [
    ['1', ['Klimauken']],
    ['2.4', ['Klimauken', 'Signeringslunsj']],
    ['0', ['Klimauken', 'Signeringslunsj', 'Sommerkampanje']],
    ['-5', ['Klimauken', 'Signeringslunsj', 'Sommerkampanje']],
    ['mange', ['Klimauken', 'Signeringslunsj', 'Sommerkampanje']],
  ] as const) {
    it(`shows ${String(shown.length)} for a limit of ${limit}`, async () => {
      const element = await showTimeline(programme, { view: 'compact', limit });
      expect(shownTitles(element)).to.deep.equal(shown);
    });
  }
});

describe('<campaign-timeline> limit', () => {
  keepAddress();

  it('shows so many from the present on, with no way to more', async () => {
    const element = await showTimeline(programme, { limit: '2' });
    expect(shownTitles(element)).to.deep.equal(['Klimauken', 'Signeringslunsj']);
    expect(queryByRole(element, 'button', /^Vis /)).to.equal(undefined);
  });

  for (const limit of ['0', '-1', 'mange', '']) {
    it(`is none as "${limit}"`, async () => {
      const element = await showTimeline(programme, { limit });
      expect(shownTitles(element)).to.have.length(programme.events.length);
    });
  }

  it('gives way when the attribute is taken away', async () => {
    const element = await showTimeline(programme, { limit: '2', view: 'compact' });
    element.removeAttribute('limit');
    element.removeAttribute('view');
    await eventually(() => shownTitles(element).length === programme.events.length);
  });
});

describe('<campaign-timeline> line view', () => {
  keepAddress();

  it('draws every event that has a date, over the list, as decoration of it', async () => {
    const element = await showTimeline(programme, { view: 'line' });
    expect(drawingOf(element)!.getAttribute('aria-hidden')).to.equal('true');
    expect(drawnTitles(element)).to.deep.equal(shownTitles(element).filter((title) => title !== 'Studietur'));
    expect(drawingOf(element)!.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
  });

  it('draws what the filters leave', async () => {
    const element = await showTimeline(programme, { view: 'line' });
    await turn(element, /^Frist/);
    await eventually(() => drawnTitles(element).join() === 'Årsrapport');
  });

  it('marks today, and names the months', async () => {
    const element = await showTimeline(programme, { view: 'line' });
    expect(readText(drawingOf(element))).to.include('I dag');
    expect(readText(drawingOf(element))).to.include('jan');
  });

  it('is left out where nothing has a date', async () => {
    const element = await showTimeline(eventsOf([eventOf({ id: 'a', start: 'snart' })]), { view: 'line' });
    expect(drawingOf(element)).to.equal(null);
  });

  for (const [title, starts] of [
    ['a day', ['2026-05-01']],
    ['thirty years', ['2020-05-01', '2050']],
    ['eight thousand years', ['2026-05-01', '9999-12-31']],
    ['years of two digits', ['0001', '0099-12-31', '0100-01', '2026']],
  ] as const) {
    it(`stays a drawing over ${title}`, async () => {
      const events = starts.map((start) => eventOf({ id: `e${start}`, title: start, start }));
      const element = await showTimeline(eventsOf(events), { view: 'line' });
      expect(drawnTitles(element)).to.deep.equal(starts);
      expect(drawingOf(element)!.querySelectorAll('line, text').length).to.be.below(130);
      element.parentElement!.style.inlineSize = '320px';
      const names = [...drawingOf(element)!.querySelectorAll('text:not(.today-name)')]
        .filter((name) => name.checkVisibility())
        .map((name) => name.getBoundingClientRect());
      const inOrder = names.toSorted((a, b) => a.y - b.y || a.x - b.x);
      const overlaps = inOrder.filter(
        (box, at) => at > 0 && box.y === inOrder[at - 1]!.y && box.x < inOrder[at - 1]!.right,
      );
      expect(overlaps).to.have.length(0);
    });
  }

  it('draws what is around the present when there is more than a picture can hold', async () => {
    const element = await showTimeline(eventsOf(manyEvents(400, '2025-06-01')), { view: 'line' });
    expect(drawnTitles(element)).to.deep.equal(shownTitles(element));
  });

  it('stays within a phone', async () => {
    const element = await showTimeline(eventsOf(manyEvents(60, '2026-04-01')), { view: 'line' });
    element.parentElement!.style.inlineSize = '320px';
    const host = element.getBoundingClientRect();
    const marks = [...drawingOf(element)!.querySelectorAll('.mark, text')].filter((mark) => mark.checkVisibility());
    const right = Math.max(...marks.map((mark) => mark.getBoundingClientRect().right));
    expect(right).to.be.at.most(host.right + 1);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('is a list where the view is unknown', async () => {
    const element = await showTimeline(programme, { view: 'hologram' });
    expect(drawingOf(element)).to.equal(null);
    expect(shownTitles(element)).to.have.length(programme.events.length);
  });
});

describe('<campaign-timeline> with more than forty events', () => {
  keepAddress();
  // The hundredth is on the day of the tests.
  const long = eventsOf(manyEvents(200, '2026-01-20'));

  it('begins at the present, and goes a page back and forth at the reader’s wish', async () => {
    const element = await showTimeline(long);
    expect([shownTitles(element)[0], shownTitles(element).at(-1)]).to.deep.equal(['Møte 100', 'Møte 139']);
    (await findByRole(element, 'button', 'Vis 40 tidligere')).click();
    await eventually(() => shownTitles(element)[0] === 'Møte 060');
    (await findByRole(element, 'button', 'Vis 40 til')).click();
    await eventually(() => shownTitles(element).at(-1) === 'Møte 179');
    (await findByRole(element, 'button', 'Vis 21 til')).click();
    await eventually(() => shownTitles(element).at(-1) === 'Møte 200');
    expect(queryByRole(element, 'button', /^Vis .* til$/)).to.equal(undefined);
    expect(shownTitles(element)).to.have.length(141);
  });

  it('goes on reading at the first that was added', async () => {
    const element = await showTimeline(long);
    const later = await findByRole(element, 'button', 'Vis 40 til');
    later.focus();
    later.click();
    await eventually(() => focused(element) === 'Møte 140');
    const earlier = await findByRole(element, 'button', 'Vis 40 tidligere');
    earlier.focus();
    earlier.click();
    await eventually(() => focused(element) === 'Møte 060');
  });

  it('shows the page that a link into it is to, and can still go further', async () => {
    visit({ 'nfk-events-event': 'mote-050' });
    const element = await showTimeline(long);
    expect(shownTitles(element)[0]).to.equal('Møte 020');
    await eventually(() => focused(element) === 'Møte 050');
    (await findByRole(element, 'button', 'Vis 19 tidligere')).click();
    await eventually(() => shownTitles(element)[0] === 'Møte 001');
  });

  it('begins at the beginning when everything is over', async () => {
    const element = await showTimeline(eventsOf(manyEvents(50, '2021-01-01')));
    expect(shownTitles(element)[0]).to.equal('Møte 001');
    await findByRole(element, 'button', 'Vis 10 til');
  });

  it('begins at what is going on now', async () => {
    const during = eventOf({ id: 'a', title: 'Kampanje', start: '2026-04-28', end: '2026-05-10' });
    const element = await showTimeline(eventsOf([...manyEvents(90, '2026-01-28'), during]));
    expect(shownTitles(element).slice(0, 2)).to.include('Kampanje');
  });
});

describe('<campaign-timeline> on paper', () => {
  keepAddress();

  it('shows everything that the filters leave, and goes back to the screen afterwards', async () => {
    const element = await showTimeline(eventsOf(manyEvents(200, '2026-01-20')));
    dispatchEvent(new Event('beforeprint'));
    expect(shownTitles(element)).to.have.length(200);
    dispatchEvent(new Event('afterprint'));
    expect(shownTitles(element)).to.have.length(40);
  });

  it('leaves out what only a screen is good for, and says where links go', async () => {
    const element = await showTimeline(programme);
    await emulateMedia({ media: 'print' });
    await eventually(() => allByRole(element, 'button').length === 0);
    expect(allByRole(element, 'checkbox')).to.have.length(0);
    const link = await findByRole(element, 'link', 'Les mer om Signeringslunsj');
    expect(getComputedStyle(link, '::after').content).to.include('fjordbyen.example/signering');
    expect(element.shadowRoot!.querySelector('[part~=calendar]')!.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });
});
