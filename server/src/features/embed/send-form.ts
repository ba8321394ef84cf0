import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod/mini';
import {
  type ApplicationReceipt,
  applicationRequestSchema,
  type Event,
  FIELD_CODES,
  type FieldIssue,
  type Initiative,
  isOneOf,
  type Language,
} from '../../../../src/contract/index.ts';
import { checkValues } from '../../../../src/forms/check-values.ts';
import { requestPointerToField } from '../../../../src/forms/request-pointer-to-field.ts';
import { valuesToRequest } from '../../../../src/forms/values-to-request.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { contentHash } from '../applications/content-hash.ts';
import { readIdempotencyKey } from '../applications/idempotency-key.ts';
import { findKeyOfContent } from '../applications/repository.ts';
import type { Submit } from '../applications/submit.ts';
import type { SentForm } from './form-values.ts';

/** How sending a form ended. */
export type Outcome =
  | { readonly name: 'received'; readonly receipt: ApplicationReceipt; readonly isEarlier: boolean }
  | { readonly name: 'wrong'; readonly issues: readonly FieldIssue[] }
  | { readonly name: 'closed' }
  | { readonly name: 'refused'; readonly cause: unknown };

/** What is applied to, on which day where it is. */
export interface FormOffer {
  readonly initiative: Initiative;
  readonly events: readonly Event[];
  readonly language: Language;
  readonly today: string;
}

/** Somebody who presses twice waits for the first to be taken, up to two seconds. */
const TRIES = 10;
const BETWEEN_MS = 200;

/**
 * Sends a form as the widget would: the same request, the same rules, the same key however often. What has been received
 * word for word before, from a page that was loaded anew, is answered with the receipt it had.
 */
export async function sendForm(
  { db, submit, now }: { readonly db: Database; readonly submit: Submit; readonly now: () => Date },
  { initiative, events, language, today }: FormOffer,
  sent: SentForm,
): Promise<Outcome> {
  const content = valuesToRequest(sent.values, { language, initiative });
  const earlier = await earlierKey(db, initiative, content, now());
  // What was received once is answered alike later, whatever is full by then.
  const issues = earlier === undefined ? checkValues(sent.values, initiative, events, today) : [];
  if (issues.length > 0) return { name: 'wrong', issues };
  const defence = { ticket: sent.ticket, ...(sent.trap !== '' && { trap: sent.trap }) };
  const key = earlier ?? ownKey(sent.key);
  for (let tries = 1; ; tries++) {
    try {
      const { receipt, isReplay } = await submit(initiative.id, key, { ...content, defence });
      return { name: 'received', receipt, isEarlier: isReplay };
    } catch (error) {
      if (!(error instanceof ProblemError)) return { name: 'refused', cause: error };
      if (error.type === 'idempotency-in-progress' && tries < TRIES) {
        await setTimeout(BETWEEN_MS);
        continue;
      }
      return outcomeOf(error, initiative, sent);
    }
  }
}

function outcomeOf(error: ProblemError, initiative: Initiative, { values }: SentForm): Outcome {
  const { receipt, errors = [] } = error.extras;
  if (error.type === 'closed') return { name: 'closed' };
  if (receipt !== undefined) return { name: 'received', receipt, isEarlier: true };
  if (error.type !== 'validation') return { name: 'refused', cause: error };
  const issues = errors.map(({ pointer, code }) => ({
    pointer: requestPointerToField(pointer, initiative, values) ?? pointer,
    code: isOneOf(FIELD_CODES, code) ? code : ('invalid' as const),
  }));
  return { name: 'wrong', issues };
}

/** How long a page may lie open, and be loaded anew, before the same words are a new application. */
const SAME_FOR_MS = 7 * 24 * 60 * 60_000;

/** The key of an application that said exactly the same not long ago. */
async function earlierKey(db: Database, { id }: Initiative, content: object, now: Date): Promise<string | undefined> {
  const parsed = z.safeParse(applicationRequestSchema, content);
  if (!parsed.success) return undefined;
  const since = new Date(now.getTime() - SAME_FOR_MS).toISOString();
  return findKeyOfContent(db, { initiative: id, contentHash: contentHash(id, parsed.data), since });
}

/** The key that the page was given; a new one for whoever has changed it. */
function ownKey(given: string): string {
  try {
    return readIdempotencyKey(given);
  } catch {
    return randomUUID();
  }
}
