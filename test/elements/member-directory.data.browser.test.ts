import { expect, fixture, html } from '@open-wc/testing';
import { membersExample } from '../../src/contract/examples/index.ts';
import { eventually } from '../support/eventually.ts';
import { clientForAnswer } from '../support/fake-members-client.ts';
import { allByRole, findByRole, findText, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { withLocalLogos } from '../support/local-logos.ts';
import { manyMembers, memberOf, membersOf } from '../support/members.ts';
import {
  attachDirectory,
  createDirectory,
  showDirectory,
  shownNames,
  waitForReady,
} from '../support/show-directory.ts';

/** Every address that the element links to or loads. */
const addressesOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[href], [src]')].map(
    (node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '',
  );

describe('<member-directory> data', () => {
  keepAddress();

  it('leaves a bad row out, shows the others, and counts it in the event', async () => {
    const rows: unknown[] = [...manyMembers(129), { id: 'no name', status: 7 }];
    const element = createDirectory(clientForAnswer({ members: rows, complete: true, asOf: '2026-10-15' }));
    const event = nextEvent(element, 'members-loaded');
    await fixture(html`<div>${element}</div>`);
    const { dropped, total } = await event;
    await waitForReady(element);
    expect([dropped, total]).to.deep.equal([1, 129]);
    await findText(element, '129 virksomheter');
  });

  it('says that the list cannot be had when all rows are bad', async () => {
    const element = await attachDirectory(clientForAnswer({ members: [1, null, {}], complete: true, asOf: '2026' }));
    await findText(element, 'Medlemslisten er ikke tilgjengelig akkurat nå');
  });

  it('leaves a bad field out, not the member', async () => {
    const element = await showDirectory(
      clientForAnswer({
        members: [
          { ...memberOf({ id: 'a', name: 'Anker' }), since: '2026-13-45', size: 7, url: [], measures: 'mange' },
        ],
        complete: true,
        asOf: 'i går',
      }),
    );
    expect(shownNames(element)).to.deep.equal(['Anker']);
  });

  it('shows the first of two with the same id', async () => {
    const element = await showDirectory(
      membersOf([memberOf({ id: 'twin', name: 'Første' }), memberOf({ id: 'twin', name: 'Andre' })]),
    );
    expect(shownNames(element)).to.deep.equal(['Første']);
    await findText(element, '1 virksomhet');
  });

  describe('links', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \tjavascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      'http://[',
    ]) {
      it(`are left out when they could run or go nowhere: ${url.trim()}`, async () => {
        const element = await showDirectory(
          membersOf(
            [
              memberOf({
                id: 'a',
                name: 'Anker',
                url,
                logo: { url, width: 1, height: 1 },
                report: { year: 2025, url },
              }),
            ],
            {
              source: { title: 'Kilden', url },
              licence: { title: 'Lisensen', url },
            },
          ),
        );
        await findText(element, 'Kilde: Kilden');
        (await findByRole(element, 'link', 'Anker')).click();
        await findText(element, 'Rapport for 2025');
        expect(addressesOf(element).filter((address) => !address.startsWith('http'))).to.deep.equal([]);
        expect(allByRole(element, 'link', /Kilden|Lisensen|Rapport/)).to.have.length(0);
        expect(shownText(element)).not.to.include('Nettsted');
      });
    }

    it('are relative to the endpoint', async () => {
      const element = await showDirectory(membersOf([], { source: { title: 'Kilden', url: '/om' } }));
      expect((await findByRole(element, 'link', 'Kilden')).href).to.equal('https://api.fjordbyen.example/om');
    });
  });

  describe('logos', () => {
    it('wait until they are near, and have their place kept', async () => {
      const element = await showDirectory(withLocalLogos(membersExample));
      const picture = await findByRole(element, 'img');
      expect([
        picture.loading,
        picture.getAttribute('width'),
        picture.getAttribute('height'),
        picture.alt,
      ]).to.deep.equal(['lazy', '240', '120', '']);
    });

    it('are initials where there is none', async () => {
      const element = await showDirectory(membersOf([memberOf({ id: 'a', name: 'Aasen og Døtre Rør AS' })]));
      expect(queryByRole(element, 'img')).to.equal(undefined);
      expect(readText(element.shadowRoot!.querySelector('[part~=logo]'))).to.equal('AD');
    });

    it('are initials when they are broken', async () => {
      const element = await showDirectory(
        membersOf([
          memberOf({
            id: 'a',
            name: 'Anker Betong',
            logo: { url: `${location.origin}/no-such-logo.svg`, width: 3, height: 2 },
          }),
        ]),
      );
      await eventually(() => readText(element.shadowRoot!.querySelector('[part~=logo]')) === 'AB');
      expect(queryByRole(element, 'img')).to.equal(undefined);
    });
  });

  describe('names', () => {
    it('cannot turn the text around them', async () => {
      const name = '\u202eSA redneS \u2066etter';
      const element = await showDirectory(
        membersOf([memberOf({ id: 'a', name, municipality: { number: '0301', name: '\u202eolsO' } })]),
      );
      const link = await findByRole(element, 'link', readTextOf(name));
      expect(link.querySelector('bdi')!.textContent).to.equal(name);
      const place = [...element.shadowRoot!.querySelectorAll('bdi')].map((node) => node.textContent);
      expect(place).to.include('\u202eolsO');
      link.click();
      const dialog = await findByRole(element, 'dialog');
      expect(dialog.querySelector('h3 bdi')!.textContent).to.equal(name);
    });

    for (const name of ['', '   ', '\u00a0']) {
      it(`are "Uten navn" when they are ${JSON.stringify(name)}`, async () => {
        const element = await showDirectory(membersOf([memberOf({ id: 'a', name })]));
        await findByRole(element, 'link', 'Uten navn');
      });
    }

    it('are shown as text whatever they hold', async () => {
      const name = '<img src=x onerror="throw new Error()"> ${name} {{name}} &amp; \u0000';
      const element = await showDirectory(membersOf([memberOf({ id: 'a', name })]));
      expect(element.shadowRoot!.querySelector('[part~=name]')!.textContent.trim()).to.equal(name);
    });

    it('of any length stay within the page', async () => {
      const element = await showDirectory(
        membersOf([memberOf({ id: 'a', name: 'Klimavennlighetsforskningsinstitutt'.repeat(2) })]),
      );
      element.parentElement!.style.inlineSize = '320px';
      for (const view of ['cards', 'list', 'table', 'alphabet']) {
        element.view = view;
        await element.updateComplete;
        await findByRole(element, 'link', /^Klimavenn/);
        expect(element.scrollWidth, view).to.be.at.most(320);
      }
    });
  });

  it('goes under the raw word where a status or tier is unknown', async () => {
    const element = await showDirectory(
      membersOf([memberOf({ id: 'a', name: 'A', status: 'approved', tier: 'æresmedlem' })]),
    );
    await findText(element, 'æresmedlem');
    await findText(element, 'Godkjent, venter på signering');
  });

  it('says of a text in another language which it is in', async () => {
    const element = await showDirectory(membersOf([memberOf({ id: 'a', text: { en: 'Only in English' } })]));
    const text = [...element.shadowRoot!.querySelectorAll('[lang=en]')].map(readText);
    expect(text).to.deep.equal(['Only in English']);
  });

  it('shows a date that is none as it is, rather than nothing', async () => {
    const element = await showDirectory(membersOf([], { asOf: 'i går' }));
    await findText(element, 'Oppdatert i går');
  });
});

const readTextOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
