import { expect } from '@open-wc/testing';
import type { Saved } from '../../src/api/checklist-remote.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { fakeChecklist, unsent } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  REGISTER,
  errorAt,
  fill,
  focused,
  hear,
  noteEvents,
  openStep,
  pick,
  picked,
  press,
  showOpen,
  standingOf,
  valueOf,
  waitForChecklist,
  write,
} from '../support/show-checklist.ts';

const SAVED = 'Alt er lagret';
const CASE = 'Saksnummer';

describe('<race-to-zero-checklist> saving at the endpoint', () => {
  it('hands a status over at once, and says that it is there', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    const events = noteEvents(document.body, 'progress-saved', 'step-changed');
    await findText(element, SAVED);
    pick(element, COUNCIL, 'Gjort');
    await eventually(() => client.sent.length === 1);
    const [change] = client.sent;
    expect(change).to.deep.equal({
      place: { initiative: 'race-to-zero', municipality: '9901' },
      version: 17,
      steps: { council: { status: 'done' } },
      token: 'nobodys-token-of-an-example-0000000000000',
    });
    await eventually(() => events.length === 2);
    expect(events).to.deep.equal([
      { name: 'step-changed', step: 'council', status: 'done' },
      { name: 'progress-saved', municipality: '9901', version: 18 },
    ]);
    await findText(element, SAVED);
  });

  it('hands a text over once somebody pauses, whole, without the space at its end', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    for (const text of ['2026/2', '2026/20', '2026/200 ']) write(element, COUNCIL, CASE, text);
    await findText(element, 'Det er endringer som ikke er lagret');
    await eventually(() => client.sent.length === 1);
    await findText(element, SAVED);
    expect(client.sent.map(({ steps }) => steps)).to.deep.equal([
      { council: { evidence: { 'case-number': '2026/200' } } },
    ]);
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/200 ');
  });

  it('sends one change at a time, and what came meanwhile after it', async () => {
    const answer = deferred<Saved>();
    const client = fakeChecklist({ save: [answer.promise] });
    const element = await showOpen(client);
    pick(element, COUNCIL, 'Gjort');
    await findText(element, 'Lagrer …');
    pick(element, COUNCIL, 'Venter på andre');
    write(element, COUNCIL, CASE, '2026/300');
    await element.updateComplete;
    expect(client.sent).to.have.length(1);
    client.change({ council: { status: 'done' } });
    answer.resolve({ name: 'saved', progress: client.current() });
    await findText(element, SAVED);
    expect(client.sent.map(({ version, steps }) => [version, steps])).to.deep.equal([
      [17, { council: { status: 'done' } }],
      [18, { council: { status: 'waiting', evidence: { 'case-number': '2026/300' } } }],
    ]);
  });

  it('takes a document back to missing', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    write(element, REGISTER, /^Klimaplan/, '');
    await findText(element, SAVED);
    await eventually(() => client.sent.length === 1);
    expect(client.sent[0]!.steps).to.deep.equal({ register: { documents: { 'climate-plan': 'missing' } } });
    await findText(element, SAVED);
  });

  it('merges what others have changed, tells of it, and asks nothing', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    client.change({ paper: { evidence: { measure: 'Elbusser' } } });
    pick(element, COUNCIL, 'Gjort');
    await hear(element, 'Noen andre har også endret sjekklisten. Endringene deres er med nå.');
    expect(valueOf(element, PAPER, 'Et konkret tiltak')).to.equal('Elbusser');
    expect(client.current().steps.council!.status).to.equal('done');
    expect(client.sent.map(({ version }) => version)).to.deep.equal([17, 18]);
    expect(allByRole(element, 'dialog')).to.have.length(0);
  });

  it('finds a change that had arrived though its answer was lost, and asks nothing', async () => {
    const client = fakeChecklist({ save: ['lose the answer'] });
    const element = await showOpen(client);
    const conflicts = noteEvents(element, 'conflict-detected');
    pick(element, COUNCIL, 'Gjort');
    await findText(element, 'Lagringen kom ikke fram. Det du har skrevet, er her fortsatt.');
    await press(element, 'Lagre nå');
    await findText(element, SAVED);
    expect(client.sent.map(({ version }) => version)).to.deep.equal([17, 17]);
    expect(conflicts).to.deep.equal([]);
    expect(client.current().version).to.equal(18);
  });

  it('keeps what is typed without a network, and saves it when there is one again', async () => {
    const client = fakeChecklist({ save: [unsent('offline')] });
    const element = await showOpen(client);
    write(element, COUNCIL, CASE, '2026/400');
    await findText(element, 'Du er uten nett. Det du skriver, er her fortsatt');
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/400');
    dispatchEvent(new Event('online'));
    await findText(element, SAVED);
    expect(client.current().steps.council!.evidence).to.deep.equal({ 'case-number': '2026/400' });
  });

  it('keeps what is typed when the link is for another municipality, and says so', async () => {
    const client = fakeChecklist({ save: [{ name: 'forbidden', error: unsentError() }] });
    const element = await showOpen(client);
    fill(element, COUNCIL, CASE, '2026/500');
    await findText(element, 'Lenken din gjelder en annen kommune. Be om en for denne.');
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/500');
    expect(allByRole(element, 'button', 'Send meg en lenke'), 'a way to the right link').to.have.length(1);
  });

  it('saves the rest when the endpoint refuses one field', async () => {
    const pointer = '/steps/council/evidence/case-number';
    const client = fakeChecklist({ save: [{ name: 'invalid', errors: [{ pointer, code: 'invalid', detail: '' }] }] });
    const element = await showOpen(client);
    write(element, COUNCIL, CASE, 'hos ordføreren');
    fill(element, PAPER, 'Et konkret tiltak', 'Fjernvarme til skolene');
    await eventually(() => client.current().steps.paper !== undefined);
    expect(client.current().steps.council?.evidence?.['case-number']).to.equal('2026/114');
    await findText(element, 'Noe kunne ikke lagres. Se over feltene som er merket.');
    expect(valueOf(element, COUNCIL, CASE)).to.equal('hos ordføreren');
    fill(element, COUNCIL, CASE, '2026/114-1');
    await findText(element, SAVED);
  });

  it('marks the field that the endpoint refuses, also while somebody is in it', async () => {
    const pointer = '/steps/council/evidence/case-number';
    const client = fakeChecklist({ save: [{ name: 'invalid', errors: [{ pointer, code: 'invalid', detail: '' }] }] });
    const element = await showOpen(client);
    write(element, COUNCIL, CASE, 'hos ordføreren');
    await findText(element, 'Noe kunne ikke lagres. Se over feltene som er merket.');
    expect(errorAt(element, COUNCIL, CASE)).to.equal('Dette kan ikke brukes slik det står.');
    expect(valueOf(element, COUNCIL, CASE)).to.equal('hos ordføreren');
    fill(element, COUNCIL, CASE, '2026/114-1');
    await findText(element, SAVED);
    expect(errorAt(element, COUNCIL, CASE)).to.equal(undefined);
  });

  it('holds back what is wrong, and sends the rest', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    fill(element, COUNCIL, /^Møteprotokoll/, 'ingen adresse');
    fill(element, COUNCIL, CASE, '2026/600');
    await eventually(() => client.sent.length === 1);
    expect(client.sent[0]!.steps).to.deep.equal({ council: { evidence: { 'case-number': '2026/600' } } });
    await findText(element, 'Det er endringer som ikke er lagret');
    expect(errorAt(element, COUNCIL, /^Møteprotokoll/)).to.include('nettadresse');
  });

  it('saves what is there when the page is left for another tab', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    write(element, COUNCIL, CASE, '2026/700');
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    expect(client.sent.map(({ steps }) => steps.council)).to.deep.equal([{ evidence: { 'case-number': '2026/700' } }]);
    await findText(element, SAVED);
  });

  it('begins anew, and writes to the right place, when the page shows another initiative', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    pick(element, COUNCIL, 'Gjort');
    await eventually(() => client.sent.length === 1);
    await findText(element, SAVED);
    element.initiative = 'nettonull';
    await eventually(() => picked(element, REGISTER) !== undefined && !element.shadowRoot!.querySelector('.bone'));
    await waitForChecklist(element);
    pick(element, REGISTER, 'Gjort');
    await eventually(() => client.sent.length === 2);
    expect(client.sent[1]!.place).to.deep.equal({ initiative: 'nettonull', municipality: '9901' });
    expect(client.sent[1]!.steps).to.deep.equal({ register: { status: 'done' } });
  });

  it('takes a change back, at the endpoint too, and keeps the focus where it was made', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    const events = noteEvents(element, 'step-changed');
    pick(element, COUNCIL, 'Gjort');
    await press(element, 'Angre');
    await hear(element, 'Endringen er angret.');
    await findText(element, SAVED);
    expect(picked(element, COUNCIL)).to.equal('Under arbeid');
    expect(client.current().steps.council!.status).to.equal('in-progress');
    expect(events.map(({ status }) => status)).to.deep.equal(['done', 'in-progress']);
    expect(focused(element)).to.equal('Under arbeid');
    expect(queryByRole(element, 'button', 'Angre')).to.equal(undefined);
  });

  it('shows the steps to read, and no fields, until somebody has a link', async () => {
    const element = await showOpen(fakeChecklist());
    element.remove();
    const reading = await showOpen(fakeChecklist({ checklist: { editable: true } }), {
      mode: 'work',
      store: 'endpoint',
    });
    await press(reading, 'Avslutt');
    await findText(reading, 'Vil du endre sjekklisten?');
    await openStep(reading, COUNCIL);
    expect(allByRole(reading, 'radio')).to.have.length(0);
    expect(standingOf(reading, COUNCIL)).to.include('Under arbeid');
    expect(shownText(reading)).to.include('2026/114');
    expect(await findByRole(reading, 'textbox', 'E-postadresse på jobb')).to.have.property('type', 'email');
  });
});

const unsentError = () => {
  const saved = unsent('rejected');
  if (saved.name !== 'unsent') throw new Error('never');
  return saved.error;
};
