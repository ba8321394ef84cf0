import { expect, fixture, html } from '@open-wc/testing';
import { choose, type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { findByRole } from '../support/find-by-role.ts';
import { keepAddress, parameter, visit } from '../support/keep-address.ts';
import { network } from '../support/members.ts';
import { createDirectory, showDirectory, shownNames, waitForReady } from '../support/show-directory.ts';

async function showTwo(first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>) {
  const elements = [createDirectory(network, first), createDirectory(network, second)] as const;
  await fixture(html`<div>${elements}</div>`);
  elements[0].parentElement!.style.inlineSize = '1100px';
  await Promise.all(elements.map(waitForReady));
  return elements;
}

describe('<member-directory> in the address of the page', () => {
  keepAddress();

  it('writes search, filters, order and view under the name of the initiative', async () => {
    const element = await showDirectory(network);
    type(await findByRole(element, 'searchbox'), 'a');
    choose(await findByRole(element, 'combobox'), '-since');
    (await findByRole(element, 'radio', 'Liste')).click();
    (await findByRole(element, 'checkbox', /^Medlem /)).click();
    (await findByRole(element, 'checkbox', /^Partner/)).click();
    expect(location.search).to.match(/nfk-tier=member,partner(&|$)/);
    expect(['query', 'sort', 'view'].map((name) => parameter(`nfk-${name}`))).to.deep.equal(['a', '-since', 'list']);
  });

  it('keeps out what is as the editor has set it', async () => {
    const element = await showDirectory(network, { view: 'list', sort: '-since' });
    (await findByRole(element, 'radio', 'Kort')).click();
    expect(parameter('nfk-view')).to.equal('cards');
    (await findByRole(element, 'radio', 'Liste')).click();
    expect(parameter('nfk-view')).to.equal(null);
    expect(parameter('nfk-sort')).to.equal(null);
  });

  for (const [attributes, prefix] of [
    [{ id: 'medlemmer' }, 'medlemmer'],
    [{ id: 'medlemmer', 'url-prefix': 'm' }, 'm'],
    [{}, 'nfk'],
  ] as const) {
    it(`starts its parameters with ${prefix} for ${JSON.stringify(attributes)}`, async () => {
      visit({ [`${prefix}-tier`]: 'partner' });
      const element = await showDirectory(network, attributes);
      expect(shownNames(element)).to.deep.equal(['Anker Betong AS', 'Ærlig Strøm']);
    });
  }

  it('shows what a link tells, and what makes no sense is left out', async () => {
    visit({
      'nfk-query': 'bærum',
      'nfk-tier': 'member,gullmedlem',
      'nfk-view': 'hologram',
      'nfk-sort': 'drop table',
      'nfk-unknown': 'x',
    });
    const element = await showDirectory(network);
    expect(shownNames(element)).to.deep.equal(['Bakst i Bærum', 'Dugg Vinduer']);
    expect((await findByRole(element, 'searchbox')).value).to.equal('bærum');
    expect((await findByRole(element, 'radio', 'Kort')).checked).to.equal(true);
    expect((await findByRole(element, 'combobox')).value).to.equal('name');
  });

  it('leaves other parameters and the fragment as they are', async () => {
    visit({ utm_source: 'nyhetsbrev 1', nfk: 'x' }, 'medlemmer');
    const element = await showDirectory(network);
    (await findByRole(element, 'checkbox', /^Partner/)).click();
    expect([parameter('utm_source'), parameter('nfk'), location.hash]).to.deep.equal([
      'nyhetsbrev 1',
      'x',
      '#medlemmer',
    ]);
  });

  it('goes a filter back by Back, and forward by Forward', async () => {
    const element = await showDirectory(network);
    (await findByRole(element, 'checkbox', /^Medlem /)).click();
    await eventually(() => shownNames(element).length === 4);
    (await findByRole(element, 'checkbox', /^Bygg/)).click();
    await eventually(() => shownNames(element).length === 2);
    history.back();
    await eventually(() => shownNames(element).length === 4);
    history.back();
    await eventually(() => shownNames(element).length === 6);
    expect((await findByRole(element, 'checkbox', /^Medlem /)).checked).to.equal(false);
    history.forward();
    await eventually(() => shownNames(element).length === 4);
    history.back();
    await eventually(() => shownNames(element).length === 6);
  });

  it('does not make a step of every letter', async () => {
    const element = await showDirectory(network);
    const { length } = history;
    const field = await findByRole(element, 'searchbox');
    for (const text of ['a', 'an', 'ank']) type(field, text);
    expect(history.length).to.equal(length);
    expect(parameter('nfk-query')).to.equal('ank');
  });

  it('keeps the state that the page has in its history', async () => {
    history.replaceState({ page: 'own' }, '');
    const element = await showDirectory(network);
    type(await findByRole(element, 'searchbox'), 'ank');
    expect(history.state).to.deep.equal({ page: 'own' });
    history.replaceState(null, '');
  });

  it('stays out when the page says so', async () => {
    visit({ 'nfk-tier': 'partner' });
    const { href } = location;
    const element = await showDirectory(network, { 'without-url': '' });
    expect(shownNames(element)).to.have.length(6);
    (await findByRole(element, 'checkbox', /^Partner/)).click();
    await eventually(() => shownNames(element).length === 2);
    expect(location.href).to.equal(href);
  });

  it('does without where the history cannot be written', async () => {
    const original = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    try {
      const element = await showDirectory(network);
      (await findByRole(element, 'checkbox', /^Partner/)).click();
      await eventually(() => shownNames(element).length === 2);
    } finally {
      history.pushState = original;
    }
  });

  describe('beside another', () => {
    it('of the same initiative, each keeps to its own parameters', async () => {
      const [first, second] = await showTwo({}, {});
      (await findByRole(second, 'checkbox', /^Partner/)).click();
      await eventually(() => shownNames(second).length === 2);
      (await findByRole(first, 'checkbox', /^Bygg/)).click();
      await eventually(() => shownNames(first).length === 3);
      expect(shownNames(second)).to.have.length(2);
      expect(parameter('nfk-sector')).to.equal('F');
      expect(parameter('nfk2-tier')).to.equal('partner');
      history.back();
      await eventually(() => shownNames(first).length === 6);
      expect(shownNames(second)).to.have.length(2);
    });

    it('leaves one alone whose name begins with its own', async () => {
      visit({ 'nfk-nye-tier': 'partner' });
      const [first, second] = await showTwo({}, { id: 'nfk-nye' });
      expect(shownNames(second)).to.have.length(2);
      (await findByRole(first, 'checkbox', /^Bygg/)).click();
      await eventually(() => shownNames(first).length === 3);
      expect(parameter('nfk-nye-tier')).to.equal('partner');
    });

    it('gives its name back when it leaves the page, whatever comes for it afterwards', async () => {
      const [first, second] = await showTwo({}, {});
      first.remove();
      second.remove();
      first.heading = second.heading = 'For sent';
      await Promise.all([first.updateComplete, second.updateComplete]);
      visit({ 'nfk-tier': 'partner' });
      const element = await showDirectory(network);
      expect(shownNames(element)).to.have.length(2);
    });
  });
});
