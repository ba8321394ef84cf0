import { expect } from '@open-wc/testing';
import { type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { allByRole, findByRole, findText, readText } from '../support/find-by-role.ts';
import { keepAddress, parameter } from '../support/keep-address.ts';
import { memberOf, membersOf, network } from '../support/members.ts';
import { pagedClient } from '../support/fake-members-client.ts';
import { showDirectory, shownNames } from '../support/show-directory.ts';

const searched = membersOf([
  memberOf({ id: 'vann', name: 'Bærum Vann AS', number: '974760673' }),
  memberOf({ id: 'sapmi', name: 'Deatnu Šaddu' }),
  memberOf({ id: 'aas', name: 'Ås Gartneri', text: { nb: 'Tomater på spillvarme', en: 'Tomatoes on waste heat' } }),
  memberOf({ id: 'hundred', name: '100 % Fornybar' }),
  memberOf({ id: 'dots', name: 'A.B.C. (Oslo) \\ Sønn' }),
]);

async function search(query: string, members = searched) {
  const element = await showDirectory(members);
  type(await findByRole(element, 'searchbox', 'Søk'), query);
  await element.updateComplete;
  return element;
}

describe('<member-directory> search', () => {
  keepAddress();

  for (const [query, found] of [
    ['bærum', ['Bærum Vann AS']],
    ['BÆRUM', ['Bærum Vann AS']],
    ['baerum', ['Bærum Vann AS']],
    ['barum', ['Bærum Vann AS']],
    ['  vann   bærum ', ['Bærum Vann AS']],
    ['bærum vann asa', ['Bærum Vann AS']],
    ['974760673', ['Bærum Vann AS']],
    ['974 760 673', ['Bærum Vann AS']],
    ['974\u00a0760\u00a0673', ['Bærum Vann AS']],
    ['9747', ['Bærum Vann AS']],
    ['saddu', ['Deatnu Šaddu']],
    ['aas gart', ['Ås Gartneri']],
    ['as gartneri', ['Ås Gartneri']],
    ['spillvarme', ['Ås Gartneri']],
    ['waste', ['Ås Gartneri']],
    ['ærum', []],
    ['bærum finnes-ikke', []],
  ] as const) {
    it(`finds ${found.join() || 'nobody'} by "${query}"`, async () => {
      const element = await search(query);
      expect(shownNames(element)).to.deep.equal(found);
    });
  }

  describe('takes signs for what they are', () => {
    for (const query of [
      'B%m',
      'B_rum',
      'B.*m',
      'b(',
      'Bær\\w+',
      '[a-z]ærum',
      '^bærum$|.*',
      'bæ*',
      '<b>ærum',
      "' or 1=1",
    ]) {
      it(`in ${query}`, async () => {
        const element = await search(query);
        expect(shownNames(element)).not.to.include('Deatnu Šaddu');
        expect((await findByRole(element, 'searchbox')).value).to.equal(query);
      });
    }

    for (const [query, found] of [
      ['100 %', '100 % Fornybar'],
      ['(oslo)', 'A.B.C. (Oslo) \\ Sønn'],
      ['\\ sønn', 'A.B.C. (Oslo) \\ Sønn'],
      ['a.b.c.', 'A.B.C. (Oslo) \\ Sønn'],
    ] as const) {
      it(`and finds ${found} by ${query}`, async () => {
        const element = await search(query);
        expect(shownNames(element)).to.deep.equal([found]);
      });
    }

    for (const query of ['%', '\\', '.*(', '   ', '"']) {
      it(`so that "${query}" alone, with no word to look for, leaves the list whole`, async () => {
        const element = await search(query);
        expect(shownNames(element)).to.have.length(5);
      });
    }

    it('on a server too', async () => {
      const { client, queries } = pagedClient(searched.members);
      const element = await showDirectory(client);
      type(await findByRole(element, 'searchbox'), '100% \\ .*(');
      await eventually(() => queries.some(({ query }) => query === '100% \\ .*('));
      await eventually(() => shownNames(element).join() === '100 % Fornybar');
    });
  });

  it('cuts what nobody can have typed, and goes on', async () => {
    const element = await search('x'.repeat(10_000));
    await findText(element, 'Ingen treff');
    expect((await findByRole(element, 'searchbox')).value.length).to.be.at.most(10_000);
    expect(parameter('nfk-query')).to.have.length(200);
  });

  it('lets nobody type more than a server takes', async () => {
    const element = await showDirectory(network);
    expect((await findByRole(element, 'searchbox')).maxLength).to.equal(200);
  });

  it('marks what it hit in the name, as the name is written', async () => {
    const element = await search('barum va');
    const marks = [...element.shadowRoot!.querySelectorAll('[part~=name] mark')].map((mark) => mark.textContent);
    expect(marks).to.deep.equal(['Bærum', 'Va']);
  });

  it('marks what it hit in the description', async () => {
    const element = await search('spill');
    const marks = [...element.shadowRoot!.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).to.deep.equal(['spill']);
  });

  it('marks nothing when nothing is searched for', async () => {
    const element = await search('bærum');
    type(await findByRole(element, 'searchbox'), '');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('mark')).to.have.length(0);
    expect(shownNames(element)).to.have.length(5);
  });

  it('says how many it found', async () => {
    const element = await search('bærum');
    await findText(element, '1 treff');
  });

  it('has a visible label and a hint that says what can be looked for', async () => {
    const element = await showDirectory(network);
    const field = await findByRole(element, 'searchbox', 'Søk');
    const hint = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!);
    expect(readText(hint)).to.equal('Navn, omtale eller nummer');
  });

  it('can be left out', async () => {
    const element = await showDirectory(network, { 'without-search': '' });
    expect(allByRole(element, 'searchbox')).to.have.length(0);
  });
});
