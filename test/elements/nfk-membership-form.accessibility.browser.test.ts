import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Submitted } from '../../src/api/application-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import type { ApplicationsClient } from '../../src/api/applications-client.ts';
import type { NfkMembershipForm } from '../../src/elements/nfk-membership-form/nfk-membership-form.ts';
import { eventually } from '../support/eventually.ts';
import { failingApplications, fakeApplications, silentApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, nameOf, readText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { networkWith } from '../support/membership.ts';
import {
  RECEIPT,
  STEPS,
  atStep,
  attachForm,
  complete,
  fill,
  goToStep,
  pick,
  press,
  showForm,
  showStep,
  titleOf,
} from '../support/show-form.ts';
import { formTranscriptOf } from '../support/transcript.ts';

interface State {
  readonly client?: ApplicationsClient | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the reader does to get there. */
  readonly act?: (element: NfkMembershipForm) => unknown;
}

const notice = (element: Element) => eventually(() => element.shadowRoot!.querySelector('[part~=notice]'));
const answering = (submitted: Submitted | Promise<Submitted>) => fakeApplications({ submit: [submitted] });
const unfold = (element: Element): void => {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
};
/** Sends, and waits for what is said then. */
const send = async (element: NfkMembershipForm, said: string): Promise<void> => {
  await goToStep(element, 'Se over svarene');
  await press(element, 'Send søknaden');
  await findText(element, said);
};
const refuse = async (element: NfkMembershipForm): Promise<void> => {
  await press(element, 'Neste');
  await eventually(() => element.shadowRoot!.querySelector('[part~=error-summary]'));
};

const STATES: Readonly<Record<string, State>> = {
  'not set up': { client: undefined, act: notice },
  loading: { client: silentApplications() },
  failed: { client: failingApplications(new WidgetError('server')), attributes: { debug: '' }, act: notice },
  paused: { client: fakeApplications({ network: networkWith({ status: 'paused' }) }), act: notice },
  'over its deadline': { client: fakeApplications({ network: networkWith({ deadline: '2026-01-01' }) }), act: notice },
  ...Object.fromEntries(
    STEPS.map((title): [string, State] => [
      `at “${title}”`,
      { act: async (element) => goToStep(element, title).then(() => unfold(element)) },
    ]),
  ),
  ...Object.fromEntries(
    STEPS.slice(0, -1).map((title): [string, State] => [
      `with errors at “${title}”`,
      { act: async (element) => goToStep(element, title).then(() => refuse(element)) },
    ]),
  ),
  'where one does not fit in': {
    act: async (element) => {
      await goToStep(element, STEPS[0]);
      await pick(element, 'Hvor holder dere til?', 'Et annet sted');
    },
  },
  'with companies to choose from': {
    act: async (element) => {
      await goToStep(element, 'Virksomheten');
      await fill(element, 'Organisasjonsnummer eller navn', 'Nordlys');
      await findByRole(element, 'button', /^Nordlys/);
    },
  },
  'with a company that is bankrupt': {
    client: fakeApplications({ organisation: () => Promise.resolve({ number: '313130029', state: 'bankrupt' }) }),
    act: async (element) => {
      await goToStep(element, 'Virksomheten');
      await fill(element, 'Organisasjonsnummer eller navn', '313130029');
      await findText(element, 'konkurs');
    },
  },
  'as a partner': {
    act: async (element) => {
      await goToStep(element, 'Medlem eller partner?');
      await pick(element, 'Vi vil bli', 'Partner');
    },
  },
  'with three measures, and one taken away': {
    act: async (element) => {
      await goToStep(element, 'Kriterier og tiltak');
      for (let times = 0; times < 3; times++) await press(element, 'Legg til et tiltak');
      await press(element, 'Fjern tiltak 2');
      await findText(element, 'Tiltaket er fjernet.');
    },
  },
  'without dates': {
    client: fakeApplications({ events: () => Promise.reject(new WidgetError('server')) }),
    act: (element) => goToStep(element, 'Signering'),
  },
  'with drafts of all kinds': {
    attributes: { draft: 'session device file' },
    act: async (element) => goToStep(element, 'Virksomheten').then(() => unfold(element)),
  },
  'while it is sent': { client: answering(new Promise(() => undefined)), act: (element) => send(element, 'Sender …') },
  'with an unknown outcome': {
    client: answering({ name: 'unknown', error: new WidgetError('timeout') }),
    act: (element) => send(element, 'Vi vet ikke om søknaden kom fram'),
  },
  'when it was refused': {
    client: answering({ name: 'refused', error: new WidgetError('limited') }),
    act: (element) => send(element, 'Det er mange som sender nå'),
  },
  'with problems that the server found': {
    client: answering({ name: 'invalid', errors: [{ pointer: '/contact/email', code: 'email', detail: '' }] }),
    act: (element) => send(element, 'Én ting må rettes'),
  },
  'with a receipt': { act: (element) => send(element, 'NFK-7K3M-P9QD') },
  'with a receipt and its status': {
    act: async (element) => {
      await send(element, 'NFK-7K3M-P9QD');
      await press(element, 'Se status');
      await findText(element, 'Godkjent.');
      unfold(element);
    },
  },
  'on the way to withdraw': {
    act: async (element) => {
      await send(element, 'NFK-7K3M-P9QD');
      await press(element, 'Trekk søknaden');
      await findText(element, 'Vil du trekke søknaden?');
    },
  },
};

async function show(state: State): Promise<NfkMembershipForm> {
  const { attributes = {}, act } = state;
  const element = await attachForm('client' in state ? state.client : fakeApplications(), attributes);
  await act?.(element);
  await element.updateComplete;
  return element;
}

/** What stands out of the sides of a form, by its text. */
function overflowing(element: NfkMembershipForm): string[] {
  const { left, right } = element.getBoundingClientRect();
  const parts = [...element.shadowRoot!.querySelectorAll('.root *:not(svg *, .hidden, .hidden *)')];
  return parts
    .filter((part) => part.checkVisibility() && getComputedStyle(part).display !== 'inline')
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 6 || box.right > right + 1);
    })
    .map((part) => `${part.localName}.${part.className}: ${readText(part).slice(0, 40)}`);
}

describe('<nfk-membership-form> accessibility', function () {
  this.timeout(30_000);
  keepAddress();

  for (const [name, state] of Object.entries(STATES)) {
    it(`has nothing to remark ${name}: in three languages, in the dark, in forced colours, at 320 pixels`, async () => {
      const element = await show(state);
      const page = element.parentElement!;
      for (const lang of ['nb', 'nn', 'en']) {
        element.lang = lang;
        await eventually(() => name === 'loading' || !element.shadowRoot!.querySelector('[aria-busy=true]'));
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }
      page.style.colorScheme = 'dark';
      page.style.background = '#10191d';
      await expect(element).to.be.accessible();
      page.style.inlineSize = '320px';
      expect(element.scrollWidth).to.be.at.most(320);
      expect(overflowing(element)).to.deep.equal([]);
      page.removeAttribute('style');
      await emulateMedia({ forcedColors: 'active' });
      await expect(element).to.be.accessible();
      await emulateMedia({ forcedColors: 'none' });
    });
  }

  it('has controls that a finger can hit, in every step', async () => {
    const element = await showForm();
    for (const title of STEPS) {
      await goToStepFrom(element, title);
      unfold(element);
      // A box or a button to choose by is hit together with its label.
      const choices = [...element.shadowRoot!.querySelectorAll('.choice, summary, select')].filter((part) =>
        part.checkVisibility(),
      );
      const controls = [...allByRole(element, 'button'), ...allByRole(element, 'textbox'), ...choices];
      const tooSmall = controls.filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        return width < 24 || height < 24;
      });
      expect(tooSmall.map((part) => `${title}: ${readText(part)}`)).to.deep.equal([]);
    }
  });

  /** Goes on to a step, from wherever the form is. */
  async function goToStepFrom(element: NfkMembershipForm, title: (typeof STEPS)[number]): Promise<void> {
    const at = STEPS.findIndex((step) => step === titleOf(element));
    for (const step of STEPS.slice(at, STEPS.indexOf(title))) await complete(element, step);
    await atStep(element, title);
  }

  it('is filled in and sent by the keyboard alone', async () => {
    const client = fakeApplications();
    const element = await showForm(client);
    /** Goes on with Tab until something called so has the focus. */
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let times = 0; times < 40; times++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = element.shadowRoot!;
        const said = activeElement ? nameOf(activeElement) : '';
        if (typeof name === 'string' ? said === name : name.test(said)) return;
      }
      throw new Error(`Tab does not lead to ${String(name)}`);
    };
    const on = async (title: string): Promise<void> => {
      await tabTo('Neste');
      await sendKeys({ press: 'Enter' });
      await atStep(element, title);
    };
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await tabTo('I Fjordbyen');
    await sendKeys({ press: 'Space' });
    await on('Virksomheten');
    await tabTo('Organisasjonsnummer eller navn');
    await sendKeys({ type: '313130029' });
    await findText(element, 'Funnet i Enhetsregisteret');
    await on('Medlem eller partner?');
    await tabTo('Medlem');
    await sendKeys({ press: 'Space' });
    await on('Kriterier og tiltak');
    for (const box of ['Vilje', 'Handling']) {
      await tabTo(box);
      await sendKeys({ press: 'Space' });
    }
    await tabTo('Hva er tiltaket?');
    await sendKeys({ type: 'Solceller' });
    await tabTo('Gjennomført');
    await sendKeys({ press: 'ArrowDown' });
    await on('Forventninger');
    for (const times of [1, 2]) {
      await tabTo('Ja');
      await sendKeys({ press: 'Space' });
      expect(allByRole(element, 'radio').filter(({ checked }) => checked)).to.have.length(times);
    }
    await on('Kontaktperson og leder');
    await tabTo('Navn');
    await sendKeys({ type: 'Miljø Ansvarlig' });
    await tabTo('E-post');
    await sendKeys({ type: 'miljo@nordlys.example.no' });
    await tabTo('Kontaktpersonen signerer selv');
    await sendKeys({ press: 'Space' });
    await tabTo('Øverste leder');
    await sendKeys({ press: 'Space' });
    await on('Signering');
    await tabTo(/^onsdag 20\. mai/);
    await sendKeys({ press: 'Space' });
    await on('Se over svarene');
    await tabTo('Send søknaden');
    await sendKeys({ press: 'Enter' });
    await atStep(element, RECEIPT);
    expect(client.sent[0]!.content).to.deep.include({
      measures: [{ title: 'Solceller', status: 'planned' }],
      signing: { choice: 'seat', event: 'signering-mai', attending: 1 },
    });
  });

  it('reads a step with errors aloud so that it makes sense', async () => {
    const element = await showStep('Kontaktperson og leder');
    await fill(element, /^E-post/, 'miljo@');
    await refuse(element);
    expect(formTranscriptOf(element)).to.deep.equal([
      'Steg 6 av 8',
      'heading 2: Kontaktperson og leder',
      'alert',
      'heading 3: 5 ting må rettes',
      'link: Fyll ut «Kontaktperson: Navn».',
      'link: «Kontaktperson: E-post» må være en e-postadresse, som navn@eksempel.no.',
      'link: Velg et svar under «Hvem signerer?».',
      'link: Fyll ut «Den som signerer: Navn».',
      'link: Fyll ut «Den som signerer: E-post».',
      'heading 3: Kontaktperson',
      'Den vi skriver og ringer til, og som får kvitteringen.',
      'Fyll ut «Kontaktperson: Navn».',
      'field invalid "Navn"',
      'field "Tittel (valgfritt)"',
      '«Kontaktperson: E-post» må være en e-postadresse, som navn@eksempel.no.',
      'field invalid "E-post": miljo@',
      'field "Telefon (valgfritt)"',
      'heading 3: Den som signerer',
      'Øverste leder, eller en stedfortreder.',
      'checkbox "Kontaktpersonen signerer selv"',
      'group "Hvem signerer?"',
      'Velg et svar under «Hvem signerer?».',
      'radio "Øverste leder"',
      'radio "En stedfortreder"',
      'Fyll ut «Den som signerer: Navn».',
      'field invalid "Navn"',
      'field "Tittel (valgfritt)"',
      'Fyll ut «Den som signerer: E-post».',
      'field invalid "E-post"',
      'field "Telefon (valgfritt)"',
      'Du oppgir nå opplysninger om en annen. Si fra til vedkommende at navn, tittel og kontaktopplysninger går til Fjordbyen kommune og brukes til signering og toppledermøter.',
      'button: Tilbake',
      'button: Neste',
    ]);
  });

  it('reads the way from the answers to the receipt aloud so that it makes sense', async () => {
    const element = await showStep('Se over svarene');
    expect(formTranscriptOf(element)).to.deep.equal([
      'Steg 8 av 8',
      'heading 2: Se over svarene',
      'Les over før du sender. Merkene viser hvem som får se hvert svar.',
      'heading 3: Passer nettverket for dere?',
      'button: Endre: Passer nettverket for dere?',
      'Hvor dere er',
      'I Fjordbyen Bare sekretariatet',
      'heading 3: Virksomheten',
      'button: Endre: Virksomheten',
      'Navnet på virksomheten',
      'Nordlys Bakeri AS Blir offentlig',
      'Organisasjonsnummer',
      '313 130 029 Blir offentlig',
      'Kommune',
      'Bærum Bare sekretariatet',
      'Antall ansatte',
      '20–49 Bare sekretariatet',
      'Nettsted',
      'https://nordlys-bakeri.example.no/ Bare sekretariatet',
      'Kort om virksomheten',
      'Ikke svart Bare sekretariatet',
      'heading 3: Medlem eller partner?',
      'button: Endre: Medlem eller partner?',
      'Vi vil bli',
      'Medlem Blir offentlig',
      'heading 3: Kriterier og tiltak',
      'button: Endre: Kriterier og tiltak',
      'Vi sier ja til hvert av kriteriene',
      'Vilje, Handling Bare sekretariatet',
      'Tiltak 1',
      'Elektriske varebiler (Gjennomført) Blir offentlig',
      'heading 3: Forventninger',
      'button: Endre: Forventninger',
      'Sertifisering',
      'Ja Bare sekretariatet',
      'Leverandører',
      'Nei Bare sekretariatet',
      'heading 3: Kontaktperson og leder',
      'button: Endre: Kontaktperson og leder',
      'Kontaktperson: navn',
      'Miljø Ansvarlig Sekretariatet, så arkivet',
      'Kontaktperson: tittel',
      'Ikke svart Sekretariatet, så arkivet',
      'Kontaktperson: e-post',
      'miljo@nordlys-bakeri.example.no Sekretariatet, så arkivet',
      'Kontaktperson: telefon',
      'Ikke svart Sekretariatet, så arkivet',
      'Hvem signerer?',
      'Øverste leder Bare sekretariatet',
      'Den som signerer: navn',
      'Miljø Ansvarlig Bare sekretariatet',
      'heading 3: Signering',
      'button: Endre: Signering',
      'Hvilken dag passer?',
      'Vi bestemmer oss senere Bare sekretariatet',
      'Noe mer sekretariatet bør vite?',
      'Ikke svart Bare sekretariatet',
      'heading 3: Slik brukes opplysningene',
      'Behandlingsansvarlig: Fjordbyen kommune',
      'disclosure: Vise hvem som er med',
      'disclosure: Sende nyhetsbrev',
      'checkbox "Ja, det er greit: Sende nyhetsbrev"',
      'disclosure: Se klimakontrakten med deres navn',
      'button: Tilbake',
      'button: Send søknaden',
    ]);
    await press(element, 'Send søknaden');
    await atStep(element, RECEIPT);
    expect(formTranscriptOf(element)).to.deep.equal([
      'heading 2: Søknaden er mottatt',
      'Referanse',
      'NFK-7K3M-P9QD',
      'Mottatt søndag 22. november 2026 kl. 09:15',
      'heading 3: Hva som skjer nå',
      'list of 2',
      'Sekretariatet leser søknaden.',
      'Dere får svar på e-post.',
      'Kvitteringen er også sendt til miljo@nordlys-bakeri.example.no.',
      'button: Skriv ut',
      'button: Last ned kvittering',
      'button: Last ned som data (JSON)',
      'disclosure: Se klimakontrakten med deres navn',
      'status',
      'button: Se status',
      'button: Trekk søknaden',
    ]);
  });
});
