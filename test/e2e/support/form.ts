import { type Locator, type Page, expect } from '@playwright/test';

/** Where the site has the form. */
export const FORM_PAGE = '/vertssider/by/bli-med/';

/** What is typed into each field. Invented, as is the company. */
export interface Answers {
  readonly explanation: string;
  readonly number: string;
  readonly text: string;
  readonly invoiceEmail: string;
  readonly invoiceReference: string;
  readonly measure: string;
  readonly comment: string;
  readonly contactName: string;
  readonly contactTitle: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly leaderName: string;
  readonly leaderTitle: string;
  readonly leaderEmail: string;
  readonly leaderPhone: string;
  readonly message: string;
}

export const ANSWERS: Answers = {
  explanation: 'Vi åpner et utsalg i byen til våren.',
  number: '313130029',
  text: 'Brød bakt med strøm fra eget tak.',
  invoiceEmail: 'faktura@nordlys-bakeri.example.no',
  invoiceReference: 'Prosjekt 42',
  measure: 'Elektriske varebiler',
  comment: 'Gjelder mel og emballasje.',
  contactName: 'Miljø Ansvarlig',
  contactTitle: 'miljøleder',
  contactEmail: 'miljo@nordlys-bakeri.example.no',
  contactPhone: '22 33 44 55',
  leaderName: 'Daglig Leder',
  leaderTitle: 'daglig leder',
  leaderEmail: 'leder@nordlys-bakeri.example.no',
  leaderPhone: '22 33 44 66',
  message: 'Vi har bare nøttefrie kaker.',
};

/** How somebody works with the form. */
export interface Hand {
  readonly choose: (target: Locator) => Promise<void>;
  readonly type: (target: Locator, text: string) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
}

/** A hand with a pointer. */
export const pointer: Hand = {
  choose: (target) => target.check(),
  type: (target, text) => target.fill(text),
  press: (target) => target.click(),
};

export const formOf = (page: Page): Locator => page.locator('nfk-membership-form');

export const heading = (form: Locator, name: string | RegExp): Locator => form.getByRole('heading', { name });

/** Waits until the first step can be used. */
export const waitForForm = (form: Locator): Promise<void> => expect(form.getByRole('radio').first()).toBeVisible();

const next = (form: Locator): Locator => form.getByRole('button', { name: 'Neste' });

/**
 * Fills in the form up to the answers, as a partner from the region.
 * @param look is shown each step once it is filled in
 */
export async function fillIn(
  form: Locator,
  answers: Answers = ANSWERS,
  { choose, type, press }: Hand = pointer,
  look: (step: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const field = (name: string | RegExp) => form.getByRole('textbox', { name });
  const radio = (name: string | RegExp) => form.getByRole('radio', { name });
  const goOn = async (step: string, following: string) => {
    await look(step);
    await press(next(form));
    await expect(heading(form, following)).toBeVisible();
  };

  await choose(radio('Et annet sted i Osloregionen'));
  await choose(radio('Ikke ennå, men vi planlegger det'));
  await type(field('Hva gjør dere der'), answers.explanation);
  await goOn('eligibility', 'Virksomheten');

  await type(field('Organisasjonsnummer eller navn'), answers.number);
  await expect(form.getByText('Enhetsregisteret', { exact: false }).last()).toBeVisible();
  await expect(field('Navnet på virksomheten')).not.toHaveValue('');
  await type(field('Kort om virksomheten'), answers.text);
  await goOn('company', 'Medlem eller partner?');

  await choose(radio('Partner'));
  await type(field('E-post for faktura'), answers.invoiceEmail);
  await type(field('Deres referanse på fakturaen'), answers.invoiceReference);
  await goOn('tier', 'Kriterier og tiltak');

  for (const criterion of await form.getByRole('checkbox').all()) await choose(criterion);
  await type(field('Hva er tiltaket?'), answers.measure);
  await choose(radio('Planlagt'));
  await goOn('criteria', 'Forventninger');

  for (const answer of await radio('Delvis').all()) await choose(answer);
  await type(field('Kommentar').last(), answers.comment);
  await goOn('expectations', 'Kontaktperson og leder');

  await type(field('Navn').nth(0), answers.contactName);
  await type(field('Tittel').nth(0), answers.contactTitle);
  await type(field('E-post').nth(0), answers.contactEmail);
  await type(field('Telefon').nth(0), answers.contactPhone);
  await choose(radio('Øverste leder'));
  await type(field('Navn').nth(1), answers.leaderName);
  await type(field('Tittel').nth(1), answers.leaderTitle);
  await type(field('E-post').nth(1), answers.leaderEmail);
  await type(field('Telefon').nth(1), answers.leaderPhone);
  await goOn('people', 'Signering');

  await choose(radio('Vi bestemmer oss senere'));
  await type(field(/Noe mer sekretariatet/), answers.message);
  await goOn('signing', 'Se over svarene');
  await look('answers');
}

export const sendButton = (form: Locator): Locator => form.getByRole('button', { name: 'Send søknaden' });

/** The reference on the receipt. */
export async function referenceOf(form: Locator): Promise<string> {
  await expect(heading(form, 'Søknaden er mottatt')).toBeVisible();
  return form.locator('.reference').innerText();
}
