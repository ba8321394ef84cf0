import type { ApplicationForm } from '../contract/application-form.ts';
import type { ApplicationRequest } from '../contract/application-request.ts';
import type { FieldCode } from '../contract/field-codes.ts';
import type { FieldIssue } from '../contract/field-problems.ts';
import type { Event, Initiative } from '../contract/index.ts';
import { toPointer } from '../contract/pointer.ts';
import { consentIds } from './consent-ids.ts';
import { criterionIds } from './criterion-ids.ts';
import { asksForActivity, relevanceOf } from './relevance.ts';
import { allLunches, isBookable } from './signing-lunches.ts';
import { createDayOf, knownTimeZone } from './zoned-day.ts';

/** An application, or those parts of one that the schema has let through. */
export type ApplicationParts = {
  readonly [Part in keyof ApplicationRequest]?: ApplicationRequest[Part] | undefined;
};

/**
 * What is wrong with an application beyond what its schema says: whether the initiative offers what was chosen, and asks
 * for nothing more. The same in the browser and on the server. Parts that are not there are not looked at: whether they
 * have to be, the schema knows. `today` is a day in the initiative's time zone.
 */
export function checkApplication(
  { relevance, tier, invoice, criteria, measures, expectations, signing, consents }: ApplicationParts,
  initiative: Initiative,
  events: readonly Event[],
  today: string,
): readonly FieldIssue[] {
  const form = initiative.application;
  return [
    ...(relevance ? checkRelevance(relevance, form) : []),
    ...(tier === undefined ? [] : checkTier(tier, invoice, initiative)),
    ...(criteria ? checkCriteria(criteria, initiative) : []),
    ...(measures ? checkMeasures(measures, form) : []),
    ...(expectations ? checkExpectations(expectations, initiative) : []),
    ...(signing ? checkSigning(signing, initiative, events, today) : []),
    ...checkChosen(consents ?? [], consentIds(initiative), ['consents']),
  ];
}

const issue = (code: FieldCode, ...path: readonly (string | number)[]): FieldIssue => ({
  pointer: toPointer(path.map(String)),
  code,
});

function checkRelevance(relevance: ApplicationRequest['relevance'], form: ApplicationForm | undefined): FieldIssue[] {
  switch (relevanceOf(form, relevance)) {
    case 'unanswered':
      return [issue('not-offered', 'relevance', 'area')];
    case 'contact':
      return [issue('not-relevant', 'relevance', 'area')];
    case 'not-relevant':
      return [issue('not-relevant', 'relevance', 'activity')];
    case 'activity-unanswered':
      return [issue('missing', 'relevance', 'activity')];
    case 'relevant':
      return asksForActivity(form, relevance.area) && relevance.explanation === undefined
        ? [issue('missing', 'relevance', 'explanation')]
        : [];
  }
}

function checkTier(
  tier: string,
  invoice: ApplicationRequest['invoice'],
  { tiers = [], application }: Initiative,
): FieldIssue[] {
  if (!tiers.some(({ id }) => id === tier)) return [issue('not-offered', 'tier')];
  const isInvoiced = application?.invoiced?.includes(tier) ?? false;
  if (isInvoiced === (invoice !== undefined)) return [];
  return [issue(isInvoiced ? 'missing' : 'not-offered', 'invoice', 'email')];
}

function checkCriteria({ version, accepted }: ApplicationRequest['criteria'], initiative: Initiative): FieldIssue[] {
  const requirements = criterionIds(initiative, 'requirement');
  return [
    ...(version === initiative.criteria.version ? [] : [issue('not-offered', 'criteria', 'version')]),
    ...checkChosen(accepted, requirements, ['criteria', 'accepted']),
    ...(requirements.every((id) => accepted.includes(id)) ? [] : [issue('not-accepted', 'criteria', 'accepted')]),
  ];
}

const checkMeasures = (measures: ApplicationRequest['measures'], form: ApplicationForm | undefined): FieldIssue[] =>
  measures.flatMap(({ area }, index) =>
    area === undefined || form?.measureAreas?.some(({ id }) => id === area)
      ? []
      : [issue('not-offered', 'measures', index, 'area')],
  );

function checkExpectations(answers: ApplicationRequest['expectations'], initiative: Initiative): FieldIssue[] {
  const expected = criterionIds(initiative, 'expectation');
  const answered = answers.map(({ id }) => id);
  const { expectation, offers = [] } = initiative.application?.certificates ?? {};
  return [
    ...checkChosen(answered, expected, ['expectations'], ['id']),
    ...answers.flatMap(({ id, certificate }, index) =>
      certificate === undefined || (id === expectation && offers.some((offer) => offer.id === certificate))
        ? []
        : [issue('not-offered', 'expectations', index, 'certificate')],
    ),
    ...(expected.every((id) => answered.includes(id)) ? [] : [issue('missing', 'expectations')]),
  ];
}

/** A place on a waiting list is never refused: the seat that has come free since is the secretariat's to give. */
function checkSigning(
  signing: ApplicationRequest['signing'],
  { application, timeZone }: Initiative,
  events: readonly Event[],
  today: string,
): FieldIssue[] {
  if (signing.choice === 'later') return [];
  const { choice, event, attending } = signing;
  const dayOf = createDayOf(knownTimeZone(timeZone));
  const lunch = allLunches(events, dayOf).find(({ event: { id } }) => id === event);
  const most = application?.attending ?? attending;
  const tooMany = attending > most ? [issue('too-many', 'signing', 'attending')] : [];
  if (!lunch) return [issue('not-offered', 'signing', 'event'), ...tooMany];
  if (!isBookable(lunch, today)) return [issue('past', 'signing', 'event'), ...tooMany];
  const { remaining = attending } = lunch;
  if (choice === 'waiting-list' || remaining >= attending) return tooMany;
  return remaining === 0
    ? [issue('full', 'signing', 'event'), ...tooMany]
    : [issue('too-many', 'signing', 'attending')];
}

/** Ids in a list: each offered, none twice. */
const checkChosen = (
  chosen: readonly string[],
  offered: readonly string[],
  path: readonly string[],
  field: readonly string[] = [],
): FieldIssue[] =>
  chosen.flatMap((id, index) => {
    if (!offered.includes(id)) return [issue('not-offered', ...path, index, ...field)];
    return chosen.indexOf(id) === index ? [] : [issue('invalid', ...path, index, ...field)];
  });
