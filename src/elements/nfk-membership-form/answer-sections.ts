import type { Visibility } from '../../contract/application-vocabulary.ts';
import { formatOrganisationNumber, parseOrganisationNumber } from '../../contract/organisation-number.ts';
import { formatPhoneNumber, parsePhoneNumber } from '../../contract/phone-number.ts';
import type { LocalizedText } from '../../contract/text.ts';
import { visibilityOf } from '../../domain/answer-visibility.ts';
import { pickText } from '../../domain/pick-text.ts';
import { lunchesOf, whenIs } from './steps/signing-step.ts';
import type { Step } from './step-order.ts';
import type { StepsModel } from './steps-model.ts';

/** An answer in words, and who sees it. */
export interface Answer {
  readonly label: string;
  /** Empty where nothing was answered. */
  readonly text: string;
  readonly visibility: Visibility;
}

/** The answers of a step. */
export interface AnswerSection {
  readonly step: Exclude<Step, 'answers'>;
  readonly answers: readonly Answer[];
}

interface Offer {
  readonly id: string;
  readonly title: LocalizedText;
}

/** All answers in words, step by step: what is read before sending, and what the receipt holds. */
export function answerSections(model: StepsModel): readonly AnswerSection[] {
  const { t, language, initiative, form, value } = model;
  const say = (text: LocalizedText | undefined): string => (text === undefined ? '' : pickText(text, language).text);
  const answer = (label: string, pointer: string, text = value(pointer)): Answer => ({
    label,
    text: text.trim(),
    visibility: visibilityOf(form, pointer),
  });
  const offered = (offers: readonly Offer[] | undefined, id: string): string =>
    say(offers?.find((offer) => offer.id === id)?.title);
  const phone = (pointer: string): string => {
    const number = parsePhoneNumber(value(pointer));
    return number === undefined ? value(pointer) : formatPhoneNumber(number);
  };
  const ofPerson = (at: '/contact' | '/leader', name: 'name' | 'title' | 'email' | 'phone'): string =>
    `${t(at === '/contact' ? 'people.contact' : 'people.leader')}: ${lowerFirst(t(`field.person.${name}`))}`;
  const person = (at: '/contact' | '/leader'): Answer[] => [
    answer(ofPerson(at, 'name'), `${at}/name`),
    answer(ofPerson(at, 'title'), `${at}/title`),
    answer(ofPerson(at, 'email'), `${at}/email`),
    answer(ofPerson(at, 'phone'), `${at}/phone`, phone(`${at}/phone`)),
  ];
  const number = parseOrganisationNumber(value('/organisation/number'));
  const activity = value('/relevance/activity');
  const role = value('/leader/role');
  const accepted = initiative.criteria.items.filter(({ id }) => value(`/criteria/accepted/${id}`) === 'yes');
  const isInvoiced = form.invoiced?.includes(value('/tier')) ?? false;
  return [
    {
      step: 'eligibility',
      answers: [
        answer(t('field.relevance.area'), '/relevance/area', offered(form.relevance.areas, value('/relevance/area'))),
        ...(activity === 'has' || activity === 'plans'
          ? [
              answer(t('field.relevance.activity'), '/relevance/activity', t(`activity.${activity}`)),
              answer(t('field.relevance.explanation'), '/relevance/explanation'),
            ]
          : []),
      ],
    },
    {
      step: 'company',
      answers: [
        answer(t('field.organisation.name'), '/organisation/name'),
        answer(
          t('field.organisation.number.short'),
          '/organisation/number',
          number === undefined ? value('/organisation/number') : formatOrganisationNumber(number),
        ),
        answer(
          t('field.organisation.municipality'),
          '/organisation/municipality',
          value('/organisation/municipality/name'),
        ),
        answer(t('field.organisation.size'), '/organisation/size', value('/organisation/size').replace('-', '–')),
        answer(t('field.organisation.website'), '/organisation/website'),
        answer(t('field.organisation.text'), '/organisation/text'),
      ],
    },
    {
      step: 'tier',
      answers: [
        answer(t('field.tier'), '/tier', offered(initiative.tiers, value('/tier'))),
        ...(isInvoiced
          ? [
              answer(t('field.invoice.email'), '/invoice/email'),
              answer(t('field.invoice.reference'), '/invoice/reference'),
            ]
          : []),
      ],
    },
    {
      step: 'criteria',
      answers: [
        answer(t('criteria.legend'), '/criteria', accepted.map(({ title }) => say(title)).join(', ')),
        ...measureIndices(model).map((index) => {
          const at = `/measures/${index}`;
          const status = value(`${at}/status`);
          const details = [
            status === 'done' || status === 'planned' ? t(`measure.${status}`) : '',
            value(`${at}/year`),
            offered(form.measureAreas, value(`${at}/area`)),
          ];
          const about = details.filter((part) => part !== '').join(', ');
          const text = value(`${at}/title`);
          return answer(t('measures.number', { number: index + 1 }), at, about === '' ? text : `${text} (${about})`);
        }),
      ],
    },
    {
      step: 'expectations',
      answers: initiative.criteria.items
        .filter(({ kind }) => kind === 'expectation')
        .map(({ id, title }) => {
          const at = `/expectations/${id}`;
          const given = value(`${at}/answer`);
          const parts = [
            given === 'yes' || given === 'partly' || given === 'planned' || given === 'no'
              ? t(`expectation.${given}`)
              : '',
            offered(form.certificates?.offers, value(`${at}/certificate`)),
            value(`${at}/comment`),
          ];
          return answer(say(title), at, parts.filter((part) => part !== '').join(' · '));
        }),
    },
    {
      step: 'people',
      answers: [
        ...person('/contact'),
        answer(
          t('field.leader.role'),
          '/leader/role',
          role === 'leader' || role === 'deputy' ? t(`leader.${role}`) : '',
        ),
        ...(value('/leader/same') === 'yes'
          ? [answer(ofPerson('/leader', 'name'), '/leader/name', value('/contact/name'))]
          : person('/leader')),
      ],
    },
    {
      step: 'signing',
      answers: [
        answer(t('field.signing.event'), '/signing', signingText(model)),
        ...(value('/signing/attending') === '' ? [] : [answer(t('field.signing.attending'), '/signing/attending')]),
        answer(t('field.message'), '/message'),
      ],
    },
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function signingText(model: StepsModel): string {
  const { t, language, value } = model;
  const choice = value('/signing/choice');
  if (choice === 'later') return t('signing.later');
  const lunch = lunchesOf(model).find(({ event }) => event.id === value('/signing/event'));
  if (!lunch) return value('/signing/event');
  const parts = { title: pickText(lunch.event.title, language).text, date: whenIs(model, lunch) };
  return t(choice === 'waiting-list' ? 'signing.waiting' : 'signing.chosen', parts);
}

/** More places than any draft has measures. */
const PLACES = Array.from({ length: 100 }, (_, index) => index);

/** Places of the measures that the form has: one at the least, and as far as there is an answer. */
export function measureIndices({ value }: Pick<StepsModel, 'value'>): readonly number[] {
  const has = (index: number) =>
    ['title', 'status', 'area', 'year', 'shown'].some((name) => value(`/measures/${index}/${name}`) !== '');
  return PLACES.slice(0, (PLACES.findLast(has) ?? 0) + 1);
}
