import { expect } from '@open-wc/testing';
import { fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { collectEvents } from '../support/next-event.ts';
import {
  ANSWERS,
  RECEIPT,
  STEPS,
  atStep,
  complete,
  focused,
  picked,
  press,
  sendForm,
  showForm,
  showStep,
  titleOf,
  valueIn,
} from '../support/show-form.ts';

describe('<nfk-membership-form> journey', () => {
  keepAddress();

  it('leads through eight steps to a receipt, one heading and one task each', async () => {
    const element = await showForm();
    for (const [index, title] of STEPS.entries()) {
      await atStep(element, title);
      expect(shownText(element)).to.include(`Steg ${String(index + 1)} av 8`);
      expect(allByRole(element, 'heading', title)).to.have.length(1);
      await complete(element, title);
    }
    await atStep(element, RECEIPT);
    expect(shownText(element)).to.include('NFK-7K3M-P9QD');
  });

  it('sends what was answered', async () => {
    const client = fakeApplications();
    const element = await sendForm(client);
    await atStep(element, RECEIPT);
    expect(client.sent.map(({ initiative, content }) => ({ initiative, content }))).to.deep.equal([
      {
        initiative: 'nfk',
        content: {
          language: 'nb',
          relevance: { area: 'city' },
          organisation: {
            number: '313130029',
            name: 'Nordlys Bakeri AS',
            form: 'AS',
            sector: { section: 'C', code: '10.710', standard: 'SN2025' },
            municipality: { number: '3201', name: 'Bærum' },
            size: '20-49',
            website: 'https://nordlys-bakeri.example.no/',
            source: 'register',
          },
          tier: 'member',
          criteria: { version: '2022', accepted: ['intention', 'action'] },
          measures: [{ title: 'Elektriske varebiler', status: 'done' }],
          expectations: [
            { id: 'certification', answer: 'yes' },
            { id: 'suppliers', answer: 'no' },
          ],
          leader: { role: 'leader', name: 'Miljø Ansvarlig', email: 'miljo@nordlys-bakeri.example.no' },
          contact: { name: 'Miljø Ansvarlig', email: 'miljo@nordlys-bakeri.example.no' },
          signing: { choice: 'later' },
        },
      },
    ]);
  });

  it('moves the focus to the heading of the step after Next and Back, and not on load', async () => {
    const element = await showForm();
    expect(element.shadowRoot!.activeElement).to.equal(null);
    for (const [index, title] of STEPS.slice(0, -1).entries()) {
      await complete(element, title);
      await atStep(element, STEPS[index + 1]!);
      expect(focused(element)).to.equal(STEPS[index + 1]);
    }
    await press(element, 'Tilbake');
    await atStep(element, 'Signering');
    expect(focused(element)).to.equal('Signering');
  });

  it('tells the page of each step', async () => {
    const element = await showForm();
    const events = collectEvents(element, 'step-changed');
    await complete(element, STEPS[0]);
    await atStep(element, 'Virksomheten');
    await press(element, 'Tilbake');
    await atStep(element, STEPS[0]);
    expect(events.map(({ step, number, steps }) => [step, number, steps])).to.deep.equal([
      ['company', 2, 8],
      ['eligibility', 1, 8],
    ]);
  });

  it('keeps every answer on the way back, step by step', async () => {
    const element = await showStep('Se over svarene');
    for (const title of STEPS.slice(0, -1).toReversed()) {
      await press(element, 'Tilbake');
      await atStep(element, title);
    }
    expect(picked(element, 'Hvor holder dere til?')).to.equal('I Fjordbyen');
    expect(allByRole(element, 'button', 'Tilbake')).to.have.length(0);
    await press(element, 'Til oversikten');
    await atStep(element, 'Se over svarene');
  });

  it('leads back to the answers after a change', async () => {
    const element = await showStep('Se over svarene');
    await press(element, 'Endre: Virksomheten');
    await atStep(element, 'Virksomheten');
    expect(focused(element)).to.equal('Virksomheten');
    expect(valueIn(element, 'Navnet på virksomheten')).to.equal('Nordlys Bakeri AS');
    const name = allByRole(element, 'textbox', 'Navnet på virksomheten')[0]!;
    name.value = 'Nordlys Bakeri og Kafé AS';
    name.dispatchEvent(new InputEvent('input'));
    await press(element, 'Til oversikten');
    await atStep(element, 'Se over svarene');
    expect(shownText(element)).to.include('Nordlys Bakeri og Kafé AS');
  });

  it('lets the answers of any step be changed', async () => {
    const element = await showStep('Se over svarene');
    const changes = allByRole(element, 'button', /^Endre: /).map(readText);
    expect(changes).to.deep.equal(STEPS.slice(0, -1).map((title) => `Endre: ${title}`));
    for (const title of STEPS.slice(0, -1)) {
      await press(element, `Endre: ${title}`);
      await atStep(element, title);
      await press(element, 'Til oversikten');
      await atStep(element, 'Se over svarene');
    }
  });

  it('is filled in by Enter as well', async () => {
    const element = await showForm();
    await ANSWERS[STEPS[0]](element);
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    await atStep(element, 'Virksomheten');
  });

  it('leaves the address of the page alone', async () => {
    const { href } = location;
    const { length } = history;
    const element = await sendForm();
    await atStep(element, RECEIPT);
    expect([location.href, history.length, titleOf(element)]).to.deep.equal([href, length, RECEIPT]);
  });
});
