import { expect } from '@open-wc/testing';
import { choose } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { pagedClient } from '../support/fake-members-client.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress, parameter } from '../support/keep-address.ts';
import { manyMembers, membersOf, network } from '../support/members.ts';
import { showDirectory, shownNames } from '../support/show-directory.ts';
import { municipalityMembersExample } from '../../src/contract/examples/index.ts';

describe('<member-directory> views', () => {
  keepAddress();

  it('are four to choose from, of which the cards come first', async () => {
    const element = await showDirectory(network);
    const radios = await eventually(() => {
      const found = allByRole(element, 'radio');
      return found.length > 0 && found;
    });
    expect(radios.map(nameOf)).to.deep.equal(['Kort', 'Liste', 'Tabell', 'A–Å']);
    expect(radios.filter(({ checked }) => checked).map(nameOf)).to.deep.equal(['Kort']);
  });

  for (const [view, label] of [
    ['cards', 'Kort'],
    ['list', 'Liste'],
    ['table', 'Tabell'],
    ['alphabet', 'A–Å'],
  ] as const) {
    it(`show the same members as ${view}, by attribute`, async () => {
      const element = await showDirectory(network, { view });
      expect((await findByRole(element, 'radio', label)).checked).to.equal(true);
      expect(shownNames(element)).to.have.length(6);
    });

    it(`show the same members as ${view}, by the reader’s choice`, async () => {
      const element = await showDirectory(network, { view: view === 'list' ? 'cards' : 'list' });
      (await findByRole(element, 'radio', label)).click();
      await eventually(() => (view === 'list' || view === 'cards' ? parameter('nfk-view') === view : true));
      expect(shownNames(element)).to.have.length(6);
    });
  }

  it('start with cards when an editor has misspelt', async () => {
    const element = await showDirectory(network, { view: 'kort' });
    expect((await findByRole(element, 'radio', 'Kort')).checked).to.equal(true);
  });

  it('can be left out', async () => {
    const element = await showDirectory(network, { 'without-views': '' });
    expect(allByRole(element, 'radio')).to.have.length(0);
    expect(allByRole(element, 'combobox')).to.have.length(0);
  });

  it('follow the page while it lives', async () => {
    const element = await showDirectory(network);
    element.view = 'table';
    await findByRole(element, 'table');
  });

  describe('cards', () => {
    it('show sector, place, tier and the text in the language of the page', async () => {
      const element = await showDirectory(network);
      const card = allByRole(element, 'listitem').find((item) => readText(item).includes('Bakst i Bærum'));
      expect(readText(card)).to.match(/Industri · Bærum.*Brød på fjernvarme.*Medlem/);
    });

    it('say of a municipality since when, its target, a measure and where it reports', async () => {
      const element = await showDirectory(municipalityMembersExample, { initiative: 'race-to-zero' });
      const card = allByRole(element, 'listitem').find((item) => readText(item).includes('Asker'));
      for (const said of ['11. mai 2021', 'Netto null utslipp', 'Fossilfrie byggeplasser', 'MyCovenant']) {
        expect(readText(card)).to.include(said);
      }
    });

    it('are a list with the name of each member as a heading', async () => {
      const element = await showDirectory(network, { 'heading-level': '3' });
      expect(await findByRole(element, 'heading', 'Celsius Rør')).to.have.property('localName', 'h4');
      expect(allByRole(element, 'heading')).to.have.length(6);
    });
  });

  describe('table', () => {
    it('has a row per member with the name in front, and a column for what somebody says', async () => {
      const element = await showDirectory(network, { view: 'table' });
      await findByRole(element, 'table');
      const columns = allByRole(element, 'columnheader').map(readText);
      expect(columns).to.deep.equal(['Navn', 'Næring', 'Kommune', 'Ansatte', 'Med siden', 'Medlemskap']);
      expect(allByRole(element, 'row')).to.have.length(6);
      expect(readText(allByRole(element, 'row')[0])).to.match(
        /^Anker Betong AS.*Bygg og anlegg.*Oslo.*250 eller flere.*1\. februar 2015.*Partner/,
      );
    });

    it('is sorted by a press on a heading, the other way round by another, and says how', async () => {
      const element = await showDirectory(network, { view: 'table' });
      const heading = async () => findByRole(element, 'columnheader', 'Med siden');
      expect((await heading()).getAttribute('aria-sort')).to.equal('none');
      (await findByRole(element, 'button', 'Med siden')).click();
      await element.updateComplete;
      expect(shownNames(element)[0]).to.equal('Anker Betong AS');
      expect((await heading()).getAttribute('aria-sort')).to.equal('ascending');
      (await findByRole(element, 'button', 'Med siden')).click();
      await eventually(() => shownNames(element)[0] === 'Bakst i Bærum');
      expect((await heading()).getAttribute('aria-sort')).to.equal('descending');
    });

    it('can be scrolled sideways by keyboard', async () => {
      const element = await showDirectory(network, { view: 'table' });
      expect(await findByRole(element, 'region', 'Tabell')).to.have.property('tabIndex', 0);
    });
  });

  describe('A–Å', () => {
    it('groups by first letter as the Norwegian alphabet has it', async () => {
      const element = await showDirectory(network, { view: 'alphabet' });
      await findByRole(element, 'heading', 'Æ');
      expect(allByRole(element, 'heading').map(readText)).to.deep.equal(['A', 'B', 'C', 'D', 'Æ', 'Å']);
    });

    it('is in order of names whatever was chosen before', async () => {
      const element = await showDirectory(network, { view: 'alphabet', sort: '-since' });
      await findByRole(element, 'heading', 'Æ');
      expect(shownNames(element).at(0)).to.equal('Anker Betong AS');
      expect(shownNames(element).at(-1)).to.equal('Åsen Regnskap');
    });
  });

  describe('order', () => {
    for (const [sort, first, last] of [
      ['name', 'Anker Betong AS', 'Åsen Regnskap'],
      ['since', 'Anker Betong AS', 'Åsen Regnskap'],
      ['-since', 'Bakst i Bærum', 'Åsen Regnskap'],
      ['municipality', 'Bakst i Bærum', 'Åsen Regnskap'],
      ['tier', 'Bakst i Bærum', 'Ærlig Strøm'],
      ['size', 'Åsen Regnskap', 'Ærlig Strøm'],
    ] as const) {
      it(`by ${sort} begins with ${first} and ends with ${last}`, async () => {
        const element = await showDirectory(network);
        choose(await findByRole(element, 'combobox', 'Sorter etter'), sort);
        await element.updateComplete;
        expect([shownNames(element).at(0), shownNames(element).at(-1)]).to.deep.equal([first, last]);
      });
    }

    it('is by name when an editor has misspelt', async () => {
      const element = await showDirectory(network, { sort: 'nyest' });
      expect((await findByRole(element, 'combobox', 'Sorter etter')).value).to.equal('name');
    });

    it('shows what an editor has chosen also when it is not offered otherwise', async () => {
      const element = await showDirectory(network, { sort: '-size' });
      const select = await findByRole(element, 'combobox', 'Sorter etter');
      expect(readText(select.selectedOptions[0])).to.equal('Flest ansatte først');
    });

    it('is asked of the server when the list is long', async () => {
      const { client, queries } = pagedClient(manyMembers(50));
      const element = await showDirectory(client);
      choose(await findByRole(element, 'combobox', 'Sorter etter'), '-since');
      await eventually(() => queries.some((query) => query.sort === '-since'));
    });
  });

  describe('show more', () => {
    it('adds as many again, and takes the focus to the first that came', async () => {
      const element = await showDirectory(membersOf(manyMembers(30)), { 'page-size': '10' });
      const more = await findByRole(element, 'button', 'Vis flere');
      more.focus();
      more.click();
      await eventually(() => shownNames(element).length === 20);
      expect(readText(element.shadowRoot!.activeElement)).to.equal('Firma 011');
      await findText(element, 'Viser 20 av 30');
    });

    it('is gone when everything is shown', async () => {
      const element = await showDirectory(membersOf(manyMembers(15)), { 'page-size': '10' });
      (await findByRole(element, 'button', 'Vis flere')).click();
      await eventually(() => shownNames(element).length === 15);
      expect(queryByRole(element, 'button', 'Vis flere')).to.equal(undefined);
      expect(readText(element.shadowRoot!.activeElement)).to.equal('Firma 011');
    });

    it('takes the focus to the first that came from the server', async () => {
      const { client } = pagedClient(manyMembers(60));
      const element = await showDirectory(client);
      (await findByRole(element, 'button', 'Vis flere')).click();
      await eventually(() => shownNames(element).length === 48);
      await eventually(() => readText(element.shadowRoot!.activeElement) === 'Firma 025');
    });

    for (const [size, shown] of [
      ['0', 1],
      ['-5', 1],
      ['2.4', 2],
      ['mange', 24],
      ['9999', 30],
    ] as const) {
      it(`survives a page size of ${size}`, async () => {
        const element = await showDirectory(membersOf(manyMembers(30)), { 'page-size': size });
        expect(shownNames(element)).to.have.length(shown);
      });
    }
  });

  describe('on paper', () => {
    it('lists everybody in order of names with all that is known, and goes back to the screen afterwards', async () => {
      const element = await showDirectory(membersOf([...network.members, ...manyMembers(40)]), { limit: '3' });
      expect(shownNames(element)).to.have.length(3);
      dispatchEvent(new Event('beforeprint'));
      await eventually(() => queryByRole(element, 'heading', 'Æ'));
      expect(shownNames(element)).to.have.length(46);
      expect(shownText(element)).to.include('310 045 373');
      dispatchEvent(new Event('afterprint'));
      await eventually(() => shownNames(element).length === 3);
    });

    it('lists what the reader has left by filters', async () => {
      const element = await showDirectory(network);
      (await findByRole(element, 'checkbox', /^Partner/)).click();
      dispatchEvent(new Event('beforeprint'));
      expect(shownNames(element)).to.deep.equal(['Anker Betong AS', 'Ærlig Strøm']);
      dispatchEvent(new Event('afterprint'));
    });
  });
});
