import { expect } from '@open-wc/testing';
import type { Submitted } from '../../src/api/application-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { ACCEPTED, fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, nameOf, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { networkWith } from '../support/membership.ts';
import {
  RECEIPT,
  STEPS,
  atStep,
  complete,
  fill,
  goToStep,
  picked,
  press,
  showForm,
  showStep,
  titleOf,
  valueIn,
} from '../support/show-form.ts';
import { takeFile } from '../support/take-file.ts';

const DAY = 86_400_000;
const UNKNOWN: Submitted = { name: 'unknown', error: new WidgetError('timeout') };
const KEEP = { session: 'Ta vare på svarene i denne fanen', device: 'Lagre utkast på denne enheten' } as const;
const OPEN = 'Fortsett på utkastet';

/** What the browser keeps for us. */
const keptIn = (storage: Storage): readonly (readonly [string, string])[] =>
  Object.entries(storage).filter(([name]) => name.startsWith('klimabrikker'));
const kept = () => [...keptIn(sessionStorage), ...keptIn(localStorage)];

const disclosures = (element: Element) => [...element.shadowRoot!.querySelectorAll('summary')].map(readText);

/** Unfolds what can be done with drafts. */
async function unfold(element: Element): Promise<void> {
  const summary = await eventually(() =>
    [...element.shadowRoot!.querySelectorAll('summary')].find((one) => readText(one) === 'Lagre til senere'),
  );
  summary.parentElement!.setAttribute('open', '');
}

async function keep(element: Element, place: 'session' | 'device'): Promise<void> {
  await unfold(element);
  await press(element, KEEP[place]);
}

/** Gives the form a file, as the reader would. */
async function openFile(element: Element, name: string, text: string): Promise<void> {
  await unfold(element);
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The page is loaded again: the element is gone, and another one is there. */
async function reload(element: Element, client = fakeApplications()): Promise<Element> {
  const draft = element.getAttribute('draft') ?? '';
  element.remove();
  return showForm(client, { draft });
}

/** Runs something in a browser whose storage does not work. */
async function withBrokenStorage(run: () => Promise<void>, name: 'setItem' | 'getItem' = 'setItem'): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(Storage.prototype, name)!;
  Object.defineProperty(Storage.prototype, name, {
    configurable: true,
    value: () => {
      throw new DOMException('no', 'QuotaExceededError');
    },
  });
  try {
    await run();
  } finally {
    Object.defineProperty(Storage.prototype, name, original);
  }
}

describe('<nfk-membership-form> drafts', () => {
  keepAddress();
  const clear = (): void => {
    for (const storage of [sessionStorage, localStorage]) {
      for (const [name] of keptIn(storage)) storage.removeItem(name);
    }
  };
  beforeEach(clear);
  afterEach(clear);

  for (const draft of ['', 'off', 'everywhere']) {
    it(`are nowhere, and not spoken of, with draft="${draft}"`, async () => {
      const element = await showStep('Virksomheten', fakeApplications(), { draft });
      expect(disclosures(element)).to.deep.equal([]);
      await goToStepFrom(element, 'Virksomheten');
      expect(kept()).to.deep.equal([]);
    });
  }

  /** Goes on to the receipt from a step. */
  async function goToStepFrom(element: Element, from: (typeof STEPS)[number]): Promise<void> {
    for (const title of STEPS.slice(STEPS.indexOf(from))) await complete(element, title);
    await atStep(element, RECEIPT);
  }

  for (const place of ['session', 'device'] as const) {
    describe(`of the ${place}`, () => {
      it('are kept only when one asks for it, and deleted with what was sent', async () => {
        const element = await showStep('Medlem eller partner?', fakeApplications(), { draft: place });
        expect(kept()).to.deep.equal([]);
        await keep(element, place);
        await eventually(() => kept().length === 1);
        expect(keptIn(place === 'session' ? sessionStorage : localStorage)).to.have.length(1);
        await goToStepFrom(element, 'Medlem eller partner?');
        expect(kept()).to.deep.equal([]);
      });

      it('follow what is typed', async () => {
        const element = await showStep('Virksomheten', fakeApplications(), { draft: place });
        await keep(element, place);
        await fill(element, 'Navnet på virksomheten', 'Nordlys');
        await eventually(() => kept()[0]?.[1].includes('Nordlys'));
      });

      it('can be deleted, and the answers stay', async () => {
        const element = await showStep('Virksomheten', fakeApplications(), { draft: place });
        await fill(element, 'Navnet på virksomheten', 'Nordlys');
        await keep(element, place);
        await press(element, 'Slett utkastet');
        await findText(element, 'Utkastet er slettet. Svarene står her til du forlater siden.');
        expect([kept(), valueIn(element, 'Navnet på virksomheten')]).to.deep.equal([[], 'Nordlys']);
        await fill(element, 'Navnet på virksomheten', 'Nordlys Bakeri');
        expect(kept()).to.deep.equal([]);
      });

      it('keep the focus near when they are kept and deleted', async () => {
        const element = await showStep('Virksomheten', fakeApplications(), { draft: place });
        await unfold(element);
        for (const name of [KEEP[place], 'Slett utkastet']) {
          const button = await findByRole(element, 'button', name);
          button.focus();
          button.click();
          await eventually(() => allByRole(element, 'button', name).length === 0);
          expect(element.shadowRoot!.activeElement !== null, `after ${name}`).to.equal(true);
        }
      });

      it('say when the browser does not let us', async () => {
        const element = await showStep('Virksomheten', fakeApplications(), { draft: place });
        await withBrokenStorage(async () => {
          await keep(element, place);
          await findText(element, 'Nettleseren lar oss ikke lagre her.');
        });
        await goToStepFrom(element, 'Virksomheten');
      });

      it('leave nothing behind when the browser stops letting us', async () => {
        const element = await showStep('Virksomheten', fakeApplications(), { draft: place });
        await keep(element, place);
        await withBrokenStorage(async () => {
          await fill(element, 'Navnet på virksomheten', 'Nordlys');
          await findText(element, 'Nettleseren lar oss ikke lagre her.');
        });
        await goToStepFrom(element, 'Virksomheten');
        expect(kept()).to.deep.equal([]);
      });

      it('do no harm where nothing may be read', async () => {
        await withBrokenStorage(async () => {
          const element = await showStep('Virksomheten', fakeApplications(), { draft: place });
          expect(allByRole(element, 'button', OPEN)).to.have.length(0);
        }, 'getItem');
      });

      it('come back frozen, with the same key, when nobody knows whether they arrived', async () => {
        const client = fakeApplications({ submit: [UNKNOWN, ACCEPTED] });
        const before = await showStep('Medlem eller partner?', client, { draft: place });
        await keep(before, place);
        for (const title of STEPS.slice(2)) await complete(before, title);
        await findText(before, 'Vi vet ikke om søknaden kom fram');
        const element = await reload(before, client);
        if (place === 'device') await press(element, OPEN);
        await atStep(element, 'Se over svarene');
        await findText(element, 'du blir ikke registrert to ganger');
        expect(allByRole(element, 'button').map(readText)).to.deep.equal(['Prøv igjen']);
        await press(element, 'Prøv igjen');
        await atStep(element, RECEIPT);
        const [first, second] = client.sent;
        expect([second!.key, second!.content]).to.deep.equal([first!.key, first!.content]);
        expect(kept()).to.deep.equal([]);
      });

      it('come back frozen also when the page is loaded again before the answer', async () => {
        const answer = deferred<Submitted>();
        const client = fakeApplications({ submit: [answer.promise, ACCEPTED] });
        const before = await showStep('Medlem eller partner?', client, { draft: place });
        await keep(before, place);
        for (const title of STEPS.slice(2)) await complete(before, title);
        await findByRole(before, 'button', 'Sender …');
        await eventually(() => client.sent.length === 1);
        const element = await reload(before, client);
        if (place === 'device') await press(element, OPEN);
        await press(element, 'Prøv igjen');
        await atStep(element, RECEIPT);
        expect(client.sent[1]!.key).to.equal(client.sent[0]!.key);
      });
    });
  }

  it('of the session are open when the page is loaded again, under the same key', async () => {
    const client = fakeApplications();
    const before = await showStep('Virksomheten', client, { draft: 'session' });
    await fill(before, 'Navnet på virksomheten', 'Nordlys');
    await keep(before, 'session');
    const key = kept()[0]![1].split('\n')[1]!;
    const element = await reload(before, client);
    await findText(element, 'Utkastet er åpnet.');
    expect([titleOf(element), picked(element, 'Hvor holder dere til?')]).to.deep.equal([STEPS[0], 'I Fjordbyen']);
    await press(element, 'Neste');
    await atStep(element, 'Virksomheten');
    expect(valueIn(element, 'Navnet på virksomheten')).to.equal('Nordlys');
    await goToStepFrom(element, 'Virksomheten');
    expect(client.sent.map((sent) => sent.key)).to.deep.equal([key]);
  });

  it('of the session come back also where the form has closed since they were sent', async () => {
    const before = await showStep('Medlem eller partner?', fakeApplications({ submit: [UNKNOWN] }), {
      draft: 'session',
    });
    await keep(before, 'session');
    for (const title of STEPS.slice(2)) await complete(before, title);
    await findText(before, 'Vi vet ikke om søknaden kom fram');
    const client = fakeApplications({ network: networkWith({ status: 'closed' }) });
    const element = await reload(before, client);
    await press(element, 'Prøv igjen');
    await atStep(element, RECEIPT);
  });

  it('of the device are opened only by a press: somebody else may sit there now', async () => {
    const before = await showStep('Virksomheten', fakeApplications(), { draft: 'device' });
    await fill(before, 'Navnet på virksomheten', 'Nordlys');
    await keep(before, 'device');
    await findText(before, /Utkastet er lagret på denne enheten til \d+\. /);
    const element = await reload(before);
    await findText(element, 'Det ligger et utkast på denne enheten');
    expect(shownText(element)).not.to.include('Nordlys');
    expect(picked(element, 'Hvor holder dere til?')).to.equal(undefined);
    await press(element, OPEN);
    await eventually(() => picked(element, 'Hvor holder dere til?') === 'I Fjordbyen');
    expect(nameOf(element.shadowRoot!.activeElement ?? document.body)).to.equal(STEPS[0]);
    await press(element, 'Neste');
    await atStep(element, 'Virksomheten');
    expect(valueIn(element, 'Navnet på virksomheten')).to.equal('Nordlys');
  });

  it('of the device can be deleted unread', async () => {
    const before = await showStep('Virksomheten', fakeApplications(), { draft: 'device' });
    await keep(before, 'device');
    const element = await reload(before);
    await press(element, 'Slett utkastet');
    await eventually(() => kept().length === 0);
    expect(allByRole(element, 'button', OPEN)).to.have.length(0);
  });

  for (const [what, change] of [
    ['are over after two weeks', (text: string) => text.replace(/^\d+/, String(Date.now() - 1))],
    ['are over when a clock was wrong', (text: string) => text.replace(/^\d+/, String(Date.now() + 400 * DAY))],
    ['are not offered when they are damaged', (text: string) => text.slice(0, 100)],
  ] as const) {
    it(`of the device ${what}`, async () => {
      const before = await showStep('Virksomheten', fakeApplications(), { draft: 'device' });
      await keep(before, 'device');
      const [[name, text] = ['', '']] = kept();
      localStorage.setItem(name, change(text));
      const element = await reload(before);
      await goToStep(element, 'Virksomheten');
      expect(allByRole(element, 'button', OPEN)).to.have.length(0);
    });
  }

  it('of one endpoint are none of another’s', async () => {
    const before = await showStep('Virksomheten', fakeApplications(), { draft: 'device' });
    await keep(before, 'device');
    const client = { ...fakeApplications(), endpoint: 'https://api.havnebyen.example/v1' };
    const element = await reload(before, client);
    await goToStep(element, 'Virksomheten');
    expect(allByRole(element, 'button', OPEN)).to.have.length(0);
  });

  describe('in a file', () => {
    async function saveDraft() {
      const element = await showStep('Kriterier og tiltak', fakeApplications(), { draft: 'file' });
      await fill(element, 'Hva er tiltaket?', 'Varmepumpe');
      await unfold(element);
      const file = await takeFile(element, 'Lagre utkastet som fil');
      element.remove();
      return file;
    }

    it('are saved and opened again', async () => {
      const { name, type, text } = await saveDraft();
      expect([name, type]).to.deep.equal(['nfk-utkast.json', 'application/json']);
      expect(kept()).to.deep.equal([]);
      const element = await showForm(fakeApplications(), { draft: 'file' });
      await openFile(element, name, text);
      await findText(element, 'Utkastet er åpnet.');
      for (const title of STEPS.slice(0, 3)) {
        await atStep(element, title);
        await press(element, 'Neste');
      }
      await atStep(element, 'Kriterier og tiltak');
      expect(valueIn(element, 'Hva er tiltaket?')).to.equal('Varmepumpe');
    });

    for (const [what, text] of [
      ['is no draft', '{"receipt": {}}'],
      ['is no JSON', 'PK\u0003\u0004'],
      ['is empty', ''],
    ] as const) {
      it(`say so when a file ${what}, and change nothing`, async () => {
        const element = await showStep('Virksomheten', fakeApplications(), { draft: 'file' });
        await fill(element, 'Navnet på virksomheten', 'Nordlys');
        await openFile(element, 'bilde.json', text);
        await findText(element, 'Filen er ikke et utkast til denne søknaden. Velg en annen fil.');
        expect(valueIn(element, 'Navnet på virksomheten')).to.equal('Nordlys');
      });
    }

    it('bring in nothing that the form does not ask for', async () => {
      const { text } = await saveDraft();
      const draft = JSON.parse(text) as { values: Record<string, string> };
      draft.values['/defence/trap'] = 'x';
      draft.values['/__proto__/polluted'] = 'x';
      const client = fakeApplications();
      const element = await showForm(client, { draft: 'file' });
      await openFile(element, 'utkast.json', JSON.stringify(draft));
      await findText(element, 'Utkastet er åpnet.');
      for (const title of STEPS) await complete(element, title);
      await atStep(element, RECEIPT);
      expect(JSON.stringify(client.sent)).not.to.include('"x"');
    });

    it('show every measure that they hold, with gaps between them too', async () => {
      const { text } = await saveDraft();
      const draft = JSON.parse(text) as { values: Record<string, string> };
      draft.values['/measures/3/title'] = 'Solceller';
      const element = await showForm(fakeApplications(), { draft: 'file' });
      await openFile(element, 'utkast.json', JSON.stringify(draft));
      await findText(element, 'Utkastet er åpnet.');
      for (const title of STEPS.slice(0, 3)) {
        await atStep(element, title);
        await press(element, 'Neste');
      }
      await atStep(element, 'Kriterier og tiltak');
      expect(allByRole(element, 'textbox', 'Hva er tiltaket?').map(({ value }) => value)).to.deep.equal([
        'Varmepumpe',
        '',
        '',
        'Solceller',
      ]);
    });
  });

  describe('and leaving the page', () => {
    const isAsked = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

    it('is asked about while there is something to lose', async () => {
      const element = await showForm();
      expect(isAsked()).to.equal(false);
      await goToStep(element, 'Virksomheten');
      expect(isAsked()).to.equal(true);
    });

    it('is not asked about when a draft is kept, when all is sent, and when the form is gone', async () => {
      const element = await showStep('Virksomheten', fakeApplications(), { draft: 'session' });
      await keep(element, 'session');
      await element.updateComplete;
      expect(isAsked()).to.equal(false);
      await press(element, 'Slett utkastet');
      await eventually(isAsked);
      await goToStepFrom(element, 'Virksomheten');
      expect(isAsked()).to.equal(false);
      const other = await showStep('Virksomheten');
      expect(isAsked()).to.equal(true);
      other.remove();
      expect(isAsked()).to.equal(false);
      // What it still has to draw brings the question back to nobody.
      other.requestUpdate();
      await other.updateComplete;
      expect(isAsked()).to.equal(false);
    });
  });
});
