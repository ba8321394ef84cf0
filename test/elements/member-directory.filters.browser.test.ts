import { expect } from '@open-wc/testing';
import { eventually } from '../support/eventually.ts';
import { type } from '../support/act.ts';
import { pagedClient } from '../support/fake-members-client.ts';
import { allByRole, findByRole, findText, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { manyMembers, memberOf, membersOf, network } from '../support/members.ts';
import { attachDirectory, showDirectory, shownNames, waitForReady } from '../support/show-directory.ts';

/** The values of a facet with their counts, as a reader sees them. */
async function facetOf(element: Element, name: string): Promise<string[]> {
  const group = await findByRole(element, 'group', name);
  return [...group.querySelectorAll('label')].map(readText);
}

async function tick(element: Element, name: string | RegExp): Promise<void> {
  (await findByRole(element, 'checkbox', name)).click();
  await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
}

describe('<member-directory> filters', () => {
  keepAddress();

  it('offer the values that divide the list, the most frequent first, with how many each would leave', async () => {
    const element = await showDirectory(network);
    expect(await facetOf(element, 'Medlemskap')).to.deep.equal(['Medlem 4', 'Partner 2']);
    expect(await facetOf(element, 'Næring')).to.deep.equal(['Bygg og anlegg 3', 'Industri 1']);
    expect(await facetOf(element, 'Kommune')).to.deep.equal(['Oslo 3', 'Bærum 2']);
    expect(await facetOf(element, 'Type')).to.deep.equal(['Bedrift 5', 'Organisasjon 1']);
    expect(await facetOf(element, 'Årsrapport')).to.deep.equal(['Ikke levert ennå 5', 'Levert 1']);
  });

  it('offer sizes by size', async () => {
    const element = await showDirectory(network);
    expect(await facetOf(element, 'Ansatte')).to.deep.equal(['1–4 1', '5–19 2', '20–49 1', '250 eller flere 1']);
  });

  it('leave what is chosen, and say how many', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Partner/);
    expect(shownNames(element)).to.deep.equal(['Anker Betong AS', 'Ærlig Strøm']);
    await findText(element, '2 treff');
  });

  it('take several values of one facet as either, and of two facets as both', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Bygg og anlegg/);
    await tick(element, /^Industri/);
    expect(shownNames(element)).to.have.length(4);
    await tick(element, /^Bærum/);
    expect(shownNames(element)).to.deep.equal(['Bakst i Bærum', 'Dugg Vinduer']);
  });

  it('count a facet as if nothing were chosen in it, and the others by what is chosen', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Medlem /);
    expect(await facetOf(element, 'Medlemskap')).to.deep.equal(['Medlem 4', 'Partner 2']);
    await tick(element, /^Oslo/);
    expect(await facetOf(element, 'Medlemskap')).to.deep.equal(['Partner 2', 'Medlem 1']);
  });

  it('keep what is chosen within reach when nothing is left of it', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Industri/);
    type(await findByRole(element, 'searchbox'), 'anker');
    await findText(element, 'Ingen treff');
    expect((await findByRole(element, 'checkbox', 'Industri 0')).checked).to.equal(true);
  });

  it('show what is chosen as buttons that take it away again', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Medlem /);
    await tick(element, /^Oslo/);
    (await findByRole(element, 'button', 'Fjern filteret Oslo')).click();
    await eventually(() => queryByRole(element, 'button', 'Fjern filteret Oslo') === undefined);
    expect((await findByRole(element, 'checkbox', /^Medlem /)).checked).to.equal(true);
    expect((await findByRole(element, 'checkbox', /^Oslo/)).checked).to.equal(false);
  });

  it('are all taken away by one button, with the search', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Medlem /);
    await tick(element, /^Oslo/);
    type(await findByRole(element, 'searchbox'), 'celsius');
    (await findByRole(element, 'button', 'Fjern alle')).click();
    await eventually(() => shownNames(element).length === 6);
    expect(allByRole(element, 'button', /^Fjern/)).to.have.length(0);
    expect((await findByRole(element, 'searchbox')).value).to.equal('');
  });

  it('show former members only to those who ask for them, with the reason in their details', async () => {
    const element = await showDirectory(network);
    await tick(element, /^Har meldt seg ut/);
    expect(shownNames(element)).to.deep.equal(['Gått Videre AS']);
    (await findByRole(element, 'link', 'Gått Videre AS')).click();
    await findText(element, 'Slått sammen med et annet selskap');
  });

  it('unfold behind a button where there is little room', async () => {
    const element = await attachDirectory(network);
    element.parentElement!.style.inlineSize = '360px';
    await waitForReady(element);
    const button = await findByRole(element, 'button', 'Filtrer');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(allByRole(element, 'checkbox')).to.have.length(0);
    button.click();
    await tick(element, /^Partner/);
    const counted = await findByRole(element, 'button', 'Filtrer (1)');
    expect(counted.getAttribute('aria-expanded')).to.equal('true');
  });

  it('show the first six values, and the rest when asked to', async () => {
    const element = await showDirectory(
      membersOf(
        Array.from({ length: 10 }, (_, index) =>
          manyMembers(2).map(({ id }) =>
            memberOf({
              id: `${id}-${String(index)}`,
              municipality: { number: `03${String(index + 10)}`, name: `Kommune ${String(index)}` },
            }),
          ),
        ).flat(),
      ),
    );
    const group = await findByRole(element, 'group', 'Kommune');
    const visible = () => allByRole(element, 'checkbox').filter((box) => group.contains(box));
    expect(visible()).to.have.length(6);
    const more = group.querySelector('summary')!;
    expect(readText(more)).to.equal('Vis 4 til');
    more.click();
    await eventually(() => visible().length === 10);
  });

  it('are not offered when they would not divide the list', async () => {
    const element = await showDirectory(membersOf(manyMembers(3, { tier: 'member' })));
    expect(queryByRole(element, 'group', 'Medlemskap')).to.equal(undefined);
  });

  it('can be left out', async () => {
    const element = await showDirectory(network, { 'without-filters': '' });
    expect(allByRole(element, 'checkbox')).to.have.length(0);
    expect(queryByRole(element, 'button', 'Filtrer')).to.equal(undefined);
  });

  it('show a value that this version does not know as it is', async () => {
    const element = await showDirectory(
      membersOf([...manyMembers(2, { tier: 'member' }), memberOf({ id: 'x', tier: 'ambassadør' })]),
    );
    expect(await facetOf(element, 'Medlemskap')).to.include('ambassadør 1');
  });

  it('are asked of the server when the list is long', async () => {
    const { client, queries } = pagedClient([
      ...manyMembers(50, { tier: 'member' }),
      memberOf({ id: 'p1', name: 'Partneren', tier: 'partner' }),
      memberOf({ id: 'p2', name: 'Partneren også', tier: 'partner' }),
    ]);
    const element = await showDirectory(client);
    await tick(element, 'Partner 2');
    await eventually(() => shownNames(element).join() === 'Partneren,Partneren også');
    expect(queries.at(-1)).to.deep.equal({ tier: ['partner'] });
  });
});

describe('<member-directory> presets', () => {
  keepAddress();

  for (const [attributes, found] of [
    [{ sector: 'F' }, ['Anker Betong AS', 'Celsius Rør', 'Dugg Vinduer']],
    [{ sector: 'F,C' }, ['Anker Betong AS', 'Bakst i Bærum', 'Celsius Rør', 'Dugg Vinduer']],
    [{ sector: ' «F» , "C" ' }, ['Anker Betong AS', 'Bakst i Bærum', 'Celsius Rør', 'Dugg Vinduer']],
    [{ tier: 'partner' }, ['Anker Betong AS', 'Ærlig Strøm']],
    [{ tier: 'partner', sector: 'F' }, ['Anker Betong AS']],
    [{ municipality: '3201' }, ['Bakst i Bærum', 'Dugg Vinduer']],
    [{ size: '5-19' }, ['Bakst i Bærum', 'Dugg Vinduer']],
    [{ kind: 'organisation' }, ['Ærlig Strøm']],
    [{ report: 'delivered' }, ['Anker Betong AS']],
    [{ status: 'left,removed' }, ['Gått Videre AS', 'Satt Utenfor']],
    [{ since: '2021-01' }, ['Bakst i Bærum', 'Dugg Vinduer', 'Ærlig Strøm']],
    [
      { since: 'i fjor' },
      ['Anker Betong AS', 'Bakst i Bærum', 'Celsius Rør', 'Dugg Vinduer', 'Ærlig Strøm', 'Åsen Regnskap'],
    ],
    [{ preset: 'new' }, ['Bakst i Bærum', 'Ærlig Strøm']],
    [{ preset: 'new', sort: 'name', since: '2021' }, ['Bakst i Bærum', 'Dugg Vinduer', 'Ærlig Strøm']],
    [{ limit: '2' }, ['Anker Betong AS', 'Bakst i Bærum']],
    [{ limit: '2', sort: '-since' }, ['Bakst i Bærum', 'Ærlig Strøm']],
    [
      { sector: 'nonsense' },
      ['Anker Betong AS', 'Bakst i Bærum', 'Celsius Rør', 'Dugg Vinduer', 'Ærlig Strøm', 'Åsen Regnskap'],
    ],
  ] as const) {
    it(`show ${found.join(', ')} by ${JSON.stringify(attributes)}`, async () => {
      const element = await showDirectory(network, attributes);
      expect(shownNames(element)).to.deep.equal(found);
    });
  }

  it('leave a limited list without a way to more', async () => {
    const element = await showDirectory(network, { limit: '2' });
    expect(queryByRole(element, 'button', 'Vis flere')).to.equal(undefined);
  });

  it('count new members back from the date of the list, also when the clock is ten years off', async () => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...given: [] | [number | string | Date]) {
        super(given[0] ?? RealDate.now() + 10 * 365 * 86_400_000);
      }
      static override now = () => RealDate.now() + 10 * 365 * 86_400_000;
    } as DateConstructor;
    try {
      const element = await showDirectory(network, { preset: 'new' });
      expect(shownNames(element)).to.deep.equal(['Bakst i Bærum', 'Ærlig Strøm']);
      await findText(element, 'Oppdatert 15. oktober 2026');
    } finally {
      globalThis.Date = RealDate;
    }
  });

  it('let the reader choose within what the editor has decided', async () => {
    const element = await showDirectory(network, { sector: 'F,C' });
    expect(await facetOf(element, 'Næring')).to.deep.equal(['Bygg og anlegg 3', 'Industri 1']);
    await tick(element, /^Industri/);
    expect(shownNames(element)).to.deep.equal(['Bakst i Bærum']);
    expect(shownText(element)).not.to.include('Transport');
  });

  it('offer nothing that a preset has settled', async () => {
    const element = await showDirectory(network, { tier: 'partner' });
    expect(queryByRole(element, 'group', 'Medlemskap')).to.equal(undefined);
  });

  it('count only who they are about', async () => {
    const element = await showDirectory(network, { tier: 'partner' });
    await findText(element, '2 virksomheter, 2 partnere');
  });

  it('follow the page while it lives', async () => {
    const element = await showDirectory(network, { sector: 'F' });
    element.setAttribute('sector', 'C');
    await eventually(() => shownNames(element).join() === 'Bakst i Bærum');
    element.removeAttribute('sector');
    await eventually(() => shownNames(element).length === 6);
  });

  it('are asked of the server when the list is long', async () => {
    const { client, queries } = pagedClient(manyMembers(50, { tier: 'partner', since: '2026-10' }));
    await showDirectory(client, { tier: 'partner', preset: 'new', limit: '6' });
    expect(queries.at(-1)).to.deep.equal({ tier: ['partner'], since: '2025-10-15', sort: '-since', limit: 6 });
  });
});
