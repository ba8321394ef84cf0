import { fixture, html } from '@open-wc/testing';
import { eventually } from '../support/eventually.ts';
import { findByRole, findText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { network } from '../support/members.ts';
import { attachDirectory, createDirectory, showDirectory, waitForReady } from '../support/show-directory.ts';

describe('<member-directory> languages', () => {
  keepAddress();

  for (const [lang, search, tally, date, download] of [
    ['nb', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['nn', 'Søk', '6 verksemder, 2 partnarar', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['en', 'Search', '6 businesses, 2 partners', 'Updated 15 October 2026', 'Download as CSV'],
    ['no', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['nn-NO', 'Søk', '6 verksemder, 2 partnarar', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['NB', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['xx', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['de', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
    ['klingon "plus"', 'Søk', '6 virksomheter, 2 partnere', 'Oppdatert 15. oktober 2026', 'Last ned som CSV'],
  ] as const) {
    it(`speak ${lang || 'bokmål where nothing is said'} for lang="${lang}"`, async () => {
      const element = await showDirectory(network, { lang });
      await findByRole(element, 'searchbox', search);
      await findText(element, tally);
      await findText(element, date);
      await findByRole(element, 'button', download);
    });
  }

  it('follow the element’s own language while the page lives', async () => {
    const element = await showDirectory(network);
    element.lang = 'en';
    await findByRole(element, 'searchbox', 'Search');
    element.lang = 'nn';
    await findText(element, '2 partnarar');
  });

  it('follow the language around the element', async () => {
    const element = createDirectory(network);
    element.removeAttribute('lang');
    const page = await fixture(html`<main lang="en"><div>${element}</div></main>`);
    await waitForReady(element);
    await findByRole(element, 'searchbox', 'Search');
    page.setAttribute('lang', 'nn');
    await findText(element, '2 partnarar');
  });

  it('follow the language around a shadow root that the element is in', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const element = createDirectory(network);
    element.removeAttribute('lang');
    root.append(element);
    await waitForReady(element);
    await findText(element, '2 partners');
    host.setAttribute('lang', 'nn');
    await findText(element, '2 partnarar');
  });

  it('follow the element to another place', async () => {
    const element = createDirectory(network);
    element.removeAttribute('lang');
    await fixture(html`<div lang="en">${element}</div>`);
    await findText(element, '2 partners');
    (await fixture(html`<div lang="nn"></div>`)).append(element);
    await findText(element, '2 partnarar');
  });

  it('do not disturb each other on a page', async () => {
    const [norwegian, english] = [await showDirectory(network), await showDirectory(network, { lang: 'en' })];
    await findText(norwegian, '2 partnere');
    await findText(english, '2 partners');
  });

  it('write numbers as the language does', async () => {
    const answer = { ...network, complete: false, total: 12_345 };
    const element = await showDirectory(answer);
    await findText(element, /Viser 8 av 12\s345/);
    element.lang = 'en';
    await findText(element, 'Showing 8 of 12,345');
  });

  it('give texts of the data in their language, and names of sectors', async () => {
    const element = await showDirectory(network, { lang: 'en' });
    await findText(element, 'Bread on district heating');
    await findByRole(element, 'checkbox', 'Construction 3');
  });

  it('give way to the organisation’s own words, with numbers and the rest as before', async () => {
    const element = await attachDirectory(network);
    element.messages = {
      nb: {
        'search.label': 'Finn en klimapartner',
        'strip.partners': { one: '{count} leder an', other: '{count} leder an' },
      },
    };
    await findByRole(element, 'searchbox', 'Finn en klimapartner');
    await findText(element, '6 virksomheter, 2 leder an');
    element.lang = 'nn';
    await findByRole(element, 'searchbox', 'Søk');
  });

  it('may be loaded as a pack, with bokmål where the pack has nothing', async () => {
    const element = await attachDirectory(network, { lang: 'se' });
    element.messages = { se: { 'search.label': 'Oza', 'strip.businesses': '{count} fitnodaga' } };
    await findByRole(element, 'searchbox', 'Oza');
    await findText(element, '6 fitnodaga, 2 partnere');
  });

  it('show own words as text', async () => {
    const element = await attachDirectory(network);
    element.messages = { nb: { 'search.label': '<img src=x onerror=alert(1)>' } };
    await findByRole(element, 'searchbox', '<img src=x onerror=alert(1)>');
  });

  it('leave what is not set up in the language of the page', async () => {
    const element = await attachDirectory(undefined, { lang: 'en' });
    await findText(element, 'For the editor of this page: say where the data are');
    element.lang = 'nn';
    await eventually(() => shownText(element).includes('oppgi kvar dataa ligg'));
  });
});
