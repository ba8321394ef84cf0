import { expect } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { eventOf } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, nameOf, queryByRole, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { lunches } from '../support/membership.ts';
import {
  ANSWERS,
  RECEIPT,
  STEPS,
  atStep,
  complete,
  fill,
  picked,
  pick,
  press,
  showStep,
  summaryOf,
  tick,
  valueIn,
} from '../support/show-form.ts';
import { choose } from '../support/act.ts';

const focusedField = (element: Element): string => nameOf(element.shadowRoot!.activeElement ?? document.body);

/** Answers everything from the step that is shown, and sends. */
async function finish(element: Element, from: (typeof STEPS)[number]): Promise<void> {
  for (const title of STEPS.slice(STEPS.indexOf(from))) await complete(element, title);
  await atStep(element, RECEIPT);
}

describe('<nfk-membership-form> tiers', () => {
  keepAddress();

  it('stand side by side with what they cost, ask for and give', async () => {
    const element = await showStep('Medlem eller partner?');
    expect(allByRole(element, 'heading').slice(1).map(readText)).to.deep.equal(['Medlem', 'Partner']);
    const said = shownText(element);
    expect(said).to.match(/Hva det koster Gratis Rapportering Én gang i året Dette får dere Medlemsmøter/);
    expect(said).to.match(/Hva det koster 5 000 kroner i året Rapportering To ganger i året/);
  });

  it('ask partners for an invoice, and keep it when one changes one’s mind', async () => {
    const client = fakeApplications();
    const element = await showStep('Medlem eller partner?', client);
    expect(allByRole(element, 'textbox')).to.have.length(0);
    await pick(element, 'Vi vil bli', 'Partner');
    await fill(element, 'E-post for faktura', 'faktura@nordlys-bakeri.example.no');
    await pick(element, 'Vi vil bli', 'Medlem');
    await eventually(() => allByRole(element, 'textbox').length === 0);
    await pick(element, 'Vi vil bli', 'Partner');
    await eventually(() => valueIn(element, 'E-post for faktura') === 'faktura@nordlys-bakeri.example.no');
    await press(element, 'Neste');
    await finish(element, 'Kriterier og tiltak');
    expect(client.sent[0]!.content).to.deep.include({
      tier: 'partner',
      invoice: { email: 'faktura@nordlys-bakeri.example.no' },
    });
  });

  it('send no invoice for a tier that costs nothing', async () => {
    const client = fakeApplications();
    const element = await showStep('Medlem eller partner?', client);
    await pick(element, 'Vi vil bli', 'Partner');
    await fill(element, 'E-post for faktura', 'faktura@nordlys-bakeri.example.no');
    await finish(element, 'Medlem eller partner?');
    expect(client.sent[0]!.content).to.not.have.property('invoice');
  });

  it('need an address for the invoice', async () => {
    const element = await showStep('Medlem eller partner?');
    await pick(element, 'Vi vil bli', 'Partner');
    await press(element, 'Neste');
    await eventually(() => summaryOf(element).join() === 'Fyll ut «E-post for faktura».');
  });
});

describe('<nfk-membership-form> measures', () => {
  keepAddress();
  const titlesOf = (element: Element) => allByRole(element, 'textbox', 'Hva er tiltaket?').map(({ value }) => value);
  const areasOf = (element: Element) => allByRole(element, 'combobox', /^Område/).map(({ value }) => value);

  /** The step with two measures in it. */
  async function showTwo(client = fakeApplications()) {
    const element = await showStep('Kriterier og tiltak', client);
    await ANSWERS['Kriterier og tiltak'](element);
    await press(element, 'Legg til et tiltak');
    await eventually(() => titlesOf(element).length === 2);
    await fill(element, 'Hva er tiltaket?', 'Varmepumpe', 1);
    const [first, second] = allByRole(element, 'combobox', /^Område/);
    choose(first!, 'transport');
    choose(second!, 'energy');
    const planned = allByRole(element, 'radio', 'Planlagt')[1]!;
    planned.click();
    await element.updateComplete;
    return element;
  }

  it('can be added, and the focus goes to the new one', async () => {
    const element = await showTwo();
    await press(element, 'Legg til et tiltak');
    await eventually(() => titlesOf(element).length === 3);
    expect(allByRole(element, 'textbox', 'Hva er tiltaket?')[2]).to.equal(element.shadowRoot!.activeElement);
  });

  it('can be taken away, and those after it move up with all they hold', async () => {
    const element = await showTwo();
    expect(areasOf(element)).to.deep.equal(['transport', 'energy']);
    await press(element, 'Fjern tiltak 1');
    await eventually(() => titlesOf(element).length === 1);
    expect([titlesOf(element), areasOf(element)]).to.deep.equal([['Varmepumpe'], ['energy']]);
    expect(picked(element, 'Hvor langt er det kommet?')).to.equal('Planlagt');
    expect(allByRole(element, 'button', /^Fjern tiltak/).map(nameOf)).to.deep.equal([]);
    expect(readText(allByRole(element, 'status')[0])).to.match(/^Tiltaket er fjernet\./);
  });

  it('keep the focus near when one is taken away, and when that is undone', async () => {
    const element = await showTwo();
    await press(element, 'Fjern tiltak 2');
    await eventually(() => element.shadowRoot!.activeElement?.matches('section'));
    await press(element, 'Angre');
    await eventually(() => titlesOf(element).length === 2);
    expect(element.shadowRoot!.activeElement).to.match('section');
  });

  it('come back in their place', async () => {
    const element = await showTwo();
    await press(element, 'Fjern tiltak 1');
    await press(element, 'Angre');
    await eventually(() => titlesOf(element).length === 2);
    expect(titlesOf(element)).to.deep.equal(['Elektriske varebiler', 'Varmepumpe']);
    expect(allByRole(element, 'button', 'Angre').map(nameOf)).to.deep.equal([]);
  });

  it('come back without taking away what was typed since', async () => {
    const element = await showTwo();
    await press(element, 'Fjern tiltak 1');
    await eventually(() => titlesOf(element).length === 1);
    await fill(element, 'Hva er tiltaket?', 'Varmepumpe i kjelleren');
    await tick(element, 'Vilje');
    await press(element, 'Angre');
    await eventually(() => titlesOf(element).length === 2);
    expect(titlesOf(element)).to.deep.equal(['Elektriske varebiler', 'Varmepumpe i kjelleren']);
    expect((await findByRole(element, 'checkbox', 'Vilje')).checked).to.equal(false);
  });

  it('that are left empty are not sent, and no errors of theirs are shown', async () => {
    const client = fakeApplications();
    const element = await showTwo(client);
    await press(element, 'Legg til et tiltak');
    await press(element, 'Neste');
    await finish(element, 'Forventninger');
    expect(client.sent[0]!.content.measures).to.deep.equal([
      { title: 'Elektriske varebiler', area: 'transport', status: 'done' },
      { title: 'Varmepumpe', area: 'energy', status: 'planned' },
    ]);
  });

  it('need not be more than one, and can be no more than twenty', async () => {
    const element = await showStep('Kriterier og tiltak');
    for (let count = 1; count < 20; count++) {
      await press(element, 'Legg til et tiltak');
      await eventually(() => titlesOf(element).length === count + 1);
    }
    expect(allByRole(element, 'button', 'Legg til et tiltak').map(nameOf)).to.deep.equal([]);
  });
});

describe('<nfk-membership-form> expectations', () => {
  keepAddress();

  it('count how near one is to a partner, in words', async () => {
    const element = await showStep('Forventninger');
    const said = () => readText(allByRole(element, 'status')[0]);
    expect(said()).to.equal('0 av 2 forventninger er på plass, 0 er på vei.');
    await pick(element, 'Sertifisering', 'Ja');
    await pick(element, 'Leverandører', 'Delvis');
    await eventually(() => said() === '1 av 2 forventninger er på plass, 1 er på vei.');
    await pick(element, 'Leverandører', 'Nei');
    await eventually(() => said() === '1 av 2 forventninger er på plass, 0 er på vei.');
  });

  it('ask for a certificate where there is one, and for a comment where there is an answer', async () => {
    const client = fakeApplications();
    const element = await showStep('Forventninger', client);
    expect([allByRole(element, 'combobox').length, allByRole(element, 'textbox').length]).to.deep.equal([0, 0]);
    await pick(element, 'Leverandører', 'Planlagt');
    await pick(element, 'Sertifisering', 'Planlagt');
    choose(await findByRole(element, 'combobox', /^Hvilket sertifikat/), 'eco-lighthouse');
    await fill(element, /^Kommentar/, 'Til høsten.', 1);
    await press(element, 'Neste');
    await finish(element, 'Kontaktperson og leder');
    expect(client.sent[0]!.content.expectations).to.deep.equal([
      { id: 'certification', answer: 'planned', certificate: 'eco-lighthouse' },
      { id: 'suppliers', answer: 'planned', comment: 'Til høsten.' },
    ]);
  });

  it('stop nobody', async () => {
    const element = await showStep('Forventninger');
    await pick(element, 'Sertifisering', 'Nei');
    await pick(element, 'Leverandører', 'Nei');
    await press(element, 'Neste');
    await atStep(element, 'Kontaktperson og leder');
  });
});

describe('<nfk-membership-form> people', () => {
  keepAddress();
  const NOTICE = /Du oppgir nå opplysninger om en annen\. .*går til Fjordbyen kommune/;

  it('are two, and one tells the other that the data are given', async () => {
    const client = fakeApplications();
    const element = await showStep('Kontaktperson og leder', client);
    await findText(element, NOTICE);
    await fill(element, /^Navn/, 'Miljø Ansvarlig');
    await fill(element, /^E-post/, 'miljo@nordlys-bakeri.example.no');
    await fill(element, /^Navn/, 'Daglig Leder', 1);
    await fill(element, /^E-post/, 'leder@nordlys-bakeri.example.no', 1);
    await fill(element, /^Telefon/, '22 33 44 55', 1);
    await pick(element, 'Hvem signerer?', 'En stedfortreder');
    await press(element, 'Neste');
    await finish(element, 'Signering');
    expect(client.sent[0]!.content).to.deep.include({
      contact: { name: 'Miljø Ansvarlig', email: 'miljo@nordlys-bakeri.example.no' },
      leader: {
        role: 'deputy',
        name: 'Daglig Leder',
        email: 'leder@nordlys-bakeri.example.no',
        phone: '22 33 44 55',
      },
    });
  });

  it('are one when the contact signs, and what was typed of the other comes back', async () => {
    const element = await showStep('Kontaktperson og leder');
    await fill(element, /^Navn/, 'Daglig Leder', 1);
    await tick(element, 'Kontaktpersonen signerer selv');
    await eventually(() => allByRole(element, 'textbox', /^Navn/).length === 1);
    expect(shownText(element)).not.to.match(NOTICE);
    await tick(element, 'Kontaktpersonen signerer selv');
    await eventually(() => valueIn(element, /^Navn/, 1) === 'Daglig Leder');
  });

  it('are asked for their data with the tokens that browsers know, the own data only', async () => {
    const element = await showStep('Kontaktperson og leder');
    expect(allByRole(element, 'textbox').map(({ autocomplete }) => autocomplete)).to.deep.equal([
      ...['name', 'organization-title', 'email', 'tel'],
      ...['off', 'off', 'off', 'off'],
    ]);
  });

  it('do not meet the field for machines, by eye, ear or keyboard', async () => {
    const element = await showStep('Kontaktperson og leder');
    const trap = element.shadowRoot!.querySelector<HTMLInputElement>('[aria-hidden=true] input')!;
    expect([trap.tabIndex, trap.autocomplete, trap.parentElement!.getBoundingClientRect().width <= 1]).to.deep.equal([
      -1,
      'off',
      true,
    ]);
  });

  it('who fill in the field for machines are not refused here', async () => {
    const client = fakeApplications();
    const element = await showStep('Kontaktperson og leder', client);
    const trap = element.shadowRoot!.querySelector<HTMLInputElement>('[aria-hidden=true] input')!;
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await finish(element, 'Kontaktperson og leder');
    expect(client.sent[0]!.defence).to.deep.equal({ ticket: 'nfk.1', trap: 'https://spam.example' });
  });
});

describe('<nfk-membership-form> signing', () => {
  keepAddress();
  const QUESTION = 'Hvilken dag passer?';
  const MAY = /^onsdag 20\. mai 2026 kl\. 11[.:]30$/;
  const JUNE = /^onsdag 17\. juni 2026 kl\. 11[.:]30$/;

  it('shows when and where, and how many seats are left', async () => {
    const element = await showStep('Signering');
    await findText(element, 'Signeringslunsj · Rådhuset · 3 ledige plasser');
    await findText(element, 'Sommerlunsj · Rådhuset · Fullt – sett oss på venteliste');
    const choices = allByRole(element, 'radio').map(nameOf);
    expect(choices).to.have.length(3);
    expect(choices[0]).to.match(MAY);
    expect(choices[1]).to.match(JUNE);
  });

  it('takes a seat for as many as come', async () => {
    const client = fakeApplications();
    const element = await showStep('Signering', client);
    await pick(element, QUESTION, MAY);
    await pick(element, 'Hvor mange av dere kommer?', '2');
    await press(element, 'Neste');
    await atStep(element, 'Se over svarene');
    expect(shownText(element)).to.match(/Signeringslunsj, onsdag 20\. mai 2026/);
    await press(element, 'Send søknaden');
    await atStep(element, RECEIPT);
    expect(client.sent[0]!.content.signing).to.deep.equal({ choice: 'seat', event: 'signering-mai', attending: 2 });
  });

  it('puts one on the waiting list of a full lunch', async () => {
    const client = fakeApplications();
    const element = await showStep('Signering', client);
    await pick(element, QUESTION, JUNE);
    await press(element, 'Neste');
    await atStep(element, 'Se over svarene');
    expect(shownText(element)).to.match(/Venteliste: Sommerlunsj, onsdag 17\. juni 2026/);
    await press(element, 'Send søknaden');
    await atStep(element, RECEIPT);
    expect(client.sent[0]!.content.signing).to.deep.equal({
      choice: 'waiting-list',
      event: 'signering-juni',
      attending: 1,
    });
  });

  it('can wait', async () => {
    const element = await showStep('Signering');
    await pick(element, QUESTION, MAY);
    await pick(element, QUESTION, 'Vi bestemmer oss senere');
    await eventually(() => queryByRole(element, 'group', 'Hvor mange av dere kommer?') === undefined);
    await press(element, 'Neste');
    await atStep(element, 'Se over svarene');
    expect(shownText(element)).to.include('Vi bestemmer oss senere');
  });

  it('offers no more places than are left', async () => {
    const events = [
      eventOf({
        id: 'siste',
        title: 'Siste lunsj',
        start: '2026-05-20T11:30:00+02:00',
        kind: 'signing',
        capacity: { seats: 24, remaining: 1 },
      }),
    ];
    const element = await showStep('Signering', fakeApplications({ events }));
    await pick(element, QUESTION, MAY);
    await pick(element, 'Hvor mange av dere kommer?', '2');
    await press(element, 'Neste');
    await eventually(() => summaryOf(element)[0]?.includes('Det er for mange under «Hvor mange av dere kommer?»'));
  });

  for (const [what, events, said] of [
    ['there are none', [], 'Det er ingen datoer å velge mellom akkurat nå.'],
    [
      'all are over, cancelled or without a date',
      lunches.map(({ end, ...event }) => ({ ...event, start: '2026-04-01' })),
      'Det er ingen datoer',
    ],
    ['they cannot be had', () => Promise.reject(new WidgetError('server')), 'Vi får ikke hentet datoene akkurat nå.'],
  ] as const) {
    it(`says so when ${what}, and goes on without`, async () => {
      const element = await showStep('Signering', fakeApplications({ events }));
      await findText(element, said);
      await pick(element, QUESTION, 'Vi bestemmer oss senere');
      await fill(element, /^Noe mer/, 'Helst en onsdag.');
      await press(element, 'Neste');
      await atStep(element, 'Se over svarene');
      expect(shownText(element)).to.include('Helst en onsdag.');
    });
  }

  it('takes one who was quicker than the dates no further than “later”', async () => {
    const element = await showStep('Signering', fakeApplications({ events: () => new Promise(() => undefined) }));
    expect(allByRole(element, 'radio').map(nameOf)).to.deep.equal(['Vi bestemmer oss senere']);
    expect(shownText(element)).not.to.include('ingen datoer');
  });
});

describe('<nfk-membership-form> answers', () => {
  keepAddress();

  /** The answers as they are read: label → answer and who sees it. */
  const answersOf = (element: Element): Record<string, string> =>
    Object.fromEntries(
      [...element.shadowRoot!.querySelectorAll('dl div')].map((row) => [
        readText(row.querySelector('dt')),
        readText(row.querySelector('dd')),
      ]),
    );

  it('are shown once more, each with who sees it', async () => {
    const element = await showStep('Se over svarene');
    const answers = answersOf(element);
    expect(answers).to.deep.include({
      'Navnet på virksomheten': 'Nordlys Bakeri AS Blir offentlig',
      Organisasjonsnummer: '313 130 029 Blir offentlig',
      'Kort om virksomheten': 'Ikke svart Bare sekretariatet',
      'Tiltak 1': 'Elektriske varebiler (Gjennomført) Blir offentlig',
      'Kontaktperson: navn': 'Miljø Ansvarlig Sekretariatet, så arkivet',
      'Den som signerer: navn': 'Miljø Ansvarlig Bare sekretariatet',
    });
  });

  it('say what the data are used for, on which ground, for how long and by whom', async () => {
    const element = await showStep('Se over svarene');
    await findText(element, 'Behandlingsansvarlig: Fjordbyen kommune');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    expect(answersOf(element)).to.include({ 'Hvor lenge de lagres': 'Til dere melder dere av' });
    const link = await findByRole(element, 'link', 'Les mer om personvern');
    expect(link.getAttribute('href')).to.equal('https://www.fjordbyen.example/personvern');
  });

  it('ask for consent only where that is the ground, and never for all at once', async () => {
    const client = fakeApplications();
    const element = await showStep('Se over svarene', client);
    expect(allByRole(element, 'checkbox').map((box) => [nameOf(box), box.checked])).to.deep.equal([
      ['Ja, det er greit: Sende nyhetsbrev', false],
    ]);
    await tick(element, 'Ja, det er greit: Sende nyhetsbrev');
    await press(element, 'Send søknaden');
    await atStep(element, RECEIPT);
    expect(client.sent[0]!.content.consents).to.deep.equal(['newsletter']);
  });

  it('go without consent', async () => {
    const client = fakeApplications();
    const element = await showStep('Se over svarene', client);
    await finish(element, 'Se over svarene');
    expect(client.sent[0]!.content).to.not.have.property('consents');
  });

  it('show the contract with the company’s facts in it, marked as an example', async () => {
    const element = await showStep('Se over svarene');
    const contract = [...element.shadowRoot!.querySelectorAll('details')].at(-1)!;
    contract.open = true;
    expect(nameOf(contract.querySelector('summary')!)).to.equal('Se klimakontrakten med deres navn');
    const said = readText(contract);
    expect(said).to.include('Nordlys Bakeri AS (313 130 029) blir med som Medlem.');
    expect(said).to.include('Eksempel – ikke den gjeldende teksten');
    expect(focusedField(element)).to.equal('Se over svarene');
  });
});
