import type { ApplicationStatus } from '../../../../src/contract/index.ts';
import { nextStatuses } from '../../../../src/domain/index.ts';
import type { Application } from '../applications/application.ts';

/** What can be done with an application at the desk. */
export const ACTS = ['release', 'approve', 'ask', 'resume', 'give-seats', 'free-seats', 'sign', 'decline'] as const;
export type Act = (typeof ACTS)[number];

/** The status that an act leads to; the others leave it as it is. */
export const STATUS_AFTER: Readonly<Partial<Record<Act, ApplicationStatus>>> = {
  approve: 'approved',
  ask: 'more-information',
  resume: 'received',
  sign: 'signed',
  decline: 'declined',
};

/** Acts that cannot be taken back. */
export const FINAL_ACTS = ['approve', 'sign', 'decline'] as const satisfies readonly Act[];
export type FinalAct = (typeof FINAL_ACTS)[number];

/** Acts that the applicant is told of. Who was set aside is told of none. */
const TOLD_ACTS: readonly Act[] = ['approve', 'ask', 'give-seats', 'free-seats', 'sign', 'decline'];

/** Whether the applicant is told of an act, so that somebody may write some words to go with it. */
export const isTold = (act: Act, { quarantine }: Application): boolean =>
  quarantine.length === 0 && TOLD_ACTS.includes(act);

/** Whether an act does not go without words to the applicant. */
export const needsWords = (act: Act, application: Application): boolean =>
  isTold(act, application) && (act === 'ask' || act === 'decline');

/** What can be done with an application as it stands, the likeliest first. */
export function offeredActs({ status, quarantine, request, signing }: Application): readonly Act[] {
  const next = nextStatuses(status);
  if (request === undefined || next.length === 0) return [];
  const isSetAside = quarantine.length > 0;
  return ACTS.filter((act) => {
    const after = STATUS_AFTER[act];
    if (after !== undefined && !next.includes(after)) return false;
    switch (act) {
      case 'release':
        return isSetAside;
      case 'decline':
        return true;
      case 'free-seats':
        return !isSetAside && signing !== undefined;
      default:
        return !isSetAside;
    }
  });
}
