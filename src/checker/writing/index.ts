import type { Site } from '../site.ts';
import { checkApplying } from './applying.ts';
import { checkChanging } from './changing.ts';
import { checkForeignOrigin } from './foreign-origin.ts';
import type { Offer } from './offer.ts';
import { checkRefusals } from './refusals.ts';

/** Checks that send what would change something. A new one is a file of its own and a line here. */
export const WRITE_CHECKS: readonly ((site: Site, offer: Offer) => Promise<void>)[] = [
  checkForeignOrigin,
  checkRefusals,
  checkChanging,
  checkApplying,
];
