import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { fakeChecklist } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  REGISTER,
  REPORT,
  ROUTE,
  announced,
  errorAt,
  fieldOf,
  fill,
  focused,
  hear,
  leave,
  noteEvents,
  openStep,
  pick,
  picked,
  press,
  queryField,
  showChecklist,
  showOpen,
  standingOf,
  stepOf,
  valueOf,
  write,
} from '../support/show-checklist.ts';

const CASE = 'Saksnummer';
const WHY = 'Hvorfor gjelder det ikke?';

/** Whether the browser would ask before one leaves the page. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('<race-to-zero-checklist> at work', () => {
  it('begins empty where nothing is shared, whatever others have done', async () => {
    const element = await showChecklist();
    for (const title of [PAPER, COUNCIL, REGISTER, REPORT]) expect(picked(element, title)).to.equal('Ikke begynt');
    expect(shownText(element)).to.include('Sjekkliste for Fjordbyen');
    expect(shownText(element)).to.include('0 av 3 steg er gjort');
  });

  it('counts what is filled in', async () => {
    const element = await showChecklist();
    pick(element, PAPER, 'Gjort');
    await findText(element, '1 av 3 steg er gjort');
    await openStep(element, REGISTER);
    write(element, REGISTER, /^Fullmakt/, 'signed');
    await findText(element, '1 av 2 dokumenter er klare');
    fill(element, PAPER, 'Et konkret tiltak', 'Elbusser');
    await findText(element, '1 av 6 krav er dokumentert');
  });

  it('has a status that is chosen with the arrows, said once and told to the page', async () => {
    const element = await showChecklist();
    const events = noteEvents(document.body, 'step-changed');
    const said: string[] = [];
    const region = element.querySelector('[slot=klima-announcer]')!;
    new MutationObserver(() => {
      if (announced(element) !== '') said.push(announced(element));
    }).observe(region, { childList: true, subtree: true, characterData: true });
    const [first] = [...stepOf(element, PAPER).querySelectorAll('input')];
    first!.focus();
    for (let times = 0; times < 3; times++) await sendKeys({ press: 'ArrowDown' });
    expect(picked(element, PAPER)).to.equal('Gjort');
    await hear(element, '«Skriv saksfremlegg» er nå: Gjort.');
    expect(said).to.deep.equal(['«Skriv saksfremlegg» er nå: Gjort.']);
    expect(events.map(({ step, status }) => [step, status])).to.deep.equal([
      ['paper', 'in-progress'],
      ['paper', 'waiting'],
      ['paper', 'done'],
    ]);
    expect(focused(element)).to.equal('Gjort');
  });

  it('leaves the step open that one has just finished', async () => {
    const element = await showChecklist();
    pick(element, PAPER, 'Gjort');
    await findText(element, '1 av 3 steg er gjort');
    expect(fieldOf(element, PAPER, 'Et konkret tiltak').checkVisibility()).to.equal(true);
  });

  it('takes the last status back, and only that', async () => {
    const element = await showChecklist();
    fill(element, PAPER, 'Et konkret tiltak', 'Elbusser');
    pick(element, PAPER, 'Under arbeid');
    pick(element, PAPER, 'Gjort');
    await press(element, 'Angre');
    await hear(element, 'Endringen er angret.');
    expect([picked(element, PAPER), focused(element)]).to.deep.equal(['Under arbeid', 'Under arbeid']);
    expect(valueOf(element, PAPER, 'Et konkret tiltak')).to.equal('Elbusser');
    expect(queryByRole(element, 'button', 'Angre')).to.equal(undefined);
  });

  it('offers to take back only until one goes on in the step', async () => {
    const element = await showChecklist();
    pick(element, PAPER, 'Gjort');
    await findByRole(element, 'button', 'Angre');
    write(element, PAPER, 'Et konkret tiltak', 'E');
    await eventually(() => !queryByRole(element, 'button', 'Angre'));
  });

  it('asks why a step does not apply, and sends it only with the reason', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    pick(element, COUNCIL, 'Gjelder ikke');
    await findText(element, 'Skriv hvorfor steget ikke gjelder. Til da blir statusen ikke lagret.');
    await findText(element, 'Det er endringer som ikke er lagret');
    fill(element, COUNCIL, WHY, '   ');
    expect(errorAt(element, COUNCIL, WHY)).to.include('Skriv hvorfor');
    expect(client.sent).to.have.length(0);
    fill(element, COUNCIL, WHY, 'Delegert til formannskapet');
    await findText(element, 'Alt er lagret');
    expect(client.sent.map(({ steps }) => steps)).to.deep.equal([
      { council: { status: 'not-applicable', reason: 'Delegert til formannskapet' } },
    ]);
    expect(errorAt(element, COUNCIL, WHY)).to.equal(undefined);
    fill(element, COUNCIL, WHY, '');
    await eventually(() => errorAt(element, COUNCIL, WHY)?.includes('Skriv hvorfor'));
    expect(client.sent).to.have.length(1);
  });

  for (const [label, wrong, said, right] of [
    ['Året for nettonull', 'snart', 'Dette må være et tall.', '2 045'],
    ['Et konkret tiltak', 'Ring 24 03 99-00157 i dag', undefined, 'Elbusser'],
    ['Et konkret tiltak', 'Spør 018190 90366', 'Her står det et fødselsnummer. Ta det bort: alle kan lese dette.', ''],
    ['Et konkret tiltak', 'x'.repeat(501), 'Dette er for langt. Gjør det kortere.', 'x'.repeat(500)],
  ] as const) {
    it(`says what is wrong with “${wrong.slice(0, 30)}” once one has left the field`, async () => {
      const element = await showChecklist();
      write(element, PAPER, label, wrong);
      await element.updateComplete;
      expect(errorAt(element, PAPER, label)).to.equal(undefined);
      leave(element, PAPER, label);
      await element.updateComplete;
      expect(errorAt(element, PAPER, label)).to.equal(said);
      expect(fieldOf(element, PAPER, label).ariaInvalid).to.equal(said === undefined ? null : 'true');
      write(element, PAPER, label, right);
      await element.updateComplete;
      expect(errorAt(element, PAPER, label)).to.equal(undefined);
    });
  }

  it('never sends a national identity number', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    fill(element, COUNCIL, CASE, '01819090366');
    pick(element, COUNCIL, 'Gjort');
    await eventually(() => client.sent.length === 1);
    expect(JSON.stringify(client.sent)).not.to.include('01819090366');
    await findText(element, 'Det er endringer som ikke er lagret');
  });

  it('says what a number falls short of, and keeps it', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    await openStep(element, PAPER);
    fill(element, PAPER, 'Året for nettonull', '2060');
    fill(element, PAPER, /^Utslippskutt/, '45 %');
    await findText(element, 'Året er 2060. Kravet er senest 2050.');
    await findText(element, 'Tallet er 45. Kravet er minst 50.');
    await eventually(() => client.current().version > 17);
    expect(client.current().steps.paper!.evidence).to.deep.include({ 'net-zero-year': '2060', cut: '45 %' });
    expect(errorAt(element, PAPER, 'Året for nettonull')).to.equal(undefined);
  });

  it('asks for what the way asks for, and keeps what was given on the other', async () => {
    const element = await showChecklist();
    await openStep(element, COUNCIL);
    expect(picked(element, COUNCIL, ROUTE)).to.equal('Vedtak');
    fill(element, COUNCIL, CASE, '2026/1');
    pick(element, COUNCIL, 'Orienteringssak', ROUTE);
    await eventually(() => queryField(element, COUNCIL, 'Dato for orienteringen'));
    expect(queryField(element, COUNCIL, CASE)).to.equal(undefined);
    pick(element, COUNCIL, 'Vedtak', ROUTE);
    await eventually(() => queryField(element, COUNCIL, CASE));
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/1');
    expect(queryField(element, COUNCIL, 'Dato for orienteringen')).to.equal(undefined);
  });

  it('says of fields that they may stay empty, and of links where they lead', async () => {
    const element = await showChecklist();
    await openStep(element, REGISTER);
    expect(nameOf(fieldOf(element, REGISTER, /^Plattform/))).to.include('(valgfritt)');
    const links = allByRole(element, 'link').map((link) => [readText(link), link.href]);
    expect(links).to.deep.include(['Gjøres på c40.example', 'https://c40.example/race-to-zero']);
    expect(links).to.deep.include([
      'Mal (www.fjordregionen.example)',
      'https://www.fjordregionen.example/fullmakt.docx',
    ]);
  });

  describe('without a municipality', () => {
    const find = async (query: string) => {
      const element = await showChecklist(fakeChecklist(), { municipality: '' });
      type(await findByRole(element, 'textbox', 'Hvilken kommune gjelder det?'), query);
      return element;
    };

    for (const [how, query, found, name] of [
      ['by name', 'asker', 'Asker (3203)', 'Asker'],
      ['by number', '3203', 'Asker (3203)', 'Asker'],
      ['by an old number', '0220', 'Asker (3203, tidligere 0220)', 'Asker'],
      ['by a Sami name', 'karasjohka', 'Karasjok – Kárášjohka (5610)', 'Karasjok'],
    ] as const) {
      it(`finds it ${how}, and goes on with it`, async () => {
        const element = await find(query);
        await press(element, found);
        await findText(element, `Sjekkliste for ${name}`);
        expect(queryByRole(element, 'textbox', 'Hvilken kommune gjelder det?')).to.equal(undefined);
        expect(element.shadowRoot!.activeElement).not.to.equal(null);
        expect(element.municipality).to.equal('');
      });
    }

    it('says so when there is none', async () => {
      const element = await find('%_\\.*(');
      await findText(element, 'Ingen kommune heter det.');
      expect(allByRole(element, 'button', /\(\d{4}/)).to.have.length(0);
    });

    it('keeps what was filled in before one has chosen', async () => {
      const element = await find('asker');
      fill(element, PAPER, 'Et konkret tiltak', 'Elbusser');
      await press(element, 'Asker (3203)');
      await findText(element, 'Sjekkliste for Asker');
      expect(valueOf(element, PAPER, 'Et konkret tiltak')).to.equal('Elbusser');
    });
  });

  describe('before one leaves the page', () => {
    it('warns only when something would be lost', async () => {
      const element = await showChecklist();
      expect(asksBeforeLeaving()).to.equal(false);
      pick(element, PAPER, 'Gjort');
      expect(asksBeforeLeaving()).to.equal(true);
      await press(element, 'Angre');
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('warns until the endpoint has it', async () => {
      const client = fakeChecklist();
      const element = await showOpen(client);
      expect(asksBeforeLeaving()).to.equal(false);
      write(element, COUNCIL, CASE, '2026/2');
      expect(asksBeforeLeaving()).to.equal(true);
      await eventually(() => client.current().version === 18);
      await findText(element, 'Alt er lagret');
      expect(asksBeforeLeaving()).to.equal(false);
    });

    it('warns no more when the element has gone', async () => {
      const element = await showChecklist();
      pick(element, PAPER, 'Gjort');
      element.remove();
      expect(asksBeforeLeaving()).to.equal(false);
    });
  });

  it('shows a status of another version as text, and lets one choose anew', async () => {
    const client = fakeChecklist();
    client.change({ council: { status: 'paused by the mayor' as 'done' } });
    const element = await showOpen(client);
    expect(standingOf(element, COUNCIL)).to.include('paused by the mayor');
    expect(picked(element, COUNCIL)).to.equal(undefined);
    await openStep(element, COUNCIL);
    pick(element, COUNCIL, 'Gjort');
    await eventually(() => client.current().steps.council!.status === 'done');
  });
});
