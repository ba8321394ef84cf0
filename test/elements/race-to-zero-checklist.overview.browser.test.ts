import { expect } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { checklistExample } from '../../src/contract/examples/index.ts';
import type { Member, Members } from '../../src/contract/index.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeChecklistAnswers, fakeChecklist, loadedAt } from '../support/fake-checklist-client.ts';
import { allByRole, findText, readText, shownText } from '../support/find-by-role.ts';
import {
  attachChecklist,
  hear,
  noteEvents,
  press,
  showChecklist,
  waitForChecklist,
} from '../support/show-checklist.ts';
import { takeFile } from '../support/take-file.ts';

const DOWNLOAD = 'Last ned tabellen (CSV)';
const FAILED = 'Sjekklisten er ikke tilgjengelig akkurat nå';
const seven = { done: 7, total: 5 };

/** A municipality with the statuses of the steps in their order, and a wrong count of them. */
const municipality = (name: string, statuses: readonly string[], rest: Partial<Member> = {}): Member => ({
  id: name.toLowerCase().replaceAll(/\W/g, '-'),
  kind: 'municipality',
  name,
  number: '9901',
  status: 'signed',
  progress: {
    steps: seven,
    documents: seven,
    criteria: seven,
    statuses: Object.fromEntries(
      ['paper', 'council', 'register', 'report:2026'].map((key, index) => [key, statuses[index] ?? 'not-started']),
    ),
  },
  ...rest,
});

const membersOf = (members: readonly Member[]): Members => ({
  members: [...members],
  complete: true,
  asOf: '2026-05-01',
});

const REGION = [
  municipality('Ås', ['done', 'waiting', 'not-started', 'done'], { number: '3218' }),
  municipality('Asker', ['done', 'done', 'done'], { number: '3203' }),
  municipality('Bærum', ['in-progress', 'not-applicable', 'not-started'], { number: '3201' }),
  municipality('Åmot', ['på vent', 'done', 'done'], { number: '3422' }),
];

const show = (members: readonly Member[] = REGION, answers: FakeChecklistAnswers = {}) =>
  showChecklist(fakeChecklist({ members: membersOf(members), ...answers }), { mode: 'overview' });

const rowsOf = (element: Element): string[][] =>
  allByRole(element, 'row').map((row) => [...row.children].map(readText));
const namesOf = (element: Element): string[] => allByRole(element, 'rowheader').map(readText);
const headersOf = (element: Element) => allByRole(element, 'columnheader');

describe('<race-to-zero-checklist> of all municipalities', () => {
  it('is a table with headers for rows and columns, and states in words', async () => {
    const element = await show();
    expect(headersOf(element).map(readText)).to.have.members([
      'Kommune',
      'Skriv saksfremlegg',
      'Politisk behandling',
      'Påmelding og rapportering',
      'Årlig rapport 2026',
      'Steg',
    ]);
    const [first] = rowsOf(element);
    expect(first![0]).to.equal('Asker');
    expect(first).to.include('3 av 3').and.to.include('Gjort').and.to.include('Ikke begynt');
    expect(namesOf(element)).to.deep.equal(['Asker', 'Bærum', 'Åmot', 'Ås']);
    await findText(element, '1 av 4 kommuner har gjort alle stegene');
  });

  it('counts by itself, and leaves out what does not apply or is not known', async () => {
    const counts = rowsOf(await show()).map((row) => [row[0], row.find((cell) => cell.includes(' av '))]);
    expect(counts).to.deep.equal([
      ['Asker', '3 av 3'],
      ['Bærum', '0 av 2'],
      ['Åmot', '2 av 3'],
      ['Ås', '1 av 3'],
    ]);
  });

  it('shows a status that it has no word for as it is', async () => {
    const element = await show();
    expect(rowsOf(element).find(([name]) => name === 'Åmot')).to.include('på vent');
  });

  it('shows no businesses, and nobody who has left', async () => {
    const element = await show([
      ...REGION,
      municipality('Gått', [], { status: 'left' }),
      municipality('Fjernet', [], { status: 'removed' }),
      { ...municipality('Bedrift', []), kind: 'business' },
    ]);
    expect(namesOf(element)).to.deep.equal(['Asker', 'Bærum', 'Åmot', 'Ås']);
  });

  it('sorts by every column, up and down, says so to the eye and the ear, and keeps one sorted', async () => {
    const element = await show();
    for (const name of headersOf(element).map(readText)) {
      for (const times of [1, 2]) {
        const header = headersOf(element).find((one) => readText(one) === name)!;
        const before = header.ariaSort;
        header.querySelector('button')!.click();
        await element.updateComplete;
        const sorted = headersOf(element).filter(({ ariaSort }) => ariaSort !== null);
        expect(sorted.map(readText)).to.deep.equal([name]);
        expect(sorted[0]!.ariaSort, `${name} ${String(times)}`).to.be.oneOf(['ascending', 'descending']);
        expect(sorted[0]!.ariaSort).not.to.equal(before);
      }
      await hear(element, `Sortert etter ${name}`);
    }
  });

  it('sorts by the share of steps that are done, and by a step from what is behind to what is done', async () => {
    const element = await show();
    await press(element, 'Steg');
    expect(await eventually(() => namesOf(element)[0] === 'Asker' && namesOf(element))).to.deep.equal([
      'Asker',
      'Åmot',
      'Ås',
      'Bærum',
    ]);
    await press(element, 'Skriv saksfremlegg');
    await element.updateComplete;
    expect(namesOf(element)).to.deep.equal(['Bærum', 'Asker', 'Ås', 'Åmot']);
  });

  it('is read by a spreadsheet as a table, and run by none', async () => {
    const element = await show([...REGION, municipality('=HYPERLINK("x";"y")', ['@SUM(1)'], { number: '9902' })]);
    const { name, type, text, bytes } = await takeFile(element, DOWNLOAD);
    expect([name, type]).to.deep.equal(['race-to-zero-steg.csv', 'text/csv;charset=utf-8']);
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = text.split('\r\n');
    expect(lines[0]).to.equal(
      'kommunenummer;Kommune;Skriv saksfremlegg;Politisk behandling;Påmelding og rapportering;Årlig rapport 2026;Steg',
    );
    expect(lines).to.include('3203;Asker;Gjort;Gjort;Gjort;Ikke begynt;3 av 3');
    expect(lines).to.include(`9902;"'=HYPERLINK(""x"";""y"")";'@SUM(1);Ikke begynt;Ikke begynt;Ikke begynt;0 av 3`);
    expect(lines).to.have.length(7);
  });

  it('makes no file when the page takes that into its own hands', async () => {
    const element = await show();
    const events = noteEvents(document.body, 'document-requested');
    element.addEventListener('document-requested', (event) => event.preventDefault());
    await press(element, DOWNLOAD);
    expect(events).to.deep.equal([{ name: 'document-requested', document: 'overview' }]);
  });

  it('is calm about a campaign that is over', async () => {
    const steps = checklistExample.steps.map((step) => ({ ...step, deadline: '2021-09-15' }));
    const element = await show(REGION, { checklist: { status: 'archived', steps } });
    await findText(element, 'Kampanjen er avsluttet. Slik gikk det.');
    expect(shownText(element)).not.to.include('Fristen er ute');
    expect(shownText(element)).to.include('Ble ikke fullført');
  });

  it('says what is overdue in one that goes on', async () => {
    const element = await show(REGION, { now: '2026-10-01T09:00:00+02:00' });
    expect(rowsOf(element).find(([name]) => name === 'Ås')).to.include('Fristen er ute');
  });

  it('says that nobody has begun', async () => {
    const element = await attachChecklist(fakeChecklist(), { mode: 'overview' });
    await findText(element, 'Ingen kommuner har begynt ennå');
  });

  it('says that the table cannot be had, tells the page, and tries again', async () => {
    const events = noteEvents(document.body, 'widget-failed');
    let times = 0;
    const element = await attachChecklist(
      fakeChecklist({
        members: () =>
          ++times === 1
            ? Promise.reject(new WidgetError('server', { status: 500 }))
            : Promise.resolve(loadedAt(membersOf(REGION))),
      }),
      { mode: 'overview' },
    );
    await findText(element, FAILED);
    expect(events.map(({ kind }) => kind)).to.deep.equal(['server']);
    await press(element, 'Prøv igjen');
    await waitForChecklist(element);
    expect(namesOf(element)).to.have.length(4);
  });

  it('keeps the table when it could not be refreshed, and says so', async () => {
    const failure = new WidgetError('server');
    const element = await show(REGION, {
      members: () => Promise.resolve({ ...loadedAt(membersOf(REGION)), failure }),
    });
    await findText(element, 'Dette er sjekklisten slik vi sist så den.');
    expect(namesOf(element)).to.have.length(4);
  });

  it('scrolls within its region where it is narrow, by the keyboard too, and the page does not', async () => {
    const element = await show();
    element.parentElement!.style.inlineSize = '320px';
    const region = allByRole(element, 'region', /^Hvor langt kommunene er kommet/)[0]!;
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
