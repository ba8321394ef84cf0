import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ProgressChange } from '../../src/contract/index.ts';
import type { RaceToZeroChecklist } from '../../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import { type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeChecklist, fakeChecklist } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, readText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  REGISTER,
  focused,
  noteEvents,
  openStep,
  pick,
  picked,
  press,
  showOpen,
  valueOf,
  write,
} from '../support/show-checklist.ts';

const SAVED = 'Alt er lagret';
const CASE = 'Saksnummer';
const OTHERS: ProgressChange['steps'] = { council: { status: 'waiting', evidence: { 'case-number': '2026/200' } } };
const STATUS_FIELD = `${COUNCIL}: Status`;
const CASE_FIELD = `${COUNCIL}: ${CASE}`;

/** Two have changed the status and the case number, and this is what one of them sees. */
async function runIntoConflict(client: FakeChecklist): Promise<RaceToZeroChecklist> {
  const element = await showOpen(client);
  client.change(OTHERS);
  write(element, COUNCIL, CASE, '2026/300');
  pick(element, COUNCIL, 'Gjort');
  await findByRole(element, 'dialog', 'Hva skal stå?');
  return element;
}

/** What is asked of a field, and what can be answered. */
const questionOf = (element: Element, field: string): HTMLElement =>
  allByRole(element, 'group', field).find((group) => group.closest('dialog'))!;

const answersTo = (element: Element, field: string): string[] =>
  [...questionOf(element, field).querySelectorAll('label')].map(readText);

function answer(element: Element, field: string, start: string): void {
  const radios = [...questionOf(element, field).querySelectorAll('input')];
  radios.find((radio) => nameOf(radio).startsWith(start))!.click();
}

const councilOf = (client: FakeChecklist) => {
  const { status, evidence } = client.current().steps.council!;
  return [status, evidence!['case-number']];
};

describe('<race-to-zero-checklist> when two have changed the same', () => {
  it('shows what was there, what I wrote and what they wrote, field by field, and tells the page', async () => {
    const client = fakeChecklist();
    const events = noteEvents(document.body, 'conflict-detected');
    const element = await runIntoConflict(client);
    expect(events).to.deep.equal([{ name: 'conflict-detected', fields: 2 }]);
    expect(answersTo(element, CASE_FIELD)).to.deep.equal([
      'Ditt: 2026/300',
      'Lagret av andre: 2026/200',
      'Skriv det som skal stå',
    ]);
    expect(answersTo(element, STATUS_FIELD)).to.deep.equal(['Ditt: Gjort', 'Lagret av andre: Venter på andre']);
    expect(readText(questionOf(element, CASE_FIELD))).to.include('Før: 2026/114');
    expect(readText(questionOf(element, STATUS_FIELD))).to.include('Før: Under arbeid');
    expect(councilOf(client)).to.deep.equal(['waiting', '2026/200']);
  });

  it('saves what I choose for each field', async () => {
    const client = fakeChecklist();
    const element = await runIntoConflict(client);
    answer(element, STATUS_FIELD, 'Lagret av andre');
    answer(element, CASE_FIELD, 'Ditt');
    await press(element, 'Lagre valgene');
    await findText(element, SAVED);
    expect(councilOf(client)).to.deep.equal(['waiting', '2026/300']);
    expect([picked(element, COUNCIL), valueOf(element, COUNCIL, CASE)]).to.deep.equal(['Venter på andre', '2026/300']);
    expect(allByRole(element, 'dialog')).to.have.length(0);
  });

  it('saves what I write from both', async () => {
    const client = fakeChecklist();
    const element = await runIntoConflict(client);
    answer(element, CASE_FIELD, 'Skriv det som skal stå');
    const text = await findByRole(element, 'textbox', 'Skriv det som skal stå');
    expect(text.value).to.equal('2026/300');
    type(text, '2026/200 og 2026/300');
    await press(element, 'Lagre valgene');
    await findText(element, SAVED);
    expect(councilOf(client)).to.deep.equal(['done', '2026/200 og 2026/300']);
  });

  for (const [button, left] of [
    ['Velg mitt overalt', ['done', '2026/300']],
    ['Velg andres overalt', ['waiting', '2026/200']],
  ] as const) {
    it(`saves it for all fields by “${button}”`, async () => {
      const client = fakeChecklist();
      const element = await runIntoConflict(client);
      await press(element, button);
      await press(element, 'Lagre valgene');
      await findText(element, SAVED);
      expect(councilOf(client)).to.deep.equal(left);
    });
  }

  for (const [how, close] of [
    ['“Senere”', (element: Element) => press(element, 'Senere')],
    ['Escape', () => sendKeys({ press: 'Escape' })],
  ] as const) {
    it(`is put off by ${how}: nothing is lost or sent, and the focus is where it was`, async () => {
      const client = fakeChecklist();
      const element = await runIntoConflict(client);
      await close(element);
      await eventually(() => !element.shadowRoot!.querySelector('dialog'));
      await findText(element, 'Noen andre har endret 2 av de samme feltene som deg. Velg hva som skal stå.');
      expect(focused(element)).to.equal('Gjort');
      expect([picked(element, COUNCIL), valueOf(element, COUNCIL, CASE)]).to.deep.equal(['Gjort', '2026/300']);
      await openStep(element, REGISTER);
      pick(element, REGISTER, 'Gjort');
      write(element, COUNCIL, CASE, '2026/301');
      await press(element, 'Se og velg');
      await findByRole(element, 'dialog', 'Hva skal stå?');
      expect(answersTo(element, CASE_FIELD)[0]).to.equal('Ditt: 2026/301');
      expect(client.sent).to.have.length(1);
      await press(element, 'Lagre valgene');
      await findText(element, SAVED);
      expect(councilOf(client)).to.deep.equal(['done', '2026/301']);
      expect(client.current().steps.register!.status).to.equal('done');
    });
  }

  it('is still there when the element was moved and has asked again', async () => {
    const client = fakeChecklist();
    const element = await runIntoConflict(client);
    await press(element, 'Senere');
    client.change({ paper: { evidence: { measure: 'Elbusser' } } });
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await eventually(() => valueOf(element, PAPER, 'Et konkret tiltak') === 'Elbusser');
    await press(element, 'Se og velg');
    await findByRole(element, 'dialog', 'Hva skal stå?');
    expect(answersTo(element, CASE_FIELD)).to.include('Lagret av andre: 2026/200');
    expect(councilOf(client)).to.deep.equal(['waiting', '2026/200']);
  });

  it('asks again when others have changed it once more meanwhile', async () => {
    const client = fakeChecklist();
    const element = await runIntoConflict(client);
    client.change({ council: { evidence: { 'case-number': '2026/201' } } });
    await press(element, 'Lagre valgene');
    await eventually(() => queryByRole(element, 'dialog')?.textContent.includes('2026/201'));
    expect(answersTo(element, CASE_FIELD).slice(0, 2)).to.deep.equal(['Ditt: 2026/300', 'Lagret av andre: 2026/201']);
    await press(element, 'Velg andres overalt');
    await press(element, 'Lagre valgene');
    await findText(element, SAVED);
    expect(councilOf(client)[1]).to.equal('2026/201');
  });

  it('says it in the language that one reads', async () => {
    const element = await runIntoConflict(fakeChecklist());
    for (const [lang, title] of [
      ['en', 'What is to stand?'],
      ['nn', 'Kva skal stå?'],
    ] as const) {
      element.lang = lang;
      await findByRole(element, 'dialog', title);
    }
  });

  it('takes documents, dates, routes and choices by their names', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    await openStep(element, REGISTER);
    client.change({
      council: { route: 'information', evidence: { 'decided-on': '2026-05-02' } },
      register: { documents: { 'climate-plan': 'sent' }, evidence: { platform: 'cdp' } },
    });
    write(element, REGISTER, /^Klimaplan/, 'adopted');
    write(element, REGISTER, /^Plattform/, 'mycovenant');
    write(element, COUNCIL, 'Dato for vedtaket', '2026-05-01');
    await findByRole(element, 'dialog', 'Hva skal stå?');
    const said = allByRole(element, 'group')
      .filter((group) => group.closest('dialog'))
      .map((group) => [nameOf(group), answersTo(element, nameOf(group)).slice(0, 2)]);
    expect(said).to.deep.equal([
      [`${COUNCIL}: Dato for vedtaket`, ['Ditt: 1. mai 2026', 'Lagret av andre: 2. mai 2026']],
      [`${REGISTER}: Klimaplan`, ['Ditt: Vedtatt', 'Lagret av andre: Sendt']],
      [`${REGISTER}: Plattform`, ['Ditt: MyCovenant', 'Lagret av andre: CDP-ICLEI Track']],
    ]);
    await press(element, 'Velg andres overalt');
    await press(element, 'Lagre valgene');
    await findText(element, SAVED);
    expect([valueOf(element, REGISTER, /^Klimaplan/), valueOf(element, REGISTER, /^Plattform/)]).to.deep.equal([
      'sent',
      'cdp',
    ]);
  });
});
