import type { ApplicationForm } from '../contract/application-form.ts';
import type { Organisation } from '../contract/organisation.ts';

/** What somebody answers about where they are active. */
export interface RelevanceAnswers {
  readonly area?: string | undefined;
  readonly activity?: string | undefined;
}

/**
 * Where the answers lead: `unanswered` and `activity-unanswered` wait for an answer, `relevant` goes on, `not-relevant`
 * has no activity in an area that asks for it, `contact` talks with the secretariat first.
 */
export type Relevance = 'unanswered' | 'activity-unanswered' | 'relevant' | 'not-relevant' | 'contact';

/** An area with a need that this version does not know stops nobody: the secretariat reads the application anyway. */
export function relevanceOf(
  form: Pick<ApplicationForm, 'relevance'> | undefined,
  { area, activity = '' }: RelevanceAnswers,
): Relevance {
  const chosen = form?.relevance.areas.find(({ id }) => id === area);
  if (!chosen) return 'unanswered';
  if (chosen.needs === 'contact') return 'contact';
  if (chosen.needs !== 'activity') return 'relevant';
  if (activity === '') return 'activity-unanswered';
  return activity === 'none' ? 'not-relevant' : 'relevant';
}

/** Whether an area asks what a company does there, and for a few words on it. */
export const asksForActivity = (form: Pick<ApplicationForm, 'relevance'> | undefined, area: string | undefined) =>
  form?.relevance.areas.some(({ id, needs }) => id === area && needs === 'activity') ?? false;

/** Whether the register shows that a company is active where the initiative is: by its seat, or by a branch. */
export function isActiveThere(
  { branchMunicipalities = [] }: Pick<ApplicationForm, 'branchMunicipalities'>,
  { municipality, branches = [] }: Pick<Organisation, 'municipality' | 'branches'>,
): boolean {
  const places = [municipality, ...branches.map((branch) => branch.municipality)];
  return places.some((place) => place !== undefined && branchMunicipalities.includes(place.number));
}
