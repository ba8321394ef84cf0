import type { Event, Initiative, LocalizedText } from '../../src/contract/index.ts';
import { EXPECTATION_ANSWERS, MEASURE_STATUSES, SIGNER_ROLES, SIZE_BANDS } from '../../src/contract/index.ts';
import { createDayOf, knownTimeZone, pickText, signingLunches } from '../../src/domain/index.ts';
import { formStepsMessages } from '../../src/elements/nfk-membership-form/form-steps.messages.ts';
import { nfkMembershipFormMessages } from '../../src/elements/nfk-membership-form/nfk-membership-form.messages.ts';
import { formatAppointment } from '../../src/i18n/format-appointment.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Named {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** Shown when another question has one of these answers. */
  readonly when?: { readonly name: string; readonly values: readonly string[] };
}

/** A question of the membership form, as any library of forms can ask it. */
export type Question =
  | (Named & { readonly kind: 'radio' | 'select'; readonly choices: readonly Choice[] })
  | (Named & { readonly kind: 'text'; readonly type: 'text' | 'email' | 'tel' | 'url' | 'number' })
  | (Named & { readonly kind: 'area' | 'check' })
  | (Named & { readonly kind: 'repeated'; readonly questions: readonly Question[] })
  | { readonly kind: 'note'; readonly name: string; readonly lines: readonly string[] };

/** A step of the form. */
export interface QuestionPage {
  readonly name: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

const t = createTranslate('nb', [], { ...nfkMembershipFormMessages, ...formStepsMessages });
const say = (text: LocalizedText): string => pickText(text, 'nb').text;

/** Every field of the eight steps of the membership form, in bokmål. */
export function questionsOf(initiative: Initiative, events: readonly Event[], today: string): readonly QuestionPage[] {
  return [
    { name: 'eligibility', title: t('step.eligibility'), questions: askEligibility(initiative) },
    { name: 'company', title: t('step.company'), questions: askCompany() },
    { name: 'tier', title: t('step.tier'), questions: askTier(initiative) },
    { name: 'criteria', title: t('step.criteria'), questions: askCriteria(initiative) },
    { name: 'expectations', title: t('step.expectations'), questions: askExpectations(initiative) },
    { name: 'people', title: t('step.people'), questions: askPeople(initiative) },
    { name: 'signing', title: t('step.signing'), questions: askSigning(initiative, events, today) },
    { name: 'answers', title: t('step.answers'), questions: askConsents(initiative) },
  ];
}

function askEligibility({ application }: Initiative): readonly Question[] {
  const { prepare = [], relevance } = application ?? {};
  if (!relevance) return [];
  const { question, areas, activity } = relevance;
  const when = { name: 'area', values: areas.filter(({ needs }) => needs === 'activity').map(({ id }) => id) };
  return [
    { kind: 'note', name: 'prepare', lines: [t('eligibility.prepare'), ...prepare.map(say)] },
    {
      kind: 'radio',
      name: 'area',
      label: say(question),
      isRequired: true,
      choices: areas.map(({ id, title, text }) => ({
        value: id,
        label: [say(title), text === undefined ? '' : say(text)].filter(Boolean).join(' – '),
      })),
    },
    {
      kind: 'radio',
      name: 'activity',
      label: activity === undefined ? t('eligibility.activity') : say(activity),
      isRequired: true,
      when,
      choices: (['has', 'plans', 'none'] as const).map((value) => ({ value, label: t(`activity.${value}`) })),
    },
    { kind: 'area', name: 'explanation', label: t('field.relevance.explanation'), isRequired: true, when },
  ];
}

function askCompany(): readonly Question[] {
  return [
    {
      kind: 'text',
      type: 'text',
      name: 'number',
      label: t('field.organisation.number'),
      hint: t('field.organisation.number.hint'),
      isRequired: true,
    },
    { kind: 'text', type: 'text', name: 'name', label: t('field.organisation.name'), isRequired: true },
    {
      kind: 'select',
      name: 'size',
      label: t('field.organisation.size'),
      choices: SIZE_BANDS.map((value) => ({ value, label: value.replace('-', '–') })),
    },
    { kind: 'text', type: 'url', name: 'website', label: t('field.organisation.website') },
    { kind: 'area', name: 'text', label: t('field.organisation.text'), hint: t('field.organisation.text.hint') },
  ];
}

function askTier({ tiers = [], application }: Initiative): readonly Question[] {
  const when = { name: 'tier', values: application?.invoiced ?? [] };
  return [
    ...tiers.map(({ id, title, text, fee, reporting, benefits }): Question => ({
      kind: 'note',
      name: `offer-${id}`,
      lines: [title, text, fee === 'none' ? { nb: t('tier.free') } : fee, reporting, ...benefits].map(say),
    })),
    {
      kind: 'radio',
      name: 'tier',
      label: t('field.tier'),
      isRequired: true,
      choices: tiers.map(({ id, title }) => ({ value: id, label: say(title) })),
    },
    { kind: 'text', type: 'email', name: 'invoiceEmail', label: t('field.invoice.email'), isRequired: true, when },
    { kind: 'text', type: 'text', name: 'invoiceReference', label: t('field.invoice.reference'), when },
  ];
}

function askCriteria({ criteria, application }: Initiative): readonly Question[] {
  return [
    ...criteria.items
      .filter(({ kind }) => kind === 'requirement')
      .map(({ id, title, text }): Question => ({
        kind: 'check',
        name: `criterion-${id}`,
        label: say(title),
        hint: say(text),
        isRequired: true,
      })),
    {
      kind: 'repeated',
      name: 'measures',
      label: t('measures.title'),
      hint: t('measures.help'),
      questions: [
        { kind: 'text', type: 'text', name: 'title', label: t('field.measures.title'), isRequired: true },
        {
          kind: 'radio',
          name: 'status',
          label: t('field.measures.status'),
          isRequired: true,
          choices: MEASURE_STATUSES.map((value) => ({ value, label: t(`measure.${value}`) })),
        },
        {
          kind: 'select',
          name: 'area',
          label: t('field.measures.area'),
          choices: (application?.measureAreas ?? []).map(({ id, title }) => ({ value: id, label: say(title) })),
        },
        { kind: 'text', type: 'number', name: 'year', label: t('field.measures.year') },
      ],
    },
  ];
}

function askExpectations({ criteria, application }: Initiative): readonly Question[] {
  const { expectation, offers = [] } = application?.certificates ?? {};
  return criteria.items
    .filter(({ kind }) => kind === 'expectation')
    .flatMap(({ id, title, text }): readonly Question[] => {
      const name = `expectation-${id}`;
      return [
        {
          kind: 'radio',
          name,
          label: say(title),
          hint: say(text),
          choices: EXPECTATION_ANSWERS.map((value) => ({ value, label: t(`expectation.${value}`) })),
        },
        ...(expectation === id
          ? [
              {
                kind: 'select' as const,
                name: `${name}-certificate`,
                label: t('field.expectations.certificate'),
                when: { name, values: EXPECTATION_ANSWERS.filter((answer) => answer !== 'no') },
                choices: offers.map((offer) => ({ value: offer.id, label: say(offer.title) })),
              },
            ]
          : []),
        {
          kind: 'area',
          name: `${name}-comment`,
          label: t('field.expectations.comment'),
          when: { name, values: EXPECTATION_ANSWERS },
        },
      ];
    });
}

function askPeople({ privacy }: Initiative): readonly Question[] {
  return [
    { kind: 'note', name: 'about-contact', lines: [t('people.contact'), t('people.contact.help')] },
    ...askPerson('contact'),
    { kind: 'note', name: 'about-leader', lines: [t('people.leader'), t('people.leader.help')] },
    { kind: 'check', name: 'leaderIsContact', label: t('field.leader.same') },
    {
      kind: 'radio',
      name: 'leaderRole',
      label: t('field.leader.role'),
      isRequired: true,
      choices: SIGNER_ROLES.map((value) => ({ value, label: t(`leader.${value}`) })),
    },
    ...askPerson('leader'),
    { kind: 'note', name: 'notice', lines: [t('people.notice', { controller: say(privacy.controller) })] },
  ];
}

const askPerson = (who: 'contact' | 'leader'): readonly Question[] => [
  { kind: 'text', type: 'text', name: `${who}-name`, label: t('field.person.name'), isRequired: true },
  { kind: 'text', type: 'text', name: `${who}-title`, label: t('field.person.title') },
  { kind: 'text', type: 'email', name: `${who}-email`, label: t('field.person.email'), isRequired: true },
  { kind: 'text', type: 'tel', name: `${who}-phone`, label: t('field.person.phone') },
];

function askSigning(
  { timeZone, application }: Initiative,
  events: readonly Event[],
  today: string,
): readonly Question[] {
  const zone = knownTimeZone(timeZone);
  const lunches = signingLunches(events, createDayOf(zone), today).map(({ event }) => ({
    value: event.id,
    label: formatAppointment(event.start, 'nb', zone) ?? event.start,
  }));
  return [
    { kind: 'note', name: 'about-signing', lines: [t('signing.help')] },
    {
      kind: 'radio',
      name: 'lunch',
      label: t('field.signing.event'),
      isRequired: true,
      choices: [...lunches, { value: 'later', label: t('signing.later') }],
    },
    {
      kind: 'radio',
      name: 'attending',
      label: t('field.signing.attending'),
      isRequired: true,
      when: { name: 'lunch', values: lunches.map(({ value }) => value) },
      choices: Array.from({ length: application?.attending ?? 1 }, (_, index) => String(index + 1)).map((value) => ({
        value,
        label: value,
      })),
    },
    { kind: 'area', name: 'message', label: t('field.message') },
  ];
}

function askConsents({ privacy }: Initiative): readonly Question[] {
  return privacy.purposes.flatMap(({ id, purpose, basis, retention, recipients, consent }): readonly Question[] => [
    { kind: 'note', name: `purpose-${id}`, lines: [purpose, basis, retention, recipients].map(say) },
    ...(consent === true
      ? [{ kind: 'check' as const, name: `consent-${id}`, label: `${t('privacy.consent')}: ${say(purpose)}` }]
      : []),
  ]);
}
