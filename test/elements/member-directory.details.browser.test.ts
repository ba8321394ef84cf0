import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { WidgetError } from '../../src/api/errors.ts';
import * as examples from '../../src/contract/examples/index.ts';
import { eventually } from '../support/eventually.ts';
import { fakeClient, loaded, pagedClient } from '../support/fake-members-client.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress, parameter, visit } from '../support/keep-address.ts';
import { nextEvent } from '../support/next-event.ts';
import { withLocalLogos } from '../support/local-logos.ts';
import { manyMembers, memberOf } from '../support/members.ts';
import { attachDirectory, showDirectory } from '../support/show-directory.ts';

const membersExample = withLocalLogos(examples.membersExample);
const NAME = 'Nordlys Bakeri AS';

async function openDetails(answer = membersExample, name = NAME) {
  const element = await showDirectory(answer);
  const link = await findByRole(element, 'link', name);
  link.focus();
  link.click();
  const dialog = await findByRole(element, 'dialog');
  await eventually(() => dialog.matches(':modal'));
  return { element, link, dialog };
}

const isClosed = (element: Element) => eventually(() => queryByRole(element, 'dialog') === undefined);

describe('<member-directory> details', () => {
  keepAddress();

  it('open as a dialog with the member’s name, by click', async () => {
    const { dialog } = await openDetails();
    expect(nameOf(dialog)).to.equal(NAME);
  });

  it('open by Enter on the name, and close by Escape, with the focus back where it was', async () => {
    const element = await showDirectory(membersExample);
    const link = await findByRole(element, 'link', NAME);
    link.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await findByRole(element, 'dialog', NAME);
    await eventually(() => dialog.matches(':modal') && dialog.contains(element.shadowRoot!.activeElement));
    await sendKeys({ press: 'Escape' });
    await isClosed(element);
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });

  it('close by a button, with the focus back where it was', async () => {
    const { element, link } = await openDetails();
    (await findByRole(element, 'button', 'Lukk')).click();
    await isClosed(element);
    expect(element.shadowRoot!.activeElement).to.equal(link);
  });

  it('close by a click beside the dialog, and stay for one inside', async () => {
    const { element, dialog } = await openDetails();
    const { left, top } = dialog.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 20, Math.round(top) + 20] });
    expect(dialog.open).to.equal(true);
    await sendMouse({ type: 'click', position: [2, 2] });
    await isClosed(element);
  });

  it('tell everything that is known of a business', async () => {
    const { dialog } = await openDetails();
    const facts = Object.fromEntries(
      [...dialog.querySelectorAll('dt')].map((term) => [readText(term), readText(term.nextElementSibling)]),
    );
    expect(facts).to.deep.equal({
      Organisasjonsnummer: '310 045 373',
      'Med siden': '14. mars 2019',
      Ansatte: '20–49',
      Mål: 'Halverte utslipp',
      Tiltak: 'Bare varebiler på strøm · Gjennomført 2023 Mindre matsvinn · Planlagt 2027',
      'Rapporterer i': 'Klimapartnere',
      Årsrapport: 'Rapport for 2025',
      Nettsted: 'nordlysbakeri.example',
    });
    expect(readText(dialog)).to.include('Opplysningene er fra 30. september 2026');
    expect(readText(dialog)).to.include('Bakeri med ovner på fjernvarme');
  });

  it('tell everything that is known of a municipality', async () => {
    const { dialog } = await openDetails(examples.municipalityMembersExample, 'Asker');
    for (const said of ['Kommunenummer 3203', 'Netto null utslipp', 'Fossilfrie byggeplasser', 'Rapport for 2023']) {
      expect(readText(dialog).replaceAll(/\s+/g, ' ')).to.include(said);
    }
  });

  it('say when no report has come yet', async () => {
    const { dialog } = await openDetails(membersExample, 'Ærlig Strøm');
    expect(readText(dialog)).to.match(/Årsrapport\s*Ikke levert ennå/);
  });

  it('name the picture of a logo', async () => {
    const { element } = await openDetails();
    expect(allByRole(element, 'img').map(nameOf)).to.include(`Logoen til ${NAME}`);
  });

  it('tell the page which member was opened', async () => {
    const element = await showDirectory(membersExample);
    const selected = nextEvent(element, 'member-selected');
    (await findByRole(element, 'link', NAME)).click();
    const event = await selected;
    expect([event.memberId, event.bubbles, event.composed]).to.deep.equal(['nordlys-bakeri', true, true]);
  });

  it('have an address of their own while they are open', async () => {
    const { element } = await openDetails();
    expect(parameter('nfk-member')).to.equal('nordlys-bakeri');
    (await findByRole(element, 'button', 'Lukk')).click();
    await eventually(() => parameter('nfk-member') === null);
  });

  it('close by Back and open again by Forward', async () => {
    const { element, dialog } = await openDetails();
    const closed = oneEvent(dialog, 'close');
    history.back();
    await closed;
    await isClosed(element);
    history.forward();
    await findByRole(element, 'dialog', NAME);
    history.back();
    await isClosed(element);
  });

  it('leave a click for a new tab to the browser', async () => {
    const element = await showDirectory(membersExample);
    const link = await findByRole(element, 'link', NAME);
    expect(new URL(link.href).searchParams.get('nfk-member')).to.equal('nordlys-bakeri');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      let wasLeft: boolean | undefined;
      const stopHere = (event: Event): void => {
        wasLeft = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stopHere, { once: true });
      link.dispatchEvent(click);
      expect(wasLeft).to.equal(true);
    }
    await element.updateComplete;
    expect(queryByRole(element, 'dialog')).to.equal(undefined);
    expect(parameter('nfk-member')).to.equal(null);
  });

  describe('linked to', () => {
    it('stand in the page without taking the focus or covering anything', async () => {
      visit({ 'nfk-member': 'nordlys-bakeri' });
      const focused = document.activeElement;
      const element = await showDirectory(membersExample);
      const dialog = await findByRole(element, 'dialog', NAME);
      expect(dialog.matches(':modal')).to.equal(false);
      expect(document.activeElement).to.equal(focused);
      expect(queryByRole(element, 'searchbox')).to.exist;
    });

    it('go away by a button', async () => {
      visit({ 'nfk-member': 'nordlys-bakeri' });
      const element = await showDirectory(membersExample);
      await findByRole(element, 'dialog', NAME);
      (await findByRole(element, 'button', 'Lukk')).click();
      await isClosed(element);
      await eventually(() => parameter('nfk-member') === null);
    });

    it('are of a former member too', async () => {
      visit({ 'nfk-member': 'ostfront-logistikk' });
      const element = await showDirectory(membersExample);
      await findText(element, 'Slått sammen med et annet selskap');
    });

    it('are fetched alone when the member is not in the first page of a long list', async () => {
      visit({ 'nfk-member': 'nordlys-bakeri' });
      const { client } = pagedClient(manyMembers(50));
      const asked: string[] = [];
      const element = await showDirectory({
        ...client,
        member: (_, id) => {
          asked.push(id);
          return Promise.resolve(loaded(examples.memberExample));
        },
      });
      await findByRole(element, 'dialog', NAME);
      expect(asked).to.deep.equal(['nordlys-bakeri']);
    });

    it('say so while they are on their way', async () => {
      visit({ 'nfk-member': 'somebody' });
      const { client } = pagedClient(manyMembers(50));
      const element = await attachDirectory({ ...client, member: () => new Promise(() => undefined) });
      await findByRole(element, 'dialog', 'Søker …');
    });

    it('say so when there is no such member', async () => {
      visit({ 'nfk-member': 'nobody' });
      const element = await showDirectory(fakeClient(membersExample));
      await findByRole(element, 'dialog', 'Vi fant ikke oppføringen. Den kan ha fått ny adresse eller være slettet.');
      (await findByRole(element, 'button', 'Lukk')).click();
      await isClosed(element);
    });

    it('do not throw when the member cannot be had', async () => {
      visit({ 'nfk-member': '../../etc/passwd' });
      const element = await showDirectory(
        fakeClient(membersExample, { member: () => Promise.reject(new WidgetError('server', { status: 500 })) }),
      );
      await findText(element, 'Vi fant ikke oppføringen.');
      expect(shownText(element)).to.include(NAME);
    });
  });

  it('copy their address for the reader', async () => {
    const { element } = await openDetails();
    const written: string[] = [];
    const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          written.push(text);
          return Promise.resolve();
        },
      },
    });
    (await findByRole(element, 'button', 'Kopier lenken hit')).click();
    await findByRole(element, 'button', 'Lenken er kopiert');
    expect(written).to.deep.equal([location.href]);
    if (original) Object.defineProperty(navigator, 'clipboard', original);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('leave out what nobody knows', async () => {
    const { dialog } = await openDetails(
      { members: [memberOf({ id: 'bare', name: 'Bare Navnet' })], complete: true, asOf: '2026' },
      'Bare Navnet',
    );
    expect([...dialog.querySelectorAll('dt')].map(readText)).to.deep.equal(['Årsrapport']);
  });
});
