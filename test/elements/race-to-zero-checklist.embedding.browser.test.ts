import { expect, fixture, html } from '@open-wc/testing';
import type { Saved } from '../../src/api/checklist-remote.ts';
import type { Loaded } from '../../src/api/request-store.ts';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist } from '../../src/contract/index.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { fakeChecklist, loadedAt } from '../support/fake-checklist-client.ts';
import { allByRole, findText, readText, shownText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  PAPER,
  announced,
  attachChecklist,
  createChecklist,
  hear,
  openStep,
  pick,
  picked,
  showChecklist,
  showOpen,
  showPublic,
  valueOf,
  waitForChecklist,
  write,
} from '../support/show-checklist.ts';

const CASE = 'Saksnummer';
const headings = (element: Element) => [...new Set(allByRole(element, 'heading').map(({ localName }) => localName))];

/** A client that never answers, and whether it was told that nobody waits any more. */
function waitingClient() {
  const signals: AbortSignal[] = [];
  const client = fakeChecklist({
    checklist: (_, { signal } = {}) => {
      if (signal) signals.push(signal);
      return new Promise<never>((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('gone'))),
      );
    },
  });
  return { client, signals };
}

describe('<race-to-zero-checklist> in a page', () => {
  const errors: unknown[] = [];
  const note = (event: Event): void => {
    errors.push('reason' in event ? event.reason : event);
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
  });

  for (const lang of ['tlh', '', 'xx-YY', '__proto__', 'nb-NO', 'no'])
    it(`speaks bokmål when the language is “${lang}”`, async () => {
      const element = await showPublic(fakeChecklist(), { lang });
      expect(shownText(element)).to.include('1 av 3 steg er gjort');
    });

  it('speaks the language of the page around it, and follows it', async () => {
    const element = createChecklist(fakeChecklist(), { mode: 'view' });
    element.removeAttribute('lang');
    const page = await fixture(html`<div lang="en">${element}</div>`);
    await findText(element, '1 of 3 steps are done');
    page.setAttribute('lang', 'nn');
    await findText(element, '1 av 3 steg er gjorde');
  });

  for (const [level, given, levels] of [
    [2, undefined, ['h2']],
    [4, '4', ['h4']],
    [6, '9', ['h6']],
    [1, '0', ['h1']],
    [2, 'stor', ['h2']],
  ] as const) {
    it(`has steps at level ${String(level)} for heading-level="${given ?? ''}"`, async () => {
      const element = await showPublic(fakeChecklist(), given === undefined ? {} : { 'heading-level': given });
      expect(headings(element)).to.deep.equal(levels);
    });
  }

  it('has its own heading, with the steps a level below', async () => {
    const element = await showPublic(fakeChecklist(), { heading: 'Slik går det', 'heading-level': '3' });
    expect(headings(element)).to.deep.equal(['h3', 'h4']);
    expect(readText(allByRole(element, 'heading')[0])).to.equal('Slik går det');
  });

  it('does not notice others on the page, with other endpoints, languages and answers', async () => {
    const shorter: Partial<Checklist> = { steps: checklistExample.steps.slice(0, 1) };
    const [one, other, third] = await Promise.all([
      showOpen(fakeChecklist({ endpoint: 'https://one.example' })),
      showPublic(fakeChecklist({ endpoint: 'https://other.example', checklist: shorter }), { lang: 'en' }),
      showChecklist(fakeChecklist({ endpoint: 'https://third.example' }), { lang: 'nn', store: 'session' }),
    ]);
    pick(one, COUNCIL, 'Gjort');
    await hear(one, '«Politisk behandling» er nå: Gjort.');
    expect([announced(other), announced(third)]).to.deep.equal(['', '']);
    expect(shownText(other)).to.include('1 of 1 steps are done');
    expect(shownText(third)).to.include('0 av 3 steg er gjorde');
    one.remove();
    expect(shownText(other)).to.include('1 of 1 steps are done');
  });

  it('stops asking when it is removed, and asks again when it comes back', async () => {
    const { client, signals } = waitingClient();
    const element = await attachChecklist(client);
    const place = element.parentElement!;
    element.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    place.append(element);
    await eventually(() => signals.length === 2);
    expect(signals[1]!.aborted).to.equal(false);
  });

  it('comes once when it is moved while it waits', async () => {
    const answers = [deferred<Loaded<Checklist>>(), deferred<Loaded<Checklist>>()];
    let times = 0;
    const element = await attachChecklist(fakeChecklist({ checklist: () => answers[times++]!.promise }));
    (await fixture(html`<section></section>`)).append(element);
    await eventually(() => times === 2);
    answers[1]!.resolve(loadedAt(checklistExample));
    await waitForChecklist(element);
    answers[0]!.resolve(loadedAt({ ...checklistExample, steps: [] }));
    await element.updateComplete;
    expect(picked(element, PAPER)).to.equal('Ikke begynt');
  });

  it('stands beside its clone, with one live region each', async () => {
    const element = await showPublic();
    const copy = document.importNode(element, true);
    copy.client = fakeChecklist();
    element.after(copy);
    await waitForChecklist(copy);
    for (const one of [element, copy]) expect(one.querySelectorAll('[slot=klima-announcer]').length).to.be.at.most(1);
    expect(shownText(copy)).to.equal(shownText(element));
  });

  it('keeps what was typed in another language, other words, colours and levels', async () => {
    const element = await showChecklist();
    await openStep(element, COUNCIL);
    write(element, COUNCIL, CASE, '2026/1');
    pick(element, COUNCIL, 'Venter på andre');
    element.messages = { nb: { 'field.status': 'Hvor er saken nå?' } };
    element.headingLevel = 4;
    element.parentElement!.style.colorScheme = 'dark';
    element.style.setProperty('--klima-color-accent', 'rebeccapurple');
    await findText(element, 'Hvor er saken nå?');
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/1');
    element.lang = 'en';
    await findText(element, 'Before the council');
    expect(valueOf(element, 'Before the council', 'Case number')).to.equal('2026/1');
    element.lang = 'nb';
    await eventually(() => shownText(element).includes(COUNCIL));
    expect(picked(element, COUNCIL, 'Hvor er saken nå?')).to.equal('Venter på andre');
  });

  it('keeps what was typed when it is moved, and when it is taken out and put back', async () => {
    const element = await showChecklist();
    await openStep(element, COUNCIL);
    write(element, COUNCIL, CASE, '2026/1');
    (await fixture(html`<section></section>`)).append(element);
    await waitForChecklist(element);
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/1');
    const place = element.parentElement!;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await waitForChecklist(element);
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/1');
  });

  it('saves what was typed also when it is taken out before the answer, and shows it when it is back', async () => {
    const answer = deferred<Saved>();
    const client = fakeChecklist({ save: [answer.promise] });
    const element = await showOpen(client);
    pick(element, COUNCIL, 'Gjort');
    await eventually(() => client.sent.length === 1);
    const place = element.parentElement!;
    element.remove();
    client.change({ council: { status: 'done' } });
    answer.resolve({ name: 'saved', progress: client.current() });
    place.append(element);
    await findText(element, 'Alt er lagret');
    expect([picked(element, COUNCIL), client.sent.length]).to.deep.equal(['Gjort', 1]);
  });

  it('changes its mode, and keeps what was typed for when it is work again', async () => {
    const element = await showChecklist();
    pick(element, PAPER, 'Gjort');
    element.mode = 'view';
    await findText(element, 'Utslippsfrie byggeplasser');
    element.mode = 'overview';
    await findText(element, 'Ingen kommuner har begynt ennå');
    element.mode = 'work';
    await waitForChecklist(element);
    await eventually(() => picked(element, PAPER) === 'Gjort');
  });

  it('takes nothing of one municipality along to the next', async () => {
    const element = await showChecklist(
      fakeChecklist({
        progress: (_, number) =>
          Promise.resolve(loadedAt({ ...progressExample, municipality: { number, name: `Kommune ${number}` } })),
      }),
    );
    await openStep(element, COUNCIL);
    write(element, COUNCIL, CASE, '2026/1');
    element.municipality = '3203';
    await findText(element, 'Sjekkliste for Kommune 3203');
    expect(valueOf(element, COUNCIL, CASE)).to.equal('');
  });

  it('sets no cookie and changes no address', async () => {
    const before = [document.cookie, location.href];
    const element = await showOpen();
    pick(element, COUNCIL, 'Gjort');
    await findText(element, 'Alt er lagret');
    expect([document.cookie, location.href]).to.deep.equal(before);
  });
});
