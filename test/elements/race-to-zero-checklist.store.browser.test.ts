import { expect } from '@open-wc/testing';
import type { RaceToZeroChecklist } from '../../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import { type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { fakeChecklist } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  REGISTER,
  attachChecklist,
  fill,
  noteEvents,
  openStep,
  pick,
  picked,
  press,
  showChecklist,
  showOpen,
  valueOf,
  waitForChecklist,
  write,
} from '../support/show-checklist.ts';
import { takeFile } from '../support/take-file.ts';

const DAY = 86_400_000;
const CASE = 'Saksnummer';
const KEEP = 'Lagre på denne enheten';
const OPEN = 'Hent den fram';
const DELETE = 'Slett det som er lagret';
const SAVE_FILE = 'Lagre som fil';

/** What the browser keeps for us. */
const keptIn = (storage: Storage): readonly (readonly [string, string])[] =>
  Object.entries(storage).filter(([name]) => name.startsWith('klimabrikker'));
const kept = () => [...keptIn(sessionStorage), ...keptIn(localStorage)];

/** The page is loaded again: the element is gone, and another one is there. */
async function reload(
  element: Element,
  attributes: Readonly<Record<string, string>> = {},
): Promise<RaceToZeroChecklist> {
  element.remove();
  return showChecklist(fakeChecklist(), { store: element.getAttribute('store') ?? '', ...attributes });
}

/** Opens a file, as one would choose it. */
function openFile(element: Element, text: string): void {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'sjekkliste.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether the browser would ask before one leaves the page. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

/** Runs something in a browser whose storage does not work. */
async function withBrokenStorage(name: 'setItem' | 'getItem', run: () => Promise<void>): Promise<void> {
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

/** Fills something in everywhere one can. */
async function fillIn(element: RaceToZeroChecklist): Promise<void> {
  for (const title of [PAPER, COUNCIL, REGISTER]) await openStep(element, title);
  fill(element, PAPER, 'Et konkret tiltak', 'Elbusser');
  pick(element, PAPER, 'Gjort');
  pick(element, COUNCIL, 'Orienteringssak', 'Hvordan blir saken behandlet?');
  write(element, REGISTER, /^Fullmakt/, 'signed');
}

/** What stands in the places that `fillIn` fills. */
const readBack = (element: Element): unknown[] => [
  valueOf(element, PAPER, 'Et konkret tiltak'),
  picked(element, PAPER),
  picked(element, COUNCIL, 'Hvordan blir saken behandlet?'),
  valueOf(element, REGISTER, /^Fullmakt/),
];
const FILLED = ['Elbusser', 'Gjort', 'Orienteringssak', 'signed'];

describe('<race-to-zero-checklist> keeping what was filled in', () => {
  const clear = (): void => {
    for (const storage of [sessionStorage, localStorage])
      for (const [name] of keptIn(storage)) storage.removeItem(name);
  };
  beforeEach(clear);
  afterEach(clear);

  for (const [store, said] of [
    ['', 'Ingenting blir lagret. Når du lukker siden, er det du har fylt ut, borte.'],
    ['none', 'Ingenting blir lagret.'],
    ['everywhere', 'Ingenting blir lagret.'],
    ['session', 'Det du fyller ut, blir i denne fanen til du lukker den.'],
    ['device', 'Du kan lagre det du fyller ut, på denne enheten i 90 dager.'],
    ['file', 'Lagre det du har fylt ut, som en fil, og åpne den igjen neste gang.'],
    ['endpoint', 'Vil du endre sjekklisten?'],
  ] as const) {
    it(`says what store="${store}" means for those who fill in`, async () => {
      await findText(await showChecklist(fakeChecklist(), { store }), said);
    });
  }

  it('says at the endpoint that all can read it', async () => {
    const element = await showOpen();
    await findText(element, 'Det du endrer, lagres hos kampanjen med en gang, og alle kan se det.');
    await findText(element, 'Skriv roller, ikke navn på personer.');
  });

  for (const store of ['', 'device', 'file']) {
    it(`leaves what was typed in no storage, address or event unless one asks, with store="${store}"`, async () => {
      const events = noteEvents(document.body, 'step-changed', 'progress-saved', 'conflict-detected', 'widget-failed');
      const before = location.href;
      const element = await showChecklist(fakeChecklist(), { store });
      fill(element, PAPER, 'Et konkret tiltak', 'Kanari');
      pick(element, PAPER, 'Gjelder ikke');
      await element.updateComplete;
      fill(element, PAPER, 'Hvorfor gjelder det ikke?', 'Kanari');
      document.dispatchEvent(new Event('visibilitychange'));
      element.remove();
      const everything = JSON.stringify([events, Object.entries(localStorage), Object.entries(sessionStorage)]);
      expect(everything).not.to.include('Kanari');
      expect([kept(), location.href]).to.deep.equal([[], before]);
    });
  }

  describe('in the tab', () => {
    it('finds everything again after the page was loaded anew, and forgets nothing else', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'session' });
      await fillIn(element);
      await eventually(() => kept()[0]?.[1].includes('signed'));
      expect(keptIn(localStorage)).to.have.length(0);
      expect(asksBeforeLeaving()).to.equal(false);
      const again = await reload(element);
      await eventually(() => picked(again, PAPER) === 'Gjort');
      expect(readBack(again)).to.deep.equal(FILLED);
    });

    it('keeps those of one municipality apart from those of another', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'session' });
      pick(element, PAPER, 'Gjort');
      await eventually(() => kept().length === 1);
      const other = await reload(element, { municipality: '3203' });
      expect(picked(other, PAPER)).to.equal('Ikke begynt');
    });

    it('remembers the municipality that one has chosen', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'session', municipality: '' });
      type(await findByRole(element, 'textbox', 'Hvilken kommune gjelder det?'), '3203');
      await press(element, 'Asker (3203)');
      pick(element, PAPER, 'Gjort');
      await eventually(() => kept()[0]?.[1].includes('Asker'));
      await findText(await reload(element, { municipality: '' }), 'Sjekkliste for Asker');
    });

    it('says when the browser does not let us, and warns before one leaves', async () => {
      await withBrokenStorage('setItem', async () => {
        const element = await showChecklist(fakeChecklist(), { store: 'session' });
        pick(element, PAPER, 'Gjort');
        await findText(element, 'Nettleseren lar oss ikke lagre her. Lagre som fil i stedet.');
        expect(asksBeforeLeaving()).to.equal(true);
        element.remove();
      });
    });

    it('works where nothing may be read', async () => {
      await withBrokenStorage('getItem', async () => {
        const element = await showChecklist(fakeChecklist(), { store: 'session' });
        pick(element, PAPER, 'Gjort');
        await findText(element, '1 av 3 steg er gjort');
      });
    });

    it('begins empty when what is there is not ours', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'session' });
      pick(element, PAPER, 'Gjort');
      const [name] = await eventually(() => kept()[0]);
      element.remove();
      sessionStorage.setItem(name, '9\n\n\n{"format":"other"}');
      expect(picked(await reload(element), PAPER)).to.equal('Ikke begynt');
    });
  });

  describe('on the device', () => {
    it('keeps it only when one presses, follows what is filled in, and offers it after the page was loaded anew', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'device' });
      await fillIn(element);
      expect([kept(), asksBeforeLeaving()]).to.deep.equal([[], true]);
      await press(element, KEEP);
      await findText(element, 'Lagret på denne enheten til');
      expect(asksBeforeLeaving()).to.equal(false);
      expect(keptIn(sessionStorage)).to.have.length(0);
      write(element, PAPER, 'Et konkret tiltak', 'El-ferjer');
      await eventually(() => kept()[0]?.[1].includes('El-ferjer'));
      const again = await reload(element);
      await findText(again, 'Det ligger en sjekkliste på denne enheten.');
      expect(picked(again, PAPER)).to.equal('Ikke begynt');
      await press(again, OPEN);
      await eventually(() => picked(again, PAPER) === 'Gjort');
      expect(readBack(again)).to.deep.equal(['El-ferjer', ...FILLED.slice(1)]);
    });

    it('is deleted when one presses, while what was typed stays', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'device' });
      fill(element, PAPER, 'Et konkret tiltak', 'Elbusser');
      await press(element, KEEP);
      await press(element, DELETE);
      await findText(element, 'Det som var lagret, er slettet.');
      expect([kept(), valueOf(element, PAPER, 'Et konkret tiltak')]).to.deep.equal([[], 'Elbusser']);
      expect(picked(await reload(element), PAPER)).to.equal('Ikke begynt');
    });

    it('can be deleted before one has looked at it', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'device' });
      pick(element, PAPER, 'Gjort');
      await press(element, KEEP);
      const again = await reload(element);
      await press(again, DELETE);
      await findByRole(again, 'button', KEEP);
      expect(kept()).to.deep.equal([]);
    });

    it('keeps the focus near when a button goes', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'device' });
      pick(element, PAPER, 'Gjort');
      for (const name of [KEEP, DELETE]) {
        await press(element, name);
        await eventually(() => !queryByRole(element, 'button', name));
        expect(element.shadowRoot!.activeElement, `after ${name}`).not.to.equal(null);
      }
      await press(element, KEEP);
      const again = await reload(element);
      await press(again, OPEN);
      await eventually(() => !queryByRole(again, 'button', OPEN));
      expect(again.shadowRoot!.activeElement).not.to.equal(null);
    });

    it('forgets it after 90 days', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'device' });
      await press(element, KEEP);
      const [name, text] = kept()[0]!;
      const [until = '', ...rest] = text.split('\n');
      expect(Math.round((Number(until) - Date.now()) / DAY)).to.equal(90);
      element.remove();
      localStorage.setItem(name, [String(Date.now() - 1), ...rest].join('\n'));
      const again = await reload(element);
      expect(allByRole(again, 'button', OPEN)).to.have.length(0);
      expect(kept()).to.deep.equal([]);
    });

    it('says when the browser does not let us', async () => {
      await withBrokenStorage('setItem', async () => {
        const element = await showChecklist(fakeChecklist(), { store: 'device' });
        pick(element, PAPER, 'Gjort');
        await press(element, KEEP);
        await findText(element, 'Nettleseren lar oss ikke lagre her.');
        expect(asksBeforeLeaving()).to.equal(true);
      });
    });

    it('loses nothing that was typed before one fetched what is kept', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'device' });
      fill(element, PAPER, 'Et konkret tiltak', 'Elbusser');
      await press(element, KEEP);
      const again = await reload(element);
      fill(again, PAPER, 'Et konkret tiltak', 'Nytt');
      await openStep(again, COUNCIL);
      fill(again, COUNCIL, CASE, '2026/1');
      await press(again, OPEN);
      await eventually(() => !queryByRole(again, 'button', OPEN));
      expect(valueOf(again, COUNCIL, CASE)).to.equal('2026/1');
      expect(valueOf(again, PAPER, 'Et konkret tiltak')).to.equal('Nytt');
    });
  });

  describe('in a file', () => {
    it('is saved and opened again', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'file' });
      await fillIn(element);
      expect(asksBeforeLeaving()).to.equal(true);
      const { name, type: kind, text } = await takeFile(element, SAVE_FILE);
      expect([name, kind]).to.deep.equal(['sjekkliste-9901.json', 'application/json']);
      expect([kept(), asksBeforeLeaving()]).to.deep.equal([[], false]);
      const again = await reload(element);
      openFile(again, text);
      await findText(again, 'Filen er åpnet.');
      expect(readBack(again)).to.deep.equal(FILLED);
      expect(asksBeforeLeaving()).to.equal(false);
      pick(again, PAPER, 'Under arbeid');
      expect(asksBeforeLeaving()).to.equal(true);
    });

    it('of another municipality is opened when people say so', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'file' });
      pick(element, PAPER, 'Gjort');
      const { text } = await takeFile(element, SAVE_FILE);
      const other = text.replace('"9901"', '"9902"').replace(/"name": "[^"]+"/, '"name": "Elvdal"');
      const again = await reload(element);
      openFile(again, other);
      await findText(again, 'Filen gjelder Elvdal, ikke kommunen du er på nå.');
      expect(picked(again, PAPER), 'nothing is taken yet').not.to.equal('Gjort');
      await press(again, 'La være');
      expect([picked(again, PAPER) === 'Gjort', shownText(again).includes('Elvdal')]).to.deep.equal([false, false]);
      openFile(again, other);
      await findText(again, 'Filen gjelder Elvdal');
      await press(again, 'Åpne filen likevel');
      await findText(again, 'Filen er åpnet.');
      expect(picked(again, PAPER)).to.equal('Gjort');
    });

    it('of another initiative is not opened unasked', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'file' });
      pick(element, PAPER, 'Gjort');
      const { text } = await takeFile(element, SAVE_FILE);
      const again = await reload(element);
      openFile(again, text.replace(/"initiative": "[^"]+"/, '"initiative": "noe-annet"'));
      await findText(again, 'Filen er fra et annet initiativ.');
      expect(picked(again, PAPER)).not.to.equal('Gjort');
    });

    for (const text of ['', 'null', '{"format":"klimabrikker-application-draft"}', '<html>', '\u0000\u0001']) {
      it(`says so when it is another file: ${JSON.stringify(text)}`, async () => {
        const element = await showChecklist(fakeChecklist(), { store: 'file' });
        pick(element, PAPER, 'Gjort');
        openFile(element, text);
        await findText(element, 'Dette er ikke en fil fra sjekklisten.');
        expect(picked(element, PAPER)).to.equal('Gjort');
      });
    }

    it('is not made when the page takes that into its own hands', async () => {
      const element = await showChecklist(fakeChecklist(), { store: 'file' });
      const events = noteEvents(document.body, 'document-requested');
      element.addEventListener('document-requested', (event) => event.preventDefault());
      pick(element, PAPER, 'Gjort');
      await press(element, SAVE_FILE);
      expect(events).to.deep.equal([{ name: 'document-requested', document: 'progress' }]);
      expect(asksBeforeLeaving()).to.equal(true);
    });
  });

  it('keeps nothing for those who only read', async () => {
    const element = await attachChecklist(fakeChecklist(), { mode: 'view', store: 'session' });
    await waitForChecklist(element);
    expect([kept(), allByRole(element, 'button', KEEP).length]).to.deep.equal([[], 0]);
    expect(shownText(element)).not.to.include('i denne fanen');
  });
});
