import { expect } from '@open-wc/testing';
import { WidgetError } from '../../src/api/errors.ts';
import { organisationExample, organisationsExample } from '../../src/contract/examples/index.ts';
import type { Organisation } from '../../src/contract/index.ts';
import { deferred } from '../support/deferred.ts';
import { eventually } from '../support/eventually.ts';
import { type FakeAnswers, fakeApplications } from '../support/fake-applications-client.ts';
import { allByRole, findByRole, findText, nameOf, readText, shownText } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import { atStep, fill, press, showStep, summaryOf, valueIn } from '../support/show-form.ts';

const NUMBER = 'Organisasjonsnummer eller navn';
const NAME = 'Navnet på virksomheten';
const SITE = /^Nettsted/;
const BAKERY = organisationExample.number;
/** Another number with a right check digit. */
const OTHER = '974760673';

const atCompany = (answers: FakeAnswers = {}) => showStep('Virksomheten', fakeApplications(answers));
const sizeIn = (element: Element) => allByRole(element, 'combobox', /^Antall ansatte/)[0]!.value;

describe('<nfk-membership-form> look-up of organisations', () => {
  keepAddress();

  for (const [state, said] of [
    ['active', 'Funnet i Enhetsregisteret. Rett opp under om noe ikke stemmer.'],
    ['deleted', 'Virksomheten er slettet i Enhetsregisteret. Er nummeret riktig? Du kan likevel gå videre.'],
    ['removed', 'Enhetsregisteret viser ikke lenger denne virksomheten. Fyll ut under, så ser sekretariatet på det.'],
    ['bankrupt', 'Virksomheten er meldt konkurs i Enhetsregisteret. Du kan gå videre, og sekretariatet tar kontakt.'],
    [
      'winding-up',
      'Virksomheten er under avvikling i Enhetsregisteret. Du kan gå videre, og sekretariatet tar kontakt.',
    ],
    ['unknown', 'Enhetsregisteret kjenner ikke nummeret. Se over det, eller fyll ut under om virksomheten er ny.'],
    ['unavailable', 'Vi når ikke Enhetsregisteret akkurat nå. Fyll ut under, så går det like bra.'],
    ['on-holiday', 'Vi når ikke Enhetsregisteret akkurat nå. Fyll ut under, så går det like bra.'],
  ] as const) {
    it(`says what it means that a company is ${state}, and lets one go on`, async () => {
      const element = await atCompany({ organisation: () => Promise.resolve({ ...organisationExample, state }) });
      await fill(element, NUMBER, BAKERY);
      await findText(element, said);
      await fill(element, NAME, 'Nordlys Bakeri AS');
      await press(element, 'Neste');
      await atStep(element, 'Medlem eller partner?');
    });
  }

  it('asks once about a number, with the municipalities that matter, as soon as it is whole', async () => {
    const asked: unknown[] = [];
    const element = await atCompany({
      organisation: (number, branches) => {
        asked.push([number, branches]);
        return Promise.resolve(organisationExample);
      },
    });
    for (const typed of ['313', '313130', '31313002', '313130029', '313 130 029']) await fill(element, NUMBER, typed);
    await findText(element, 'Funnet i Enhetsregisteret');
    expect(asked).to.deep.equal([[BAKERY, ['0301']]]);
  });

  it('asks nothing about a number with a wrong check digit, or two letters', async () => {
    const asked: unknown[] = [];
    const ask = (text: string) => {
      asked.push(text);
      return Promise.reject(new WidgetError('server'));
    };
    const element = await atCompany({ organisation: ask, organisations: ask });
    for (const typed of ['313130028', 'No', '12', '  ']) await fill(element, NUMBER, typed);
    expect(shownText(element)).not.to.include('Enhetsregisteret …');
    expect(asked).to.deep.equal([]);
  });

  it('fills in what the register knows', async () => {
    const element = await atCompany();
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Funnet i Enhetsregisteret');
    expect([valueIn(element, NAME), valueIn(element, SITE), sizeIn(element)]).to.deep.equal([
      'Nordlys Bakeri AS',
      'https://nordlys-bakeri.example.no/',
      '20-49',
    ]);
    expect(shownText(element)).to.include('Kommune: Bærum');
  });

  it('says that the register shows activity where the network is', async () => {
    const element = await atCompany();
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Registeret viser at dere holder til der nettverket er.');
  });

  it('leaves alone what somebody has typed', async () => {
    const element = await atCompany();
    await fill(element, NAME, 'Bakeriet på hjørnet');
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Funnet i Enhetsregisteret');
    expect([valueIn(element, NAME), valueIn(element, SITE)]).to.deep.equal([
      'Bakeriet på hjørnet',
      'https://nordlys-bakeri.example.no/',
    ]);
  });

  const byNumber = (number: string): Promise<Organisation> =>
    Promise.resolve(
      number === BAKERY
        ? organisationExample
        : { number, state: 'active', name: 'Fjordbyen Elektro AS', size: '5-19', website: 'https://elektro.example/' },
    );

  it('puts another company in the place of the one before', async () => {
    const element = await atCompany({ organisation: byNumber });
    await fill(element, NUMBER, BAKERY);
    await eventually(() => valueIn(element, NAME) === 'Nordlys Bakeri AS');
    await fill(element, SITE, 'www.egen.example');
    await fill(element, NUMBER, OTHER);
    await eventually(() => valueIn(element, NAME) === 'Fjordbyen Elektro AS');
    expect([valueIn(element, SITE), sizeIn(element)]).to.deep.equal(['www.egen.example', '5-19']);
    expect(shownText(element)).not.to.include('Bærum');
  });

  it('remembers what it filled in when a number in between was unknown', async () => {
    const element = await atCompany({
      organisation: (number) =>
        number === '974760282' ? Promise.resolve({ number, state: 'unknown' }) : byNumber(number),
    });
    await fill(element, NUMBER, BAKERY);
    await eventually(() => valueIn(element, NAME) === 'Nordlys Bakeri AS');
    await fill(element, NUMBER, '974760282');
    await findText(element, 'kjenner ikke nummeret');
    await fill(element, NUMBER, OTHER);
    await eventually(() => valueIn(element, NAME) === 'Fjordbyen Elektro AS');
  });

  it('shows companies by name to choose from, and fills in the one that is chosen', async () => {
    const asked: string[] = [];
    const element = await atCompany({
      organisations: (query) => {
        asked.push(query);
        return Promise.resolve(organisationsExample);
      },
    });
    for (const typed of ['Nor', 'Nord', 'Nordlys']) await fill(element, NUMBER, typed);
    await findText(element, '1 treff. Velg virksomheten:');
    expect(asked).to.deep.equal(['Nordlys']);
    const result = await findByRole(element, 'button', /^Nordlys Bakeri AS/);
    expect(readText(result)).to.match(/313 130 029 · AS · Bærum$/);
    result.focus();
    result.click();
    await findText(element, 'Funnet i Enhetsregisteret');
    expect([valueIn(element, NUMBER), valueIn(element, NAME)]).to.deep.equal([BAKERY, 'Nordlys Bakeri AS']);
    await press(element, 'Neste');
    await atStep(element, 'Medlem eller partner?');
  });

  it('does not lose the focus when a company is chosen', async () => {
    const element = await atCompany();
    await fill(element, NUMBER, 'Nordlys');
    const result = await findByRole(element, 'button', /^Nordlys Bakeri AS/);
    result.focus();
    result.click();
    await findText(element, 'Funnet i Enhetsregisteret');
    expect(nameOf(element.shadowRoot!.activeElement ?? document.body)).to.equal(NUMBER);
  });

  it('says that no company is called so', async () => {
    const element = await atCompany({ organisations: () => Promise.resolve({ organisations: [] }) });
    await fill(element, NUMBER, 'Sørlys');
    await findText(element, 'Ingen treff på navnet. Skriv organisasjonsnummeret, eller fyll ut selv.');
  });

  it('says that the register is away rather than that nobody is called so', async () => {
    const element = await atCompany({
      organisations: () => Promise.resolve({ organisations: [], state: 'unavailable' }),
    });
    await fill(element, NUMBER, 'Sørlys');
    await findText(element, 'Vi når ikke Enhetsregisteret akkurat nå');
    expect(shownText(element)).not.to.include('Ingen treff');
  });

  it('never stands in the way while it is slow', async () => {
    const element = await atCompany({ organisation: () => new Promise(() => undefined) });
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Slår opp i Enhetsregisteret …');
    await fill(element, NAME, 'Nordlys Bakeri AS');
    await press(element, 'Neste');
    await atStep(element, 'Medlem eller partner?');
    expect(summaryOf(element)).to.deep.equal([]);
  });

  for (const kind of ['offline', 'timeout', 'server', 'not-found', 'contract', 'not-an-api', 'limited'] as const) {
    it(`never stands in the way when it ends in ${kind}`, async () => {
      const element = await atCompany({ organisation: () => Promise.reject(new WidgetError(kind)) });
      await fill(element, NUMBER, BAKERY);
      await findText(element, 'Vi når ikke Enhetsregisteret akkurat nå');
      await fill(element, NAME, 'Nordlys Bakeri AS');
      await press(element, 'Neste');
      await atStep(element, 'Medlem eller partner?');
    });
  }

  it('drops an answer that comes after another question', async () => {
    const late = deferred<Organisation>();
    const element = await atCompany({
      organisation: (number) => (number === BAKERY ? late.promise : byNumber(number)),
    });
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Slår opp i Enhetsregisteret …');
    await fill(element, NUMBER, OTHER);
    await eventually(() => valueIn(element, NAME) === 'Fjordbyen Elektro AS');
    late.resolve(organisationExample);
    await late.promise;
    await element.updateComplete;
    expect([valueIn(element, NUMBER), valueIn(element, NAME)]).to.deep.equal([OTHER, 'Fjordbyen Elektro AS']);
  });

  it('does not take what was typed since for the name of what it finds', async () => {
    const late = deferred<Organisation>();
    const element = await atCompany({ organisation: () => late.promise });
    await fill(element, NUMBER, BAKERY);
    await fill(element, NAME, 'Mitt eget navn');
    late.resolve(organisationExample);
    await findText(element, 'Funnet i Enhetsregisteret');
    expect(valueIn(element, NAME)).to.equal('Mitt eget navn');
  });

  it('keeps where a sole proprietor lives out of it', async () => {
    const element = await atCompany({
      organisation: () => Promise.resolve({ ...organisationExample, form: 'ENK', branches: [] }),
    });
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Funnet i Enhetsregisteret');
    expect(shownText(element)).not.to.include('Bærum');
  });

  it('tells what it does in a live region that is there from the start', async () => {
    const element = await atCompany();
    const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
    expect(readText(region)).to.equal('');
    await fill(element, NUMBER, BAKERY);
    await findText(element, 'Funnet i Enhetsregisteret');
    expect(readText(region)).to.match(/^Funnet i Enhetsregisteret/);
    expect(allByRole(element, 'alert').map(nameOf)).to.deep.equal([]);
  });
});
