import { expect, fixture, html } from '@open-wc/testing';
import type { Redeemed, Saved } from '../../src/api/checklist-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import type { RaceToZeroChecklist } from '../../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import { type } from '../support/act.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeChecklistAnswers, fakeChecklist, session } from '../support/fake-checklist-client.ts';
import { allByRole, findByRole, findText, queryByRole, shownText } from '../support/find-by-role.ts';
import {
  COUNCIL,
  createChecklist,
  focused,
  noteEvents,
  press,
  showChecklist,
  showOpen,
  valueOf,
  waitForChecklist,
  write,
} from '../support/show-checklist.ts';

const TOKEN = 'x'.repeat(43);
const CASE = 'Saksnummer';
const OVER: Saved = { name: 'signed-out' };
const SENT = 'Er adressen registrert, er e-posten på vei.';

/** A checklist at an endpoint that notes what is asked of it besides changes. */
async function show(answers: FakeChecklistAnswers = {}, link?: string) {
  const asked: unknown[] = [];
  const client = fakeChecklist({
    ...answers,
    remote: {
      requestLink: (place, email, language) => {
        asked.push({ ...place, email, language });
        return Promise.resolve();
      },
      redeem: (given) => {
        asked.push(given);
        return Promise.resolve<Redeemed>({ name: 'opened', session });
      },
      ...answers.remote,
    },
  });
  const element = createChecklist(client, { store: 'endpoint' });
  if (link !== undefined) element.link = link;
  await fixture(html`<div>${element}</div>`);
  await waitForChecklist(element);
  return { element, client, asked };
}

async function askForLink(element: RaceToZeroChecklist): Promise<void> {
  type(await findByRole(element, 'textbox', 'E-postadresse på jobb'), 'klima@fjordbyen.example');
  await press(element, 'Send meg en lenke');
}

describe('<race-to-zero-checklist> links by mail', () => {
  it('asks for a link for this municipality, and says the same whoever asks', async () => {
    const { element, asked } = await show();
    await askForLink(element);
    await findText(element, SENT);
    expect(asked).to.deep.equal([
      { initiative: 'race-to-zero', municipality: '9901', email: 'klima@fjordbyen.example', language: 'nb' },
    ]);
    expect(focused(element)).to.equal('Lenken fra e-posten');
  });

  it('asks for an address when there is none', async () => {
    const { element, asked } = await show();
    await press(element, 'Send meg en lenke');
    await eventually(() => focused(element).startsWith('E-postadresse'));
    expect(asked).to.deep.equal([]);
  });

  for (const [what, pasted] of [
    ['the token alone', ` ${TOKEN} `],
    ['the whole address', `https://api.fjordregionen.example/v1/edit?x=1#link=${TOKEN}`],
    ['the address with the token as a parameter', `https://kommune.example/klima?token=${TOKEN}&utm=mail`],
  ] as const) {
    it(`opens for changes with ${what}, and tells only who listens at the element`, async () => {
      const { element, asked } = await show();
      const [here, page] = [noteEvents(element, 'session-opened'), noteEvents(document.body, 'session-opened')];
      await askForLink(element);
      type(await findByRole(element, 'textbox', 'Lenken fra e-posten'), pasted);
      await press(element, 'Åpne for endringer');
      await findText(element, 'Du kan endre sjekklisten til klokka');
      expect(asked.at(-1)).to.equal(TOKEN);
      expect(here).to.deep.equal([{ name: 'session-opened', session }]);
      expect(page).to.deep.equal([]);
      expect(shownText(element)).not.to.include(session.token);
      expect(allByRole(element, 'radio').length).to.be.above(0);
    });
  }

  it('asks nobody when nothing was pasted', async () => {
    const { element, asked } = await show();
    await askForLink(element);
    await press(element, 'Åpne for endringer');
    await eventually(() => focused(element) === 'Lenken fra e-posten');
    expect(asked).to.have.length(1);
  });

  it('redeems a link of the page when one presses, and never by itself', async () => {
    const { element, asked } = await show({}, TOKEN);
    await findText(element, 'Lenken er klar. Åpne sjekklisten for å gjøre endringer.');
    element.lang = 'nn';
    await findText(element, 'Lenkja er klar');
    element.lang = 'nb';
    await findText(element, 'Lenken er klar');
    expect(asked).to.deep.equal([]);
    await press(element, 'Åpne for endringer');
    await findText(element, 'Du kan endre sjekklisten til klokka');
    expect(asked).to.deep.equal([TOKEN]);
  });

  it('redeems a link once, however often one presses', async () => {
    const answer = deferred<Redeemed>();
    let times = 0;
    const redeem = () => {
      times++;
      return answer.promise;
    };
    const { element } = await show({ remote: { redeem } }, TOKEN);
    const button = await findByRole(element, 'button', 'Åpne for endringer');
    for (let press = 0; press < 3; press++) button.click();
    await eventually(() => button.ariaDisabled === 'true');
    answer.resolve({ name: 'opened', session });
    await findText(element, 'Du kan endre sjekklisten til klokka');
    expect(times).to.equal(1);
  });

  it('says that a link is used or too old, and offers a new one', async () => {
    const { element } = await show({ remote: { redeem: () => Promise.resolve({ name: 'expired' }) } }, TOKEN);
    await press(element, 'Åpne for endringer');
    await findText(element, 'Lenken er brukt eller for gammel. Be om en ny.');
    expect(await findByRole(element, 'textbox', 'E-postadresse på jobb')).to.be.an('htmlinputelement');
  });

  it('says that it did not get through, and can be tried again', async () => {
    let times = 0;
    const redeem = (): Promise<Redeemed> =>
      ++times === 1 ? Promise.reject(new WidgetError('offline')) : Promise.resolve({ name: 'opened', session });
    const { element } = await show({ remote: { redeem } }, TOKEN);
    await press(element, 'Åpne for endringer');
    await findText(element, 'Det kom ikke fram. Prøv igjen.');
    await press(element, 'Åpne for endringer');
    await findText(element, 'Du kan endre sjekklisten til klokka');
  });

  it('keeps what was typed when the session is over, offers a new link, and saves with it', async () => {
    const { element, client } = await show({ save: [OVER] }, TOKEN);
    await press(element, 'Åpne for endringer');
    await findText(element, 'Alt er lagret');
    const closed = noteEvents(element, 'session-closed');
    write(element, COUNCIL, CASE, '2026/800');
    await findText(element, 'Tiden er ute for denne lenken.');
    expect(closed).to.have.length(1);
    expect(valueOf(element, COUNCIL, CASE)).to.equal('2026/800');
    write(element, COUNCIL, CASE, '2026/801');
    await askForLink(element);
    await findText(element, SENT);
    type(await findByRole(element, 'textbox', 'Lenken fra e-posten'), `https://x.example/#link=${'y'.repeat(43)}`);
    await press(element, 'Åpne for endringer');
    await findText(element, 'Alt er lagret');
    expect(client.current().steps.council!.evidence).to.deep.equal({ 'case-number': '2026/801' });
  });

  it('takes the session that the page has kept, and leaves one that is over', async () => {
    const element = await showChecklist(fakeChecklist(), { store: 'endpoint' });
    element.session = { ...session, expiresAt: '2020-01-01T00:00:00Z' };
    await element.updateComplete;
    expect(shownText(element)).to.include('Vil du endre sjekklisten?');
    element.session = { ...session };
    await findText(element, 'Du kan endre sjekklisten til klokka');
  });

  it('ends by hand, says so to the page, and puts the focus where one goes on', async () => {
    const element = await showOpen();
    const closed = noteEvents(element, 'session-closed');
    await press(element, 'Avslutt');
    await findText(element, 'Vil du endre sjekklisten?');
    expect(closed).to.have.length(1);
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('offers no link where the endpoint takes no changes', async () => {
    const element = await showChecklist(fakeChecklist({ checklist: { editable: false } }), { store: 'endpoint' });
    await findText(element, 'Ingenting blir lagret.');
    expect(queryByRole(element, 'textbox', 'E-postadresse på jobb')).to.equal(undefined);
  });
});
