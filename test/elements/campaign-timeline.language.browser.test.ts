import { expect, fixture, html } from '@open-wc/testing';
import { programme } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { findText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { attachTimeline, createTimeline, showTimeline, textOf, waitForTimeline } from '../support/show-timeline.ts';

const WORDS = {
  nb: ['Neste: Signeringslunsj – om 12 dager', 'Pågår nå', 'april', 'Uten dato', 'Abonner i kalenderen din', 'Kilde:'],
  nn: [
    'Neste: Signeringslunsj – om 12 dagar',
    'Går føre seg no',
    'april',
    'Utan dato',
    'Abonner i kalenderen din',
    'Kjelde:',
  ],
  en: [
    'Next: Signing lunch – in 12 days',
    'Happening now',
    'April',
    'No date',
    'Subscribe in your calendar',
    'Source:',
  ],
} as const;

describe('<campaign-timeline> languages', () => {
  keepAddress();

  for (const [lang, spoken] of [
    ['nb', 'nb'],
    ['nn', 'nn'],
    ['en', 'en'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['en-GB', 'en'],
    ['NB', 'nb'],
    ['', 'nb'],
    ['xx', 'nb'],
    ['de', 'nb'],
    ['klingon "plus"', 'nb'],
  ] as const) {
    it(`speak ${spoken} for lang="${lang}"`, async () => {
      const element = await showTimeline(programme, { lang });
      const said = shownText(element);
      for (const words of WORDS[spoken]) expect(said).to.include(words);
    });
  }

  it('follow the element’s own language while the page lives', async () => {
    const element = await showTimeline(programme);
    for (const lang of ['en', 'nn', 'nb'] as const) {
      element.lang = lang;
      for (const words of WORDS[lang]) await findText(element, words);
    }
  });

  it('follow the language around the element, and to another place', async () => {
    const element = createTimeline(programme);
    element.removeAttribute('lang');
    const page = await fixture(html`<main lang="en"><div>${element}</div></main>`);
    await waitForTimeline(element);
    await findText(element, 'in 12 days');
    page.setAttribute('lang', 'nn');
    await findText(element, 'om 12 dagar');
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await findText(element, 'in 12 days');
  });

  it('follow the language around a shadow root that the element is in', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const element = createTimeline(programme);
    element.removeAttribute('lang');
    host.attachShadow({ mode: 'open' }).append(element);
    await findText(element, 'in 12 days');
    host.setAttribute('lang', 'nn');
    await findText(element, 'om 12 dagar');
  });

  it('do not disturb each other on a page', async () => {
    const [norwegian, english] = [await showTimeline(programme), await showTimeline(programme, { lang: 'en' })];
    await findText(norwegian, 'om 12 dager');
    await findText(english, 'in 12 days');
  });

  it('give texts of the data in their language', async () => {
    const element = await showTimeline(programme, { lang: 'en' });
    expect(textOf(element, 'Signing lunch')).to.include('New members sign.');
  });

  it('give way to the organisation’s own words', async () => {
    const element = await attachTimeline(programme);
    element.messages = {
      nb: {
        'event.days': { one: 'i morra', other: '{count} døgn igjen' },
        'calendar.subscribe': 'Følg med',
        'kind.signing': 'Lunsj',
      },
    };
    await findText(element, '– 12 døgn igjen');
    await findText(element, 'Følg med');
    expect(textOf(element, 'Signeringslunsj')).to.include('Lunsj');
    element.lang = 'nn';
    await findText(element, 'om 12 dagar');
  });

  it('may be loaded as a pack, with bokmål where the pack has nothing', async () => {
    const element = await attachTimeline(programme, { lang: 'se' });
    element.messages = { se: { 'event.next': 'Boahtte' } };
    await findText(element, 'Boahtte: Signeringslunsj – om 12 dager');
  });

  it('show own words as text', async () => {
    const element = await attachTimeline(programme);
    element.messages = { nb: { 'event.next': '<img src=x onerror=alert(1)>' } };
    await findText(element, '<img src=x onerror=alert(1)>: Signeringslunsj');
  });

  it('leave what is not set up in the language of the page', async () => {
    const element = await attachTimeline(undefined, { lang: 'en' });
    await findText(element, 'For the editor of this page: say where the data are');
    element.lang = 'nn';
    await eventually(() => shownText(element).includes('oppgi kvar dataa ligg'));
  });
});
