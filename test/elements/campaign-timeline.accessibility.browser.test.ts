import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { WidgetError } from '../../src/api/errors.ts';
import type { EventsClient } from '../../src/api/events-client.ts';
import type { CampaignTimeline } from '../../src/elements/campaign-timeline/campaign-timeline.ts';
import { campaign, eventOf, eventsOf, manyEvents, programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { failingEvents, fakeEvents, loadedAt, silentEvents } from '../support/fake-events-client.ts';
import { allByRole, findByRole, nameOf, readText } from '../support/find-by-role.ts';
import { keepAddress, visit } from '../support/keep-address.ts';
import {
  attachTimeline,
  openFilters,
  showTimeline,
  shownArticles,
  shownTitles,
  turn,
  waitForTimeline,
} from '../support/show-timeline.ts';
import { transcriptOf } from '../support/transcript.ts';

interface State {
  readonly client?: EventsClient;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the reader does to get there. */
  readonly act?: (element: CampaignTimeline) => unknown;
}

const notice = (element: CampaignTimeline) => eventually(() => element.shadowRoot!.querySelector('[part~=notice]'));
const unfold = async (element: CampaignTimeline): Promise<void> => {
  await waitForTimeline(element);
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
};
const stale = fakeEvents(() => Promise.resolve({ ...loadedAt(programme), failure: new WidgetError('timeout') }));
const longWord = 'Klimavennlighetsforskningsinstituttetsårsmøteinnkalling'.repeat(2);

const STATES: Readonly<Record<string, State>> = {
  'not set up': { act: notice },
  'without an initiative': { client: fakeEvents(programme), attributes: { initiative: '' }, act: notice },
  loading: { client: silentEvents() },
  empty: { client: fakeEvents(eventsOf([])), act: waitForTimeline },
  failed: { client: failingEvents(new WidgetError('server', { status: 500 })), attributes: { debug: '' }, act: notice },
  offline: { client: failingEvents(new WidgetError('offline')), act: notice },
  'with old data': { client: stale, act: waitForTimeline },
  'with a list, filters and calendar unfolded': { client: fakeEvents(programme), act: unfold },
  'in the compact view': {
    client: fakeEvents(programme),
    attributes: { view: 'compact', heading: 'Hva skjer?' },
    act: waitForTimeline,
  },
  'with a drawn line': {
    client: fakeEvents(programme),
    attributes: { view: 'line' },
    act: (element) => eventually(() => element.shadowRoot!.querySelector('[part~=year-line]')),
  },
  archived: { client: fakeEvents(campaign), attributes: { heading: 'Kampanjen 2021' }, act: waitForTimeline },
  'without any date': { client: fakeEvents(eventsOf([eventOf({ id: 'a', start: 'snart' })])), act: waitForTimeline },
  'with many events': { client: fakeEvents(eventsOf(manyEvents(100, '2026-03-20'))), act: waitForTimeline },
  'with words that do not fit': {
    client: fakeEvents(
      eventsOf(
        programme.events.map((event) => ({
          ...event,
          title: longWord,
          text: longWord,
          place: longWord,
          kind: longWord,
        })),
        { subscribable: true },
      ),
    ),
    act: unfold,
  },
  'with chosen filters': {
    client: fakeEvents(programme),
    act: async (element) => {
      await turn(element, /^Frist|^Deadline/);
      await eventually(() => shownTitles(element).length === 1);
    },
  },
  'with nothing found': {
    client: fakeEvents(programme),
    act: async (element) => {
      await turn(element, /^Frist|^Deadline/);
      element.setAttribute('from', '2027');
      await notice(element);
    },
  },
};

async function show({ client, attributes = {}, act }: State, lang: string): Promise<CampaignTimeline> {
  const element = await attachTimeline(client, { ...attributes, lang });
  await act?.(element);
  await element.updateComplete;
  return element;
}

/** What stands out of the sides of a timeline, by its text. */
function overflowing(element: CampaignTimeline): string[] {
  const { left, right } = element.getBoundingClientRect();
  const parts = [...element.shadowRoot!.querySelectorAll('.root *:not(svg *, .hidden, .hidden *, input)')];
  return parts
    .filter((part) => part.checkVisibility())
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 6 || box.right > right + 1 || part.scrollWidth > part.clientWidth + 1);
    })
    .filter((part) => getComputedStyle(part).display !== 'inline')
    .map((part) => `${part.localName}.${part.className}: ${readText(part).slice(0, 40)}`);
}

describe('<campaign-timeline> accessibility', function () {
  this.timeout(20_000);
  keepAddress();

  for (const [name, state] of Object.entries(STATES)) {
    for (const lang of ['nb', 'nn', 'en']) {
      it(`has nothing to remark ${name} in ${lang}`, async () => {
        const element = await show(state, lang);
        await expect(element).to.be.accessible();
      });

      it(`has nothing to remark ${name} in ${lang} in the dark`, async () => {
        const element = await show(state, lang);
        element.parentElement!.style.colorScheme = 'dark';
        element.parentElement!.style.background = '#10191d';
        await expect(element).to.be.accessible();
      });
    }

    it(`has nothing to remark ${name} in forced colours and 320 pixels`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await show(state, 'nb');
      element.parentElement!.style.inlineSize = '320px';
      await expect(element).to.be.accessible();
      await emulateMedia({ forcedColors: 'none' });
    });

    it(`fits into 320 pixels ${name}, as in a window of 1280 at 400 %`, async () => {
      const element = await show(state, 'nb');
      element.parentElement!.style.inlineSize = '320px';
      expect(element.scrollWidth).to.be.at.most(320);
      expect(overflowing(element)).to.deep.equal([]);
    });
  }

  it('moves nothing by itself, and scrolls at once for those who want it so', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await show(STATES['with a list, filters and calendar unfolded']!, 'nb');
    element.ownerDocument.documentElement.style.scrollBehavior = 'smooth';
    const moving = [...element.shadowRoot!.querySelectorAll('*')].filter((part) => part.getAnimations().length > 0);
    expect(moving).to.deep.equal([]);
    element.shadowRoot!.querySelector<HTMLElement>('[part~=strip] a')!.click();
    await eventually(() => readText(element.shadowRoot!.activeElement) === 'Signeringslunsj');
    const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
    element.ownerDocument.documentElement.style.scrollBehavior = '';
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('shows by more than colour what is chosen, next and over when the system decides the colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await show(STATES['with a list, filters and calendar unfolded']!, 'nb');
    (await findByRole(element, 'checkbox', /^Møte/)).click();
    const face = (await findByRole(element, 'checkbox', /^Møte/)).nextElementSibling!;
    await eventually(() => getComputedStyle(face, '::before').content.includes('✓'));
    await emulateMedia({ forcedColors: 'none' });
  });

  it('has articles in ordered lists, each called by its heading', async () => {
    const element = await showTimeline(programme);
    for (const article of shownArticles(element)) {
      const heading = article.querySelector('h4, h5')!;
      expect(nameOf(article)).to.equal(readText(heading));
      const list = article.parentElement!.parentElement!;
      expect([article.parentElement!.localName, list.localName, list.role]).to.deep.equal(['li', 'ol', 'list']);
    }
  });

  it('lets nothing be focused that cannot be used', async () => {
    const element = await showTimeline(programme, { view: 'line' });
    const focusable = [...element.shadowRoot!.querySelectorAll('[tabindex], [contenteditable]')];
    expect(focusable).to.deep.equal([]);
  });

  it('is reached and used by the keyboard, in the order in which it is read', async () => {
    const element = await showTimeline(programme);
    await openFilters(element);
    const expected = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
      (control) => control.checkVisibility(),
    );
    const reached: Element[] = [];
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    while (reached.length < expected.length) {
      await sendKeys({ press: 'Tab' });
      reached.push(element.shadowRoot!.activeElement!);
    }
    expect(reached).to.deep.equal(expected);
    (await findByRole(element, 'checkbox', /^Frist/)).focus();
    await sendKeys({ press: 'Space' });
    await eventually(() => shownTitles(element).join() === 'Årsrapport');
    const title = element.shadowRoot!.querySelector<HTMLElement>('[part~=name]')!;
    title.focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => new URLSearchParams(location.search).get('nfk-events-event') === 'rapport');
  });

  it('has controls that a finger can hit', async () => {
    const element = await show(STATES['with a list, filters and calendar unfolded']!, 'nb');
    const labels = allByRole(element, 'checkbox').map((box) => box.closest('label')!);
    const summaries = [...element.shadowRoot!.querySelectorAll('summary')];
    const controls = [...allByRole(element, 'button'), ...allByRole(element, 'link'), ...labels, ...summaries];
    const tooSmall = controls.filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(tooSmall.map(readText)).to.deep.equal([]);
  });

  it('reads an archived campaign aloud so that it makes sense', async () => {
    visit({});
    const element = await showTimeline(campaign, { heading: 'Kampanjen 2021' });
    expect(transcriptOf(element)).to.deep.equal([
      'heading 2: Kampanjen 2021',
      'Dette er avsluttet. Her står hva som skjedde, og når.',
      'disclosure: Filtrer',
      'heading 3: 2019',
      'heading 4: februar',
      'list of 1',
      'article "Klimaerklæringen undertegnes"',
      'torsdag 7. februar 2019',
      'heading 5, link: Klimaerklæringen undertegnes',
      'Milepæl Avsluttet',
      'Tolv kommuner er med fra første dag.',
      'heading 3: 2021',
      'heading 4: mai',
      'list of 1',
      'article "Klimaskole"',
      'mai–juni 2021',
      'heading 5, link: Klimaskole',
      'Aktivitet Avsluttet',
      'For kommuner',
      'heading 4: september',
      'list of 1',
      'article "Siste dag for å melde seg på"',
      'onsdag 15. september 2021',
      'heading 5, link: Siste dag for å melde seg på',
      'Frist Fristen er ute',
      'For kommuner',
      'heading 4: oktober',
      'list of 2',
      'article "Toppmøte"',
      'torsdag 14. oktober 2021 kl. 10.00–12.30 (2 t 30 min)',
      'heading 5, link: Toppmøte',
      'Møte Avsluttet',
      'Samfunnshuset',
      'link: Les mer om Toppmøte',
      'article "Klimavandring"',
      'onsdag 20. oktober 2021',
      'heading 5, link: Klimavandring',
      'Aktivitet Avlyst',
      'button: Last ned som kalenderfil',
      'Oppdatert 1. desember 2021',
    ]);
  });
});
