import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { WidgetError } from '../../src/api/errors.ts';
import type { ChecklistClient } from '../../src/api/checklist-client.ts';
import { municipalityMembersExample } from '../../src/contract/examples/index.ts';
import type { RaceToZeroChecklist } from '../../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import { type } from '../support/act.ts';
import { eventually } from '../support/eventually.ts';
import { failingChecklist, fakeChecklist, session, silentChecklist, unsent } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, nameOf, readText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  attachChecklist,
  fill,
  openStep,
  pick,
  press,
  showChecklist,
  showOpen,
  showPublic,
  stepOf,
  waitForChecklist,
  write,
} from '../support/show-checklist.ts';
import { formTranscriptOf } from '../support/transcript.ts';

interface State {
  readonly client?: ChecklistClient | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly isOpen?: true;
  /** What one does to get there; by default everything is unfolded. */
  readonly act?: (element: RaceToZeroChecklist) => unknown;
}

const notice = (element: Element) => eventually(() => element.shadowRoot!.querySelector('[part~=notice]'));
const dialog = (element: Element) => eventually(() => element.shadowRoot!.querySelector('dialog[open]'));
const members = { ...municipalityMembersExample };
async function unfold(element: RaceToZeroChecklist): Promise<void> {
  await waitForChecklist(element);
  for (const fold of element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded=false]')) fold.click();
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  await element.updateComplete;
}
const after =
  (act: (element: RaceToZeroChecklist) => unknown) =>
  async (element: RaceToZeroChecklist): Promise<void> => {
    await unfold(element);
    await act(element);
  };
const atEndpoint = { attributes: { store: 'endpoint' }, isOpen: true } as const;

const STATES: Readonly<Record<string, State>> = {
  'not set up': { client: undefined, act: notice },
  loading: { client: silentChecklist(), act: () => undefined },
  'loading a table': { client: silentChecklist(), attributes: { mode: 'overview' }, act: () => undefined },
  failed: { client: failingChecklist(new WidgetError('server')), attributes: { debug: '' }, act: notice },
  'with nothing to show': { client: fakeChecklist({ progress: 'missing' }), attributes: { mode: 'view' }, act: notice },
  'to read': { attributes: { mode: 'view' } },
  'to read with a heading': { attributes: { mode: 'view', heading: 'Slik går det', 'heading-level': '1' } },
  'to read when it is over': {
    client: fakeChecklist({ checklist: { status: 'archived' } }),
    attributes: { mode: 'view' },
  },
  'at work': {},
  'with a step that does not apply': { act: after((element) => pick(element, PAPER, 'Gjelder ikke')) },
  'with what is wrong and what falls short': {
    act: after(async (element) => {
      fill(element, PAPER, 'Året for nettonull', 'snart');
      fill(element, PAPER, /^Utslippskutt/, '45');
      await findText(element, 'Tallet er 45.');
    }),
  },
  'with municipalities to choose from': {
    attributes: { municipality: '' },
    act: after(async (element) => {
      type(await findByRole(element, 'textbox', 'Hvilken kommune gjelder det?'), 'asker');
      await findByRole(element, 'button', 'Asker (3203)');
    }),
  },
  'kept in the tab': { attributes: { store: 'session' } },
  'kept on the device': { attributes: { store: 'device' } },
  'kept in a file': { attributes: { store: 'file' } },
  'before one has a link': { attributes: { store: 'endpoint' } },
  'after one has asked for a link': {
    attributes: { store: 'endpoint' },
    act: after(async (element) => {
      type(await findByRole(element, 'textbox', 'E-postadresse på jobb'), 'klima@fjordbyen.example');
      await press(element, 'Send meg en lenke');
      await findByRole(element, 'textbox', 'Lenken fra e-posten');
    }),
  },
  'open for changes': atEndpoint,
  'without a network': {
    ...atEndpoint,
    client: fakeChecklist({ save: [unsent('offline')] }),
    act: after(async (element) => {
      pick(element, COUNCIL, 'Gjort');
      await findByRole(element, 'button', 'Lagre nå');
    }),
  },
  'with a session that is over': {
    ...atEndpoint,
    client: fakeChecklist({ save: [{ name: 'signed-out' }] }),
    act: after(async (element) => {
      pick(element, COUNCIL, 'Gjort');
      await findText(element, 'Tiden er ute');
    }),
  },
  'with a draft of a case paper': {
    act: after((element) => press(element, 'Utkast til saksfremlegg').then(() => dialog(element))),
  },
  'with a mail': {
    act: after((element) => press(element, 'E-post om at kommunen er med').then(() => dialog(element))),
  },
  'as a table': { client: fakeChecklist({ members }), attributes: { mode: 'overview' }, act: waitForChecklist },
  'as an empty table': { attributes: { mode: 'overview' }, act: notice },
};

async function show({ attributes = {}, isOpen, act = unfold, ...state }: State): Promise<RaceToZeroChecklist> {
  const element = await attachChecklist('client' in state ? state.client : fakeChecklist(), attributes);
  if (isOpen) element.session = session;
  await act(element);
  await element.updateComplete;
  return element;
}

/** What stands out of the sides of an element, by its text; a table may, in a region that scrolls. */
function overflowing(element: RaceToZeroChecklist): string[] {
  const { left, right } = element.getBoundingClientRect();
  const parts = [...element.shadowRoot!.querySelectorAll('.root *:not(svg *, .hidden, .hidden *, table, table *)')];
  return parts
    .filter((part) => part.checkVisibility() && getComputedStyle(part).display !== 'inline' && !part.closest('dialog'))
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 6 || box.right > right + 1);
    })
    .map((part) => `${part.localName}.${part.className}: ${readText(part).slice(0, 40)}`);
}

describe('<race-to-zero-checklist> accessibility', function () {
  this.timeout(30_000);

  const review = async (name: string, element: RaceToZeroChecklist): Promise<void> => {
    const page = element.parentElement!;
    for (const lang of ['nb', 'nn', 'en']) {
      element.lang = lang;
      await eventually(() => name.startsWith('loading') || !element.shadowRoot!.querySelector('[aria-busy=true]'));
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
    page.style.colorScheme = 'dark';
    page.style.background = '#10191d';
    await expect(element).to.be.accessible();
    for (const [width, size] of [
      ['320px', '100%'],
      ['640px', '200%'],
    ] as const) {
      page.style.inlineSize = width;
      page.style.fontSize = size;
      expect(element.scrollWidth).to.be.at.most(parseInt(width, 10));
      expect(overflowing(element), `${width} at ${size}`).to.deep.equal([]);
    }
    page.removeAttribute('style');
    await emulateMedia({ forcedColors: 'active' });
    await expect(element).to.be.accessible();
    await emulateMedia({ forcedColors: 'none' });
  };

  for (const [name, state] of Object.entries(STATES)) {
    it(`has nothing to remark ${name}: in three languages, in the dark, in forced colours, narrow and large`, async () => {
      await review(name, await show(state));
    });
  }

  it('has nothing to remark when two have changed the same', async () => {
    const client = fakeChecklist();
    const element = await showOpen(client);
    client.change({ council: { status: 'waiting', evidence: { 'case-number': '2' } } });
    write(element, COUNCIL, 'Saksnummer', '3');
    pick(element, COUNCIL, 'Gjort');
    await dialog(element);
    await review('', element);
  });

  it('has controls that a finger can hit', async () => {
    for (const element of [
      await show({}),
      await show({ attributes: { mode: 'view' } }),
      await show({ client: fakeChecklist({ members }), attributes: { mode: 'overview' }, act: waitForChecklist }),
      await show({ attributes: { store: 'device' } }),
    ]) {
      const choices = [...element.shadowRoot!.querySelectorAll('.choice, summary, select, input:not([type=radio])')];
      const controls = [...allByRole(element, 'button'), ...choices.filter((part) => part.checkVisibility())];
      const tooSmall = controls.filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        return width < 24 || height < 24;
      });
      expect(tooSmall.map(readText)).to.deep.equal([]);
      element.remove();
    }
  });

  it('is worked through by the keyboard alone, from the link to a step that is done', async () => {
    const client = fakeChecklist();
    const element = await showChecklist(client, { store: 'endpoint' });
    /** Goes on with Tab until something called so has the focus. */
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let times = 0; times < 60; times++) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = element.shadowRoot!;
        const said = activeElement ? nameOf(activeElement) : '';
        if (typeof name === 'string' ? said === name : name.test(said)) return;
      }
      throw new Error(`Tab does not lead to ${String(name)}`);
    };
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await tabTo('E-postadresse på jobb');
    await sendKeys({ type: 'klima@fjordbyen.example' });
    await sendKeys({ press: 'Enter' });
    await eventually(() => {
      const { activeElement } = element.shadowRoot!;
      return activeElement && nameOf(activeElement) === 'Lenken fra e-posten';
    });
    await sendKeys({ type: 'x'.repeat(43) });
    await sendKeys({ press: 'Enter' });
    await findText(element, 'Du kan endre sjekklisten til klokka');
    await tabTo(/Politisk behandling/);
    await tabTo('Under arbeid');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await tabTo('Saksnummer');
    await sendKeys({ type: '2026/115' });
    await tabTo('Dato for vedtaket');
    for (const part of ['0', '5', '0', '2', '2', '0', '2', '6']) await sendKeys({ press: part });
    await tabTo(/^Møteprotokoll/);
    await sendKeys({ type: 'www.fjordbyen.example/sak' });
    await eventually(() => client.current().steps.council!.evidence?.minutes);
    const { status, evidence } = client.current().steps.council!;
    expect(status).to.equal('done');
    expect(evidence).to.include({ 'case-number': '2026/115', 'decided-on': '2026-05-02' });
    before.remove();
  });

  it('reads the finishing of a step aloud so that it makes sense', async () => {
    const element = await showOpen();
    await openStep(element, COUNCIL);
    pick(element, COUNCIL, 'Gjort');
    fill(element, COUNCIL, /^Møteprotokoll/, 'ingen adresse');
    await findText(element, 'Dette må være en nettadresse');
    const said = formTranscriptOf(element);
    const start = said.findIndex((line) => line.includes(COUNCIL));
    const end = said.findIndex((line) => line.includes('Påmelding og rapportering'));
    expect(said.slice(start, end)).to.deep.equal([
      'heading 2, button: Politisk behandling',
      'Gjort Frist 15. september 2026',
      'Kommunestyret vedtar deltakelsen eller blir orientert om den.',
      'group "Hvordan blir saken behandlet?"',
      'radio checked "Vedtak"',
      'Kommunestyret stemmer.',
      'radio "Orienteringssak"',
      'Ingen stemmer.',
      'group "Hvor langt er dere kommet?"',
      'radio "Ikke begynt"',
      'radio "Under arbeid"',
      'radio "Venter på andre"',
      'radio checked "Gjort"',
      'radio "Gjelder ikke"',
      'field "Saksnummer": 2026/114',
      'field "Dato for vedtaket"',
      'Dette må være en nettadresse, som www.eksempel.no.',
      'field invalid "Møteprotokoll (valgfritt)": ingen adresse',
    ]);
  });

  it('reads a public status aloud so that it makes sense', async () => {
    const element = await showPublic();
    await openStep(element, COUNCIL);
    expect(formTranscriptOf(element)).to.deep.equal([
      'Fjordbyen',
      'Eksempel: framdriften er oppdiktet.',
      '1 av 3 steg er gjort',
      '1 av 2 dokumenter er klare',
      '1 av 6 krav er dokumentert',
      'list of 3',
      'heading 2, button: Skriv saksfremlegg',
      'Gjort Frist 15. august 2026',
      'heading 2, button: Politisk behandling',
      'Under arbeid Frist 15. september 2026 134 dager igjen',
      'Kommunestyret vedtar deltakelsen eller blir orientert om den.',
      'Hvem gjør det',
      'Kommunestyret',
      'Måten',
      'Vedtak',
      'Saksnummer',
      '2026/114',
      'Sist endret',
      '28. april 2026, Fjordbyen',
      'heading 2, button: Påmelding og rapportering',
      'Venter på andre Frist 15. september 2026 134 dager igjen',
      'Hvert år',
      'heading 2, button: Årlig rapport 2026',
      'Ikke begynt Frist 1. desember 2026 211 dager igjen',
      'disclosure: Kravene, og hva som viser at de er oppfylt',
      'Oppdatert 28. april 2026',
      'button: Last ned fristene til kalenderen',
      'button: Skriv ut status',
    ]);
  });

  it('says which steps are folded, and what a step unfolds', async () => {
    const element = await showPublic();
    const button = stepOf(element, COUNCIL).querySelector('button')!;
    expect(button.ariaExpanded).to.equal('false');
    const body = element.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
    expect(body.contains(stepOf(element, COUNCIL).querySelector('dl'))).to.equal(true);
    await openStep(element, COUNCIL);
    expect(button.ariaExpanded).to.equal('true');
  });
});
