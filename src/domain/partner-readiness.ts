import type { Initiative } from '../contract/initiative.ts';
import { criterionIds } from './criterion-ids.ts';

/** How many of the expectations are met, on the way, or neither. */
export interface PartnerReadiness {
  readonly met: number;
  readonly underWay: number;
  readonly missing: number;
}

/**
 * How far a company is from what is expected of partners. What has no answer yet is missing, as is what has an answer
 * that this version does not know.
 */
export function partnerReadiness(
  initiative: Pick<Initiative, 'criteria'>,
  answers: readonly { readonly id: string; readonly answer?: string | undefined }[],
): PartnerReadiness {
  const given = new Map(answers.map(({ id, answer }) => [id, answer]));
  const expected = criterionIds(initiative, 'expectation').map((id) => given.get(id));
  const met = expected.filter((answer) => answer === 'yes').length;
  const underWay = expected.filter((answer) => answer === 'partly' || answer === 'planned').length;
  return { met, underWay, missing: expected.length - met - underWay };
}
