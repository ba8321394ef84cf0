import { expect } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { applicationReceiptExample, applicationStateExample } from '../../src/contract/examples/index.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeAnswers, fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { RECEIPT, atStep, focused, press, sendForm } from '../support/show-form.ts';
import { takeFile } from '../support/take-file.ts';

const { reference, secret } = applicationReceiptExample;

async function showReceipt(answers: FakeAnswers = {}, attributes: Readonly<Record<string, string>> = {}) {
  const element = await sendForm(fakeApplications(answers), attributes);
  await atStep(element, RECEIPT);
  return element;
}

describe('<nfk-membership-form> receipt', () => {
  keepAddress();

  it('has the focus, the reference, when, what happens now, and where the mail went', async () => {
    const element = await showReceipt();
    expect(focused(element)).to.equal(RECEIPT);
    const said = shownText(element);
    expect(said).to.match(/Referanse NFK-7K3M-P9QD Mottatt søndag 22\. november 2026 kl\. 09[.:]15/);
    expect([...element.shadowRoot!.querySelectorAll('ol li')].map(readText)).to.deep.equal([
      'Sekretariatet leser søknaden.',
      'Dere får svar på e-post.',
    ]);
    expect(said).to.include('Kvitteringen er også sendt til miljo@nordlys-bakeri.example.no.');
    expect(element.shadowRoot!.querySelectorAll('form').length).to.equal(0);
  });

  it('never shows the secret', async () => {
    const element = await showReceipt();
    expect(element.shadowRoot!.querySelector('.root')!.outerHTML).not.to.include(secret);
  });

  it('can be taken home as a page that needs nothing else', async () => {
    const element = await showReceipt();
    const { name, type, text } = await takeFile(element, 'Last ned kvittering');
    expect([name, type]).to.deep.equal([`${reference}.html`, 'text/html;charset=utf-8']);
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect([page.documentElement.lang, page.title]).to.deep.equal(['nb', `${RECEIPT}: ${reference}`]);
    const read = readText(page.body);
    for (const said of ['Nordlys Bakeri AS', '313 130 029', 'Elektriske varebiler', 'Sekretariatet leser søknaden.']) {
      expect(read).to.include(said);
    }
    expect(page.querySelectorAll('script, link, img, [src]')).to.have.length(0);
    expect(text).not.to.include(secret);
  });

  it('can be taken home as data, with what was sent', async () => {
    const client = fakeApplications();
    const element = await sendForm(client);
    await atStep(element, RECEIPT);
    const { name, type, text } = await takeFile(element, 'Last ned som data (JSON)');
    expect([name, type]).to.deep.equal([`${reference}.json`, 'application/json']);
    expect(JSON.parse(text)).to.deep.equal({
      receipt: applicationReceiptExample,
      application: client.sent[0]!.content,
    });
  });

  it('can be printed', async () => {
    const element = await showReceipt();
    const { print } = globalThis;
    let printed = 0;
    globalThis.print = () => {
      printed++;
    };
    await press(element, 'Skriv ut');
    globalThis.print = print;
    expect(printed).to.equal(1);
  });

  it('prints the contract alone, in two copies, and is itself again afterwards', async () => {
    const element = await showReceipt();
    element.shadowRoot!.querySelector('details')!.open = true;
    const { print } = globalThis;
    globalThis.print = () => dispatchEvent(new Event('afterprint'));
    await press(element, 'Skriv ut i to eksemplarer');
    globalThis.print = print;
    expect(readText(element.shadowRoot!.querySelector('details'))).to.match(/Eksemplar 1 av 2.*Eksemplar 2 av 2/);
    await findByRole(element, 'button', 'Last ned kvittering');
  });

  it('leads to the status, with what the secretariat wrote and the lunch that was given', async () => {
    const asked: unknown[] = [];
    const element = await showReceipt({
      state: (...given) => {
        asked.push(given.slice(0, 2));
        return Promise.resolve(applicationStateExample);
      },
    });
    await press(element, 'Se status');
    await findText(element, 'Godkjent.');
    expect(readText(allByRole(element, 'status')[0])).to.match(
      /^Godkjent\. Velkommen! Dere har fått plass på signeringslunsjen\. Signeringslunsj, onsdag 3\. februar 2027 kl\. 11[.:]30$/,
    );
    expect(asked).to.deep.equal([[reference, secret]]);
  });

  for (const [status, said] of [
    ['received', 'Mottatt. Sekretariatet har den.'],
    ['more-information', 'Sekretariatet har bedt om flere opplysninger.'],
    ['declined', 'Ikke godkjent.'],
    ['signed', 'Signert. Dere er med.'],
    ['withdrawn', 'Trukket.'],
    ['lost', 'Status: lost'],
  ] as const) {
    it(`says what it means that it is ${status}`, async () => {
      const { reference, initiative, receivedAt, changedAt } = applicationStateExample;
      const element = await showReceipt({
        state: () => Promise.resolve({ reference, initiative, receivedAt, changedAt, status }),
      });
      await press(element, 'Se status');
      await findText(element, said);
    });
  }

  it('says when there is no status to be had, and lets one ask again', async () => {
    let asked = 0;
    const element = await showReceipt({
      state: () => {
        asked++;
        return asked === 1 ? Promise.reject(new WidgetError('offline')) : Promise.resolve(applicationStateExample);
      },
    });
    await press(element, 'Se status');
    await findText(element, 'Vi får ikke svar akkurat nå. Prøv igjen om litt.');
    await press(element, 'Se status');
    await findText(element, 'Godkjent.');
    expect(shownText(element)).not.to.include('Vi får ikke svar');
  });

  it('offers no withdrawal where there is none any more', async () => {
    const element = await showReceipt({
      state: () => Promise.resolve({ ...applicationStateExample, withdrawable: false }),
    });
    await press(element, 'Se status');
    await findText(element, 'Godkjent.');
    expect(allByRole(element, 'button', 'Trekk søknaden').map(nameOf)).to.deep.equal([]);
  });

  describe('withdrawal', () => {
    /** A receipt whose application can be withdrawn, and what was withdrawn. */
    async function showWithdrawable() {
      const withdrawn: unknown[] = [];
      const element = await showReceipt({
        withdraw: (...given) => {
          withdrawn.push(given.slice(0, 2));
          return Promise.resolve();
        },
        state: () =>
          Promise.resolve({
            ...applicationStateExample,
            status: withdrawn.length > 0 ? 'withdrawn' : 'received',
            withdrawable: withdrawn.length === 0,
          }),
      });
      return { element, withdrawn };
    }

    it('asks first, and happens after a second press', async () => {
      const { element, withdrawn } = await showWithdrawable();
      await press(element, 'Trekk søknaden');
      await findText(element, 'Vil du trekke søknaden? Det kan ikke gjøres om.');
      expect(withdrawn).to.deep.equal([]);
      await press(element, 'Ja, trekk den');
      await findText(element, 'Trukket.');
      expect(withdrawn).to.deep.equal([[reference, secret]]);
      expect(allByRole(element, 'button', 'Trekk søknaden').map(nameOf)).to.deep.equal([]);
    });

    it('can be thought better of', async () => {
      const { element, withdrawn } = await showWithdrawable();
      await press(element, 'Trekk søknaden');
      await press(element, 'Nei, behold den');
      await findByRole(element, 'button', 'Trekk søknaden');
      expect(withdrawn).to.deep.equal([]);
    });

    it('never loses the focus', async () => {
      const { element } = await showWithdrawable();
      for (const name of ['Trekk søknaden', 'Nei, behold den', 'Trekk søknaden', 'Ja, trekk den']) {
        const button = await findByRole(element, 'button', name);
        button.focus();
        button.click();
        await eventually(() => !queryByRole(element, 'button', name));
        expect(element.shadowRoot!.activeElement !== null, `after ${name}`).to.equal(true);
      }
      await findText(element, 'Trukket.');
      expect(element.shadowRoot!.activeElement !== null).to.equal(true);
    });

    it('says when it could not be done', async () => {
      const element = await showReceipt({ withdraw: () => Promise.reject(new WidgetError('server')) });
      await press(element, 'Trekk søknaden');
      await press(element, 'Ja, trekk den');
      await findText(element, 'Vi får ikke svar akkurat nå.');
      expect(nameOf(await findByRole(element, 'button', 'Trekk søknaden'))).to.equal('Trekk søknaden');
    });
  });
});
