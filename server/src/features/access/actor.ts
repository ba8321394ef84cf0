import type { Staff } from './staff.ts';

/** Who somebody is in the audit log: an id, and for whom they act. */
export const actorOf = ({ id, scope }: Staff): string =>
  `${scope.kind === 'desk' ? 'secretariat' : 'municipality'}:${id}`;
