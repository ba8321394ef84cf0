import type { Initiative } from '../contract/initiative.ts';

/** Ids of the purposes that ask for consent, in the initiative's order. The others have another basis and ask nobody. */
export const consentIds = ({ privacy }: Pick<Initiative, 'privacy'>): readonly string[] =>
  privacy.purposes.filter(({ consent }) => consent === true).map(({ id }) => id);
