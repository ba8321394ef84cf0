import type { ApplicationStatus } from '../contract/application-vocabulary.ts';

const NEXT: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  received: ['more-information', 'approved', 'declined', 'withdrawn'],
  // Received again when the applicant has answered.
  'more-information': ['received', 'approved', 'declined', 'withdrawn'],
  approved: ['signed', 'declined', 'withdrawn'],
  declined: [],
  signed: [],
  withdrawn: [],
};

/** What an application can become; nothing when it has come to its end. */
export const nextStatuses = (status: ApplicationStatus): readonly ApplicationStatus[] => NEXT[status];

/** Whether the applicant can still take it back. */
export const isWithdrawable = (status: ApplicationStatus): boolean => NEXT[status].includes('withdrawn');
