import type { Initiative } from '../../contract/index.ts';
import { NO_PAGE } from '../site.ts';

/** What an endpoint takes. */
export interface Offer {
  /** Where an application may be sent, and what it has to hold. */
  readonly applications: readonly { readonly path: string; readonly initiative: Initiative | undefined }[];
  /** Where changes to a checklist are sent. */
  readonly changes: readonly string[];
  /** Whether the endpoint says of itself that nothing in it is real. */
  readonly isExample: boolean;
  /** Ms since 1970. */
  readonly now: () => number;
}

/** Sent as JSON by a program, which has no origin. */
export const BY_PROGRAM = { Origin: NO_PAGE, 'Content-Type': 'application/json' } as const;
