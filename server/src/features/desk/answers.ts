import type { ApplicationRequest, Initiative, LocalizedText, Visibility } from '../../../../src/contract/index.ts';
import { visibilityOf } from '../../../../src/domain/index.ts';
import { titleOfSection } from '../../import/industry-sections.ts';
import { spaced } from './spaced-number.ts';
import type { TextKey } from './texts/nb.ts';
import type { View } from './view.ts';

/** An answer of an application in words, and who else sees it. */
export interface Answer {
  readonly label: string;
  /** Lines of text. */
  readonly text: string;
  /** What the answer leads to: an address of the web, or one for mail. */
  readonly url?: string;
  readonly visibility: Visibility;
}

/** The answers of one step of the form. */
export interface AnswerGroup {
  readonly title: string;
  readonly answers: readonly Answer[];
}

/**
 * Every answer of an application, step by step as the form asks. What was not answered is left out.
 * @param lunch title and start of the signing lunch that was asked for
 */
export function groupAnswers(
  view: View,
  request: ApplicationRequest,
  initiative: Initiative,
  lunch?: string,
): readonly AnswerGroup[] {
  const { t, pick } = view;
  const { relevance, organisation, invoice, criteria, measures, expectations, leader, contact, signing } = request;
  const form = initiative.application;

  const answer = (label: string, pointer: string, text: string | undefined, url?: string): Answer[] =>
    text === undefined || text === ''
      ? []
      : [{ label, text, visibility: visibilityOf(form ?? {}, pointer), ...(url !== undefined && { url }) }];
  const titleIn = (offers: readonly Offer[] | undefined, id: string | undefined): string | undefined => {
    const found = offers?.find((offer) => offer.id === id);
    return found === undefined ? id : pick(found.title);
  };
  const said = <Value extends string>(keys: Readonly<Record<Value, TextKey>>, value: Value | undefined) =>
    value === undefined ? undefined : t(keys[value]);
  const person = (pointer: string, { name, title, email, phone }: typeof contact): Answer[] => [
    ...answer(t('answer.name'), `${pointer}/name`, name),
    ...answer(t('answer.title'), `${pointer}/title`, title),
    ...answer(t('answer.email'), `${pointer}/email`, email, `mailto:${email}`),
    ...answer(t('answer.phone'), `${pointer}/phone`, phone, phone && `tel:${phone}`),
  ];

  const groups: readonly AnswerGroup[] = [
    {
      title: t('step.relevance'),
      answers: [
        ...answer(t('answer.area'), '/relevance/area', titleIn(form?.relevance.areas, relevance.area)),
        ...answer(t('answer.activity'), '/relevance/activity', said(ACTIVITY_NAMES, relevance.activity)),
        ...answer(t('answer.explanation'), '/relevance/explanation', relevance.explanation),
      ],
    },
    {
      title: t('step.organisation'),
      answers: [
        ...answer(t('answer.name'), '/organisation/name', organisation.name),
        ...answer(t('answer.number'), '/organisation/number', spaced(organisation.number)),
        ...answer(t('answer.form'), '/organisation/form', organisation.form),
        ...answer(t('answer.sector'), '/organisation/sector', sectorText(view, organisation.sector)),
        ...answer(t('answer.municipality'), '/organisation/municipality', organisation.municipality?.name),
        ...answer(t('answer.size'), '/organisation/size', organisation.size?.replace('-', '–')),
        ...answer(t('answer.website'), '/organisation/website', organisation.website, organisation.website),
        ...answer(t('answer.text'), '/organisation/text', organisation.text),
        ...answer(t('answer.source'), '/organisation/source', said(SOURCE_NAMES, organisation.source)),
      ],
    },
    {
      title: t('step.tier'),
      answers: [
        ...answer(t('answer.tier'), '/tier', titleIn(initiative.tiers, request.tier)),
        ...answer(t('answer.invoice'), '/invoice/email', invoice?.email, invoice && `mailto:${invoice.email}`),
        ...answer(t('answer.invoice-reference'), '/invoice/reference', invoice?.reference),
      ],
    },
    {
      title: t('step.criteria'),
      answers: answer(
        t('answer.accepted', { version: criteria.version }),
        '/criteria',
        criteria.accepted.map((id) => titleIn(initiative.criteria.items, id)).join('\n'),
      ),
    },
    {
      title: t('step.measures'),
      answers: measures.flatMap(({ title, area, status, year }, at) =>
        answer(
          t('answer.measure', { number: at + 1 }),
          `/measures/${at}`,
          [
            title,
            [t(MEASURE_NAMES[status]), year, titleIn(form?.measureAreas, area)]
              .filter((part) => part !== undefined)
              .join(' · '),
          ].join('\n'),
        ),
      ),
    },
    {
      title: t('step.expectations'),
      answers: expectations.flatMap(({ id, answer: given, certificate, comment }, at) =>
        answer(
          titleIn(initiative.criteria.items, id) ?? id,
          `/expectations/${at}`,
          [t(EXPECTATION_NAMES[given]), titleIn(form?.certificates?.offers, certificate), comment]
            .filter((part) => part !== undefined)
            .join('\n'),
        ),
      ),
    },
    {
      title: t('step.leader'),
      answers: [
        ...answer(t('answer.role'), '/leader/role', said(ROLE_NAMES, leader.role)),
        ...person('/leader', leader),
      ],
    },
    { title: t('step.contact'), answers: person('/contact', contact) },
    {
      title: t('step.signing'),
      answers: [
        ...answer(t('answer.signing'), '/signing/choice', said(SIGNING_NAMES, signing.choice)),
        ...(signing.choice === 'later' ? [] : answer(t('answer.lunch'), '/signing/event', lunch ?? signing.event)),
        ...(signing.choice === 'later'
          ? []
          : answer(t('answer.attending'), '/signing/attending', String(signing.attending))),
        ...answer(t('answer.message'), '/message', request.message),
        ...answer(
          t('answer.consents'),
          '/consents',
          request.consents
            ?.map((id) => {
              const purpose = initiative.privacy.purposes.find((other) => other.id === id);
              return purpose === undefined ? id : pick(purpose.purpose);
            })
            .join('\n'),
        ),
        ...answer(t('answer.language'), '/language', t(LANGUAGE_NAMES[request.language])),
      ],
    },
  ];
  return groups.filter(({ answers }) => answers.length > 0);
}

interface Offer {
  readonly id: string;
  readonly title: LocalizedText;
}

function sectorText({ pick }: View, sector: ApplicationRequest['organisation']['sector']): string | undefined {
  if (sector === undefined) return undefined;
  const { section, code, standard } = sector;
  const title = standard === 'SN2025' ? titleOfSection(section) : undefined;
  return `${title === undefined ? section : pick(title)} (${code ?? section}, ${standard})`;
}

const ACTIVITY_NAMES = { has: 'activity.has', plans: 'activity.plans', none: 'activity.none' } as const;
const SOURCE_NAMES = { register: 'source.register', manual: 'source.manual' } as const;
const MEASURE_NAMES = { done: 'measure.done', planned: 'measure.planned' } as const;
const EXPECTATION_NAMES = {
  yes: 'expectation.yes',
  partly: 'expectation.partly',
  planned: 'expectation.planned',
  no: 'expectation.no',
} as const;
const ROLE_NAMES = { leader: 'role.leader', deputy: 'role.deputy' } as const;
const SIGNING_NAMES = { seat: 'signing.seat', 'waiting-list': 'signing.waiting-list', later: 'signing.later' } as const;
const LANGUAGE_NAMES = { nb: 'language.nb', nn: 'language.nn', en: 'language.en' } as const;
