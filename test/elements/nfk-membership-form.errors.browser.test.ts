import { expect } from '@open-wc/testing';
import type { NfkMembershipForm } from '../../src/elements/nfk-membership-form/nfk-membership-form.ts';
import { eventually } from '../support/eventually.ts';
import { allByRole, findByRole, findText, nameOf } from '../support/find-by-role.ts';
import { keepAddress } from '../support/keep-address.ts';
import {
  ANSWERS,
  type StepTitle,
  STEPS,
  atStep,
  complete,
  errorAt,
  fill,
  focused,
  pick,
  press,
  showForm,
  showStep,
  summaryOf,
  titleOf,
} from '../support/show-form.ts';

/** What the summary says of a step that nobody has answered. */
const EMPTY: readonly (readonly [StepTitle, readonly string[]])[] = [
  ['Passer nettverket for dere?', ['Velg et svar under «Hvor holder dere til?».']],
  ['Virksomheten', ['Fyll ut «Organisasjonsnummer eller navn».', 'Fyll ut «Navnet på virksomheten».']],
  ['Medlem eller partner?', ['Velg et svar under «Vi vil bli».']],
  [
    'Kriterier og tiltak',
    [
      'Alle kriteriene må være huket av for å bli med. «Vilje» mangler.',
      'Alle kriteriene må være huket av for å bli med. «Handling» mangler.',
      'Fyll ut «Tiltak 1: Hva er tiltaket?».',
    ],
  ],
  ['Forventninger', ['Velg et svar under «Sertifisering».', 'Velg et svar under «Leverandører».']],
  [
    'Kontaktperson og leder',
    [
      'Fyll ut «Kontaktperson: Navn».',
      'Fyll ut «Kontaktperson: E-post».',
      'Velg et svar under «Hvem signerer?».',
      'Fyll ut «Den som signerer: Navn».',
      'Fyll ut «Den som signerer: E-post».',
    ],
  ],
  ['Signering', ['Velg et svar under «Hvilken dag passer?».']],
];

/** All that is said to be wrong at the fields of a step. */
const errorsAtFields = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part~=field] .error')].map(nameOf);

async function refuse(element: NfkMembershipForm): Promise<void> {
  await press(element, 'Neste');
  await eventually(() => summaryOf(element).length > 0);
}

describe('<nfk-membership-form> errors', () => {
  keepAddress();

  for (const [title, errors] of EMPTY) {
    it(`are summed up above “${title}”, with the same words at the fields`, async () => {
      const element = await showStep(title);
      expect(errorsAtFields(element)).to.deep.equal([]);
      await refuse(element);
      expect(summaryOf(element)).to.deep.equal(errors);
      expect(errorsAtFields(element)).to.deep.equal(errors);
      expect(titleOf(element)).to.equal(title);
    });

    it(`of “${title}” go when they are mended`, async () => {
      const element = await showStep(title);
      await refuse(element);
      await ANSWERS[title](element);
      await eventually(() => summaryOf(element).length === 0 && errorsAtFields(element).length === 0);
      await press(element, 'Neste');
      await atStep(element, STEPS[STEPS.indexOf(title) + 1]!);
    });

    it(`of “${title}” are led to by the summary, one by one`, async () => {
      const element = await showStep(title);
      await refuse(element);
      const { href } = location;
      for (const link of element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=error-summary] a')) {
        link.click();
        await eventually(
          () => {
            const field = element.shadowRoot!.activeElement?.closest('[part~=field]');
            return nameOf(field?.querySelector('.error') ?? link.ownerDocument.body) === nameOf(link);
          },
          `${nameOf(link)} leads nowhere`,
        );
      }
      expect(location.href).to.equal(href);
    });
  }

  it('take the focus to their summary, which is an alert', async () => {
    const element = await showStep('Virksomheten');
    await refuse(element);
    const summary = element.shadowRoot!.activeElement!;
    expect(summary.getAttribute('part')).to.equal('error-summary');
    expect(allByRole(element, 'alert')[0]!.parentElement).to.equal(summary);
    expect(nameOf(allByRole(element, 'heading').find((heading) => summary.contains(heading))!)).to.equal(
      '2 ting må rettes',
    );
  });

  it('take the focus to their summary each time one tries to go on', async () => {
    const element = await showStep('Virksomheten');
    await refuse(element);
    allByRole(element, 'textbox')[0]!.focus();
    await press(element, 'Neste');
    await eventually(() => element.shadowRoot!.activeElement?.matches('[part~=error-summary]'));
  });

  it('are counted in the singular when there is one', async () => {
    const element = await showForm();
    await refuse(element);
    await findByRole(element, 'heading', 'Én ting må rettes');
  });

  it('are not shown before one has tried to go on, and not again on the next step', async () => {
    const element = await showStep('Virksomheten');
    await fill(element, /^Nettsted/, 'ikke en adresse');
    expect(errorsAtFields(element)).to.deep.equal([]);
    await fill(element, /^Nettsted/, '');
    await refuse(element);
    await complete(element, 'Virksomheten');
    await atStep(element, 'Medlem eller partner?');
    expect(allByRole(element, 'alert').map(nameOf)).to.deep.equal([]);
  });

  it('do not stand in the way of going back', async () => {
    const element = await showStep('Virksomheten');
    await refuse(element);
    await press(element, 'Tilbake');
    await atStep(element, STEPS[0]);
    expect(errorsAtFields(element)).to.deep.equal([]);
  });

  it('mark their fields', async () => {
    const element = await showStep('Virksomheten');
    await refuse(element);
    const marked = allByRole(element, 'textbox').filter((field) => field.ariaInvalid === 'true');
    expect(marked.map(nameOf)).to.deep.equal(['Organisasjonsnummer eller navn', 'Navnet på virksomheten']);
  });

  for (const [what, field, typed, said] of [
    ['a wrong check digit', 'Organisasjonsnummer eller navn', '313130028', /^Organisasjonsnummeret stemmer ikke/],
    ['a website that is none', /^Nettsted/, 'bakeri', /må være en nettadresse/],
    ['a website that would run', /^Nettsted/, 'javascript:alert(1)', /må være en nettadresse/],
    ['a name that never ends', 'Navnet på virksomheten', 'x'.repeat(201), /er for langt/],
    ['an identity number', /^Kort om/, 'Ring 01819090285', /inneholder et fødselsnummer/],
  ] as const) {
    it(`say what is wrong with ${what}`, async () => {
      const element = await showStep('Virksomheten');
      await fill(element, field, typed);
      await refuse(element);
      expect(errorAt(element, field)).to.match(said);
    });
  }

  for (const [what, field, typed, said] of [
    ['an e-mail address that is none', /^E-post/, 'miljo@', /«Kontaktperson: E-post» må være en e-postadresse/],
    ['a second line in an e-mail address', /^E-post/, 'a@b.example\r\nBcc: c@d.example', /E-post/],
    ['a telephone number that is none', /^Telefon/, '12', /må være et telefonnummer/],
    ['an identity number in a name', /^Navn/, 'Miljø 01819090285', /inneholder et fødselsnummer/],
  ] as const) {
    it(`say what is wrong with ${what} of a person`, async () => {
      const element = await showStep('Kontaktperson og leder');
      await fill(element, field, typed);
      await refuse(element);
      expect(errorAt(element, field)).to.match(said);
    });
  }

  for (const typed of ['NO 313 130 029 MVA', '３１３１３００２９', '313.130.029', '\u00a0313\u00a0130\u00a0029']) {
    it(`take “${typed}” for an organisation number`, async () => {
      const element = await showStep('Virksomheten');
      await fill(element, 'Organisasjonsnummer eller navn', typed);
      await findText(element, 'Funnet i Enhetsregisteret');
      await press(element, 'Neste');
      await atStep(element, 'Medlem eller partner?');
    });
  }

  it('say which year is none', async () => {
    const element = await showStep('Kriterier og tiltak');
    await fill(element, /^Årstall/, 'snart');
    await refuse(element);
    expect(errorAt(element, /^Årstall/)).to.match(/må være et årstall/);
  });

  describe('of where one is', () => {
    it('ask for a talk with the secretariat when one is elsewhere, and go no further', async () => {
      const element = await showForm();
      await pick(element, 'Hvor holder dere til?', 'Et annet sted');
      await findText(element, 'Snakk med sekretariatet først');
      await findByRole(element, 'link', 'naring@fjordbyen.example');
      await refuse(element);
      expect(summaryOf(element)).to.deep.equal([
        'Svaret under «Hvor holder dere til?» tyder på at nettverket ikke passer for dere. Snakk med sekretariatet først.',
      ]);
    });

    it('ask for activity, and what it is, where that is needed', async () => {
      const question = 'Har eller planlegger dere aktivitet i Fjordbyen?';
      const element = await showForm();
      await pick(element, 'Hvor holder dere til?', 'Ellers i regionen');
      await refuse(element);
      expect(summaryOf(element)).to.deep.equal([`Velg et svar under «${question}».`]);
      await pick(element, question, 'Nei');
      await eventually(() => summaryOf(element)[0]?.includes('ikke passer for dere'));
      await findText(element, 'Snakk med sekretariatet først');
      await pick(element, question, 'Ikke ennå, men vi planlegger det');
      await eventually(() => summaryOf(element)[0] === 'Fyll ut «Hva gjør dere der, eller hva planlegger dere?».');
      await fill(element, 'Hva gjør dere der, eller hva planlegger dere?', 'Et utsalg.');
      await eventually(() => summaryOf(element).length === 0);
      await press(element, 'Neste');
      await atStep(element, 'Virksomheten');
    });

    it('forget the activity where it is not asked for', async () => {
      const element = await showForm();
      await pick(element, 'Hvor holder dere til?', 'Ellers i regionen');
      await pick(element, 'Hvor holder dere til?', 'I Fjordbyen');
      await eventually(() => allByRole(element, 'group').length === 1);
      await press(element, 'Neste');
      await atStep(element, 'Virksomheten');
      expect(focused(element)).to.equal('Virksomheten');
    });
  });
});
