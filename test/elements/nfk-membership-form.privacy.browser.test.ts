import { expect } from '@open-wc/testing';
import type { Submitted } from '../../src/api/application-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import type { NfkMembershipForm } from '../../src/elements/nfk-membership-form/nfk-membership-form.ts';
import { choose, type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { ACCEPTED, fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { RECEIPT, atStep, fill, pick, press, showForm, tick } from '../support/show-form.ts';

const EVENTS = ['step-changed', 'application-submitted', 'application-failed', 'widget-failed'] as const;
const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;

/** Writes down everything that reaches the console while something runs. */
async function listenToConsole(run: () => Promise<void>): Promise<string> {
  const lines: unknown[] = [];
  const originals = METHODS.map((name) => [name, Object.getOwnPropertyDescriptor(console, name)!] as const);
  for (const [name] of originals) {
    Object.defineProperty(console, name, { configurable: true, value: (...given: unknown[]) => lines.push(given) });
  }
  try {
    await run();
  } finally {
    for (const [name, original] of originals) Object.defineProperty(console, name, original);
  }
  return lines.map(String).join('\n');
}

/** Fills in every field there is, each with a word of its own, and tries to send. */
async function fillInEverything(element: NfkMembershipForm): Promise<void> {
  await pick(element, 'Hvor holder dere til?', 'Ellers i regionen');
  await pick(element, /^Har eller planlegger/, /^Ja/);
  await fill(element, /^Hva gjør dere der/, 'Kanari forklarer');
  await press(element, 'Neste');
  await atStep(element, 'Virksomheten');
  await fill(element, 'Organisasjonsnummer eller navn', '313130029');
  await findText(element, 'Funnet i Enhetsregisteret');
  await fill(element, 'Navnet på virksomheten', 'Kanari Bakeri');
  await fill(element, /^Nettsted/, 'www.kanari.example');
  await fill(element, /^Kort om/, 'Kanari om virksomheten');
  await press(element, 'Neste');
  await atStep(element, 'Medlem eller partner?');
  await pick(element, 'Vi vil bli', 'Partner');
  await fill(element, 'E-post for faktura', 'faktura@kanari.example');
  await fill(element, /^Deres referanse/, 'Kanari 1');
  await press(element, 'Neste');
  await atStep(element, 'Kriterier og tiltak');
  await tick(element, 'Vilje');
  await tick(element, 'Handling');
  await fill(element, 'Hva er tiltaket?', 'Kanari i gruven');
  await pick(element, /^Hvor langt/, 'Planlagt');
  choose(allByRole(element, 'combobox')[0]!, 'energy');
  await press(element, 'Neste');
  await atStep(element, 'Forventninger');
  await pick(element, 'Sertifisering', 'Delvis');
  await pick(element, 'Leverandører', 'Planlagt');
  await fill(element, /^Kommentar/, 'Kanari kommenterer');
  await press(element, 'Neste');
  await atStep(element, 'Kontaktperson og leder');
  for (const [index, who] of ['kontakt', 'leder'].entries()) {
    await fill(element, /^Navn/, `Kanari ${who}`, index);
    await fill(element, /^Tittel/, `Kanari tittel ${who}`, index);
    await fill(element, /^E-post/, `${who}@kanari.example`, index);
    await fill(element, /^Telefon/, '22334455', index);
  }
  const trap = element.shadowRoot!.querySelector<HTMLInputElement>('[aria-hidden=true] input')!;
  type(trap, 'Kanari i fellen');
  await pick(element, 'Hvem signerer?', 'Øverste leder');
  await press(element, 'Neste');
  await atStep(element, 'Signering');
  await pick(element, 'Hvilken dag passer?', 'Vi bestemmer oss senere');
  await fill(element, /^Noe mer/, 'Kanari til slutt');
  await press(element, 'Neste');
  await atStep(element, 'Se over svarene');
}

const CANARY = /kanari|22 ?33 ?44 ?55|313 ?130 ?029/i;

describe('<nfk-membership-form> and what people type', () => {
  keepAddress();

  const submit: readonly Submitted[] = [
    { name: 'unknown', error: new WidgetError('timeout', { path: '/v1/initiatives/nfk/applications' }) },
    { name: 'invalid', errors: [{ pointer: '/organisation/name', code: 'too-long', detail: 'No.' }] },
    ACCEPTED,
  ];

  for (const draft of ['', 'session device file']) {
    it(`says none of it in events, console, address or storage, on any way through, with draft="${draft}"`, async () => {
      const client = fakeApplications({ submit });
      const events: string[] = [];
      const addresses: string[] = [];
      const note = (event: Event): void => {
        const own = Object.entries(event);
        events.push(`${event.type} ${JSON.stringify(own)}`);
      };
      for (const name of EVENTS) document.addEventListener(name, note);
      for (const name of ['pushState', 'replaceState'] as const) {
        const value = (...given: unknown[]) => addresses.push(JSON.stringify(given));
        Object.defineProperty(history, name, { configurable: true, value });
      }
      const before = location.href;
      const said = await listenToConsole(async () => {
        const element = await showForm(client, { draft });
        await fillInEverything(element);
        await press(element, 'Send søknaden');
        await press(element, 'Prøv igjen');
        await atStep(element, 'Virksomheten');
        await fill(element, 'Navnet på virksomheten', 'Kanari');
        await press(element, 'Til oversikten');
        await press(element, 'Send søknaden');
        await atStep(element, RECEIPT);
        await press(element, 'Se status');
        await findText(element, 'Godkjent.');
      });
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
      for (const name of EVENTS) document.removeEventListener(name, note);
      expect(JSON.stringify(client.sent)).to.match(CANARY);
      expect(events.length).to.be.at.least(10);
      expect(events.join('\n')).not.to.match(CANARY);
      expect(said).not.to.match(CANARY);
      expect([addresses, location.href, CANARY.test(document.title)]).to.deep.equal([[], before, false]);
      const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].join('\n');
      expect(stored).not.to.match(CANARY);
      expect(document.cookie).not.to.match(CANARY);
    });
  }

  it('keeps it out of what the page’s own events can see', async () => {
    const seen: string[] = [];
    const note = ({ target }: Event): void => {
      seen.push(target instanceof HTMLInputElement ? target.value : '');
    };
    document.addEventListener('input', note);
    const element = await showForm();
    await fillInEverything(element);
    document.removeEventListener('input', note);
    await eventually(() => seen.length > 0);
    expect(seen.join('')).to.equal('');
  });
});
