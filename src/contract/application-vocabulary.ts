/** From sending to the end. What the applicant sees; that an application was set aside for a look is not among them. */
export const APPLICATION_STATUSES = [
  'received',
  'more-information',
  'approved',
  'declined',
  'signed',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** Whether applications can be sent. */
export const FORM_STATUSES = ['open', 'paused', 'closed'] as const;
/** What an answer to where one is active asks for next: nothing, activity in the area, or a talk with the secretariat. */
export const RELEVANCE_NEEDS = ['nothing', 'activity', 'contact'] as const;
export const ACTIVITIES = ['has', 'plans', 'none'] as const;
export const EXPECTATION_ANSWERS = ['yes', 'partly', 'planned', 'no'] as const;
/** Who signs: the top leader, or a deputy. */
export const SIGNER_ROLES = ['leader', 'deputy'] as const;
/** A lunch with seats, a place on the waiting list of a full one, or none yet. */
export const SIGNING_CHOICES = ['seat', 'waiting-list', 'later'] as const;
/** Who sees an answer: everybody, the secretariat, or the secretariat and later the archive. */
export const VISIBILITIES = ['public', 'secretariat', 'archive'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
/** Where the facts of a company come from. */
export const ORGANISATION_SOURCES = ['register', 'manual'] as const;
/** What the register of business enterprises says about a number. `unavailable` is an outage, not an answer. */
export const ORGANISATION_STATES = [
  'active',
  'deleted',
  'removed',
  'bankrupt',
  'winding-up',
  'unknown',
  'unavailable',
] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

/** Characters, as people count them, and numbers of things that an application may hold. */
export const APPLICATION_LIMITS = {
  name: 200,
  title: 100,
  measure: 200,
  text: 1000,
  reference: 60,
  measures: 20,
  attending: 10,
  firstYear: 1990,
  lastYear: 2100,
} as const;
