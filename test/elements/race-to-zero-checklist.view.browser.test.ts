import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist, Progress, Step } from '../../src/contract/index.ts';
import { fakeChecklist } from '../support/fake-checklist-client.ts';
import { allByRole, findText, nameOf, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  REGISTER,
  REPORT,
  noteEvents,
  openStep,
  press,
  showPublic,
  standingOf,
  stepOf,
  textOf,
} from '../support/show-checklist.ts';
import { takeFile } from '../support/take-file.ts';

const YEARS = 10 * 365.25 * 86_400_000;
const CALENDAR = 'Last ned fristene til kalenderen';

/** Fjordbyen's progress with other steps, and what else a test says. */
const withSteps = (steps: Progress['steps'], rest: Partial<Progress> = {}): Progress => ({
  ...progressExample,
  ...rest,
  steps: { ...progressExample.steps, ...steps },
});

/** The checklist with one of its steps changed. */
const withStep = (id: string, change: Partial<Step>): Partial<Checklist> => ({
  steps: checklistExample.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

/** The years of all deadlines put back, as they were in a campaign that is over. */
const ARCHIVED: Partial<Checklist> = {
  status: 'archived',
  steps: checklistExample.steps.map((step) => ({ ...step, deadline: step.deadline!.replace('2026', '2021') })),
};

/** What a step says of itself, as pairs of a term and what stands for it. */
const factsOf = (element: Element, title: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...stepOf(element, title).querySelectorAll('.facts > div')].map((fact) => [
      readText(fact.querySelector('dt')),
      readText(fact.querySelector('dd')),
    ]),
  );

/** Runs something while the visitor's clock shows another moment. */
async function withClockAt(moment: number, run: () => Promise<void>): Promise<void> {
  const RealDate = Date;
  const shift = moment - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number | string | Date]) {
      super(given.length === 0 ? RealDate.now() + shift : given[0]);
    }
    static override now = () => RealDate.now() + shift;
  } as DateConstructor;
  try {
    await run();
  } finally {
    globalThis.Date = RealDate;
  }
}

describe('<race-to-zero-checklist> to read', () => {
  it('shows the steps in their order, as a list with headings, and yearly ones apart', async () => {
    const element = await showPublic();
    const [joining] = [...element.shadowRoot!.querySelectorAll('ol')];
    expect([...joining!.children].map((item) => readText(item.querySelector('h2 .name')))).to.deep.equal([
      PAPER,
      COUNCIL,
      REGISTER,
    ]);
    expect(readText(element.shadowRoot!.querySelector('ul.steps'))).to.include(REPORT);
    for (const list of element.shadowRoot!.querySelectorAll('.steps')) expect(list.role).to.equal('list');
    expect(allByRole(element, 'radio')).to.have.length(0);
  });

  it('says in words where each step stands, with its deadline and the days that are left', async () => {
    const element = await showPublic();
    expect([PAPER, COUNCIL, REGISTER, REPORT].map((title) => standingOf(element, title))).to.deep.equal([
      'Gjort Frist 15. august 2026',
      'Under arbeid Frist 15. september 2026 134 dager igjen',
      'Venter på andre Frist 15. september 2026 134 dager igjen',
      'Ikke begynt Frist 1. desember 2026 211 dager igjen',
    ]);
  });

  it('folds the steps, and unfolds what one asks for', async () => {
    const element = await showPublic();
    const isOpen = (title: string) => stepOf(element, title).querySelector('.body dl')!.checkVisibility();
    expect([PAPER, COUNCIL, REGISTER].map(isOpen)).to.deep.equal([false, false, false]);
    await openStep(element, PAPER);
    expect(isOpen(PAPER)).to.equal(true);
  });

  it('unfolds a step in which the browser has found what one looks for', async () => {
    const element = await showPublic();
    const body = stepOf(element, PAPER).querySelector<HTMLElement>('.body')!;
    expect(body.hidden).to.equal('until-found');
    body.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(body.querySelector('dl')!.checkVisibility()).to.equal(true);
    expect(stepOf(element, PAPER).querySelector('button')!.ariaExpanded).to.equal('true');
  });

  it('shows a status that it has no word for as it is, and does not count it', async () => {
    const element = await showPublic(fakeChecklist({ progress: withSteps({ paper: { status: 'paused <b>' } }) }));
    expect(standingOf(element, PAPER)).to.match(/^paused <b> Frist/);
    expect(shownText(element)).to.include('0 av 3 steg er gjort');
  });

  it('counts by itself, whatever the endpoint has counted', async () => {
    const seven = { done: 7, total: 5 };
    const summary = { ...progressExample.summary!, steps: seven, documents: seven, criteria: seven };
    const element = await showPublic(fakeChecklist({ progress: { ...progressExample, summary } }));
    const meters = [...element.shadowRoot!.querySelectorAll('[part~=meters] li')].map(readText);
    expect(meters).to.deep.equal(['1 av 3 steg er gjort', '1 av 2 dokumenter er klare', '1 av 6 krav er dokumentert']);
    const drawn = [...element.shadowRoot!.querySelectorAll('[part~=meters] svg')].map((meter) => [
      meter.querySelectorAll('.done').length,
      meter.querySelectorAll('rect').length,
    ]);
    expect(drawn).to.deep.equal([
      [1, 3],
      [1, 2],
      [1, 6],
    ]);
  });

  for (const [now, said] of [
    ['2026-09-13T12:00:00+02:00', 'Under arbeid Frist 15. september 2026 2 dager igjen'],
    ['2026-09-14T12:00:00+02:00', 'Under arbeid Frist 15. september 2026 1 dag igjen'],
    ['2026-09-15T00:00:00+02:00', 'Under arbeid Frist 15. september 2026 Frist i dag'],
    ['2026-09-15T23:59:00+02:00', 'Under arbeid Frist 15. september 2026 Frist i dag'],
    ['2026-09-16T00:00:30+02:00', 'Fristen er ute Fristen var 15. september 2026'],
    ['2026-09-15T22:00:30Z', 'Fristen er ute Fristen var 15. september 2026'],
  ] as const) {
    for (const [clock, shift] of [
      ['right', 0],
      ['ten years ahead', YEARS],
      ['ten years behind', -YEARS],
    ] as const) {
      it(`has a deadline to the end of the day in Oslo: ${now}, with a clock that is ${clock}`, async () => {
        await withClockAt(Date.parse(now) + shift, async () => {
          expect(standingOf(await showPublic(fakeChecklist({ now })), COUNCIL)).to.equal(said);
        });
      });
    }
  }

  it('is calm about a campaign that is over', async () => {
    const element = await showPublic(fakeChecklist({ checklist: ARCHIVED }));
    await findText(element, 'Kampanjen er avsluttet. Slik gikk det.');
    expect([PAPER, COUNCIL].map((title) => standingOf(element, title))).to.deep.equal([
      'Gjort Fristen var 15. august 2021',
      'Ble ikke fullført Fristen var 15. september 2021',
    ]);
    expect(shownText(element)).not.to.match(/Fristen er ute|igjen|Frist i dag/);
    expect(queryByRole(element, 'button', CALENDAR)).to.equal(undefined);
  });

  for (const [now, title, standing] of [
    ['2026-05-04T09:00:00+02:00', 'Årlig rapport 2026', 'Gjort Frist 1. desember 2026'],
    ['2027-01-01T00:30:00+01:00', 'Årlig rapport 2027', 'Ikke begynt Frist 1. desember 2027 334 dager igjen'],
  ] as const) {
    it(`opens the step of a year anew, and says for which years it was done: ${now}`, async () => {
      const progress = withSteps({
        'report:2026': { status: 'done' },
        'report:2024': { status: 'done' },
        'report:2025': { status: 'waiting' },
      });
      const element = await showPublic(fakeChecklist({ progress, now }));
      expect(standingOf(element, title)).to.equal(standing);
      expect(factsOf(element, title)['Gjort for']).to.equal('2026, 2024');
      expect(textOf(element, title)).to.include('MyCovenant ber om rapport hvert andre år.');
    });
  }

  it('shows what shows that a step was done, and who does it', async () => {
    const element = await showPublic();
    expect(factsOf(element, PAPER)).to.deep.equal({
      'Hvem gjør det': 'Klimarådgiver',
      'Året for nettonull': '2045',
      'Utslippskutt innen 2030': '55 %',
      Basisår: '2016',
      'Et konkret tiltak': 'Utslippsfrie byggeplasser',
      'Sist endret': '12. april 2026, Fjordbyen',
    });
    expect(factsOf(element, COUNCIL)).to.include({ Måten: 'Vedtak', Saksnummer: '2026/114' });
    const documents = [...stepOf(element, REGISTER).querySelectorAll('.documents li')].map(readText);
    expect(documents).to.deep.equal(['Fullmakt Signert', 'Klimaplan Utkast']);
  });

  it('shows only what the way asks for', async () => {
    const evidence = { 'case-number': '2026/1', 'informed-on': '2026-05-02' };
    const progress = withSteps({ council: { status: 'done', route: 'information', evidence } });
    const facts = factsOf(await showPublic(fakeChecklist({ progress })), COUNCIL);
    expect(facts).to.include({ Måten: 'Orienteringssak', 'Dato for orienteringen': '2. mai 2026' });
    expect(facts).not.to.have.property('Saksnummer');
  });

  it('says why a step does not apply, and counts without it', async () => {
    const progress = withSteps({ council: { status: 'not-applicable', reason: 'Delegert' } });
    const element = await showPublic(fakeChecklist({ progress }));
    expect(factsOf(element, COUNCIL)['Hvorfor det ikke gjelder']).to.equal('Delegert');
    expect(shownText(element)).to.include('1 av 2 steg er gjort');
  });

  for (const [value, href] of [
    ['https://einnsyn.example/sak/1', 'https://einnsyn.example/sak/1'],
    ['www.fjordbyen.example/protokoll', 'https://www.fjordbyen.example/protokoll'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,<b>', undefined],
    [' jAvAsCript:alert(1)', undefined],
  ] as const) {
    it(`links to ${value} only when that leads to a page`, async () => {
      const progress = withSteps({ council: { status: 'done', evidence: { minutes: value } } });
      const element = await showPublic(fakeChecklist({ progress }));
      await openStep(element, COUNCIL);
      expect(allByRole(element, 'link', value.trim())[0]?.href).to.equal(href);
      expect(factsOf(element, COUNCIL).Møteprotokoll).to.equal(value.trim());
    });
  }

  it('leaves out addresses of steps and templates that would run', async () => {
    const element = await showPublic(
      fakeChecklist({ checklist: withStep('register', { externalUrl: 'javascript:alert(1)' }) }),
    );
    await openStep(element, REGISTER);
    expect(textOf(element, REGISTER)).not.to.include('Gjøres på');
  });

  it('isolates what turns the direction of a text or hides in it', async () => {
    const evil = 'sak \u202e2026\u200b/1';
    const progress = withSteps(
      { council: { status: 'done', evidence: { 'case-number': evil } } },
      { municipality: { number: '9901', name: 'Fjord\u202ebyen' } },
    );
    const element = await showPublic(fakeChecklist({ progress, checklist: withStep('paper', { title: `X \u202eY` }) }));
    const holders = [...element.shadowRoot!.querySelectorAll('*')].filter(
      (part) => part.children.length === 0 && part.textContent.includes('\u202e'),
    );
    expect(holders.length).to.be.above(2);
    expect(holders.filter((part) => !part.closest('bdi')).map((part) => part.outerHTML)).to.deep.equal([]);
  });

  for (const [verifiedAt, said] of [
    ['2025-05-04', 'Sjekket 4. mai 2025'],
    ['2025-05-03', 'Sjekket 3. mai 2025, kan være utdatert'],
  ] as const) {
    it(`says whom to ask, and when that was checked: ${verifiedAt}`, async () => {
      const [contact] = checklistExample.steps[0]!.contacts!;
      const element = await showPublic(
        fakeChecklist({ checklist: withStep('paper', { contacts: [{ ...contact!, verifiedAt }] }) }),
      );
      const [told] = [...stepOf(element, PAPER).querySelectorAll('.contacts li')].map(readText);
      expect(told).to.equal(`Sekretariatet, Fjordregionen post@fjordregionen.example ${said}`);
    });
  }

  it('says which criterion is proven by what, what is missing, and what came after one had joined', async () => {
    const element = await showPublic();
    element.shadowRoot!.querySelector('details')!.open = true;
    const said = [...element.shadowRoot!.querySelectorAll('.criterion-list > li')].map(readText);
    expect(said).to.have.length(6);
    expect(said[3]).to.equal(
      'Handling nå Dokumentert Handling nå: slik kampanjen krever. Vises av: «Et konkret tiltak» under «Skriv saksfremlegg»',
    );
    expect(said[1]).to.include('Delvis dokumentert').and.to.include('Mangler: steget «Politisk behandling»');
    expect(said[5]).to.include('Vises ikke i stegene').and.to.include('Nytt siden kommunen ble med');
    expect(said.filter((line) => line.includes('Nytt siden'))).to.have.length(1);
  });

  for (const [version, items, meter] of [
    ['2021', 5, '1 av 5 krav'],
    ['2022', 6, '1 av 6 krav'],
    ['1999', 6, '1 av 6 krav'],
  ] as const) {
    it(`shows the criteria of ${version}, or the newest`, async () => {
      const element = await showPublic(fakeChecklist(), { 'criteria-version': version });
      expect(element.shadowRoot!.querySelectorAll('.criterion-list > li')).to.have.length(items);
      expect(shownText(element)).to.include(meter);
      expect(shownText(element)).to.include(`Kravene slik de er fra ${version === '2021' ? '2021' : '2022'}`);
    });
  }

  it('gives the deadlines that are left as a calendar file', async () => {
    const element = await showPublic();
    const { name, type, text } = await takeFile(element, CALENDAR);
    expect([name, type]).to.deep.equal(['race-to-zero-9901.ics', 'text/calendar;charset=utf-8']);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const said = events.map((event) => [
      event.getFirstPropertyValue('summary'),
      String(event.getFirstPropertyValue('dtstart')),
    ]);
    expect(said).to.deep.equal([
      ['Frist: Politisk behandling', '2026-09-15'],
      ['Frist: Påmelding og rapportering', '2026-09-15'],
      ['Frist: Årlig rapport', '2026-12-01'],
    ]);
  });

  it('makes no file when the page takes that into its own hands', async () => {
    const element = await showPublic();
    const events = noteEvents(document.body, 'document-requested');
    element.addEventListener('document-requested', (event) => event.preventDefault());
    let made = 0;
    const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!;
    URL.createObjectURL = () => `blob:${String(++made)}`;
    await press(element, CALENDAR);
    await element.updateComplete;
    Object.defineProperty(URL, 'createObjectURL', original);
    expect([events, made]).to.deep.equal([[{ name: 'document-requested', document: 'calendar' }], 0]);
  });

  it('puts everything on paper, and nothing that one would press', async () => {
    const element = await showPublic();
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    const text = [...element.shadowRoot!.querySelectorAll('dd')].filter((part) => part.checkVisibility());
    expect(text.map(readText)).to.include('Utslippsfrie byggeplasser');
    expect(element.shadowRoot!.querySelector('.criterion-list')!.checkVisibility()).to.equal(true);
    expect(allByRole(element, 'button').map(nameOf)).not.to.include(CALENDAR);
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
  });

  it('says how old and whose the data are', async () => {
    const source = { title: 'Fjordregionen', url: 'https://www.fjordregionen.example/' };
    const element = await showPublic(fakeChecklist({ checklist: { source } }));
    const footer = readText(element.shadowRoot!.querySelector('[part~=footer]'));
    expect(footer).to.include('Oppdatert 28. april 2026').and.to.include('Kilde: Fjordregionen');
  });
});
