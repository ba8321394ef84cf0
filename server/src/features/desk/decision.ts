import { APPLICATION_LIMITS, cleanText, hasNationalIdentityNumber, isOneOf } from '../../../../src/contract/index.ts';
import type { Application } from '../applications/application.ts';
import { type Act, ACTS, needsWords } from './acts.ts';
import type { TextKey } from './texts/nb.ts';

/** What somebody wants to do with an application, as the form says it. */
export interface Decision {
  readonly act: Act;
  /** The version that was looked at. */
  readonly version: number;
  /** Words to the applicant; may be empty where none are needed. */
  readonly message: string;
  /** The lunch and the seats at it, for the act that gives them. */
  readonly event: string;
  readonly seats: number;
  /** Whether it was looked over once more. */
  readonly isConfirmed: boolean;
}

/** Characters of a message. */
export const MESSAGE_LENGTH = 3000;

/** A decision out of the fields of a form; `undefined` for what no form of the desk sends. */
export function readDecision(fields: URLSearchParams): Decision | undefined {
  const act = fields.get('act') ?? '';
  const version = Number(fields.get('version') ?? '');
  if (!isOneOf(ACTS, act) || !Number.isSafeInteger(version) || version < 1) return undefined;
  return {
    act,
    version,
    message: cleanText(fields.get('message') ?? ''),
    event: fields.get('event') ?? '',
    seats: Number(fields.get('seats') ?? ''),
    isConfirmed: fields.get('confirmed') === 'yes',
  };
}

/** What is wrong with a field of a decision. */
export interface DecisionProblem {
  readonly field: 'message' | 'event' | 'seats';
  readonly text: TextKey;
}

/** What is missing or wrong in a decision before anything is looked up. */
export function checkDecision(
  { act, message, event, seats }: Decision,
  application: Application,
): DecisionProblem | undefined {
  if (needsWords(act, application) && message === '') return { field: 'message', text: 'problem.message.missing' };
  if (message.length > MESSAGE_LENGTH) return { field: 'message', text: 'problem.message.too-long' };
  if (hasNationalIdentityNumber(message)) return { field: 'message', text: 'problem.message.identity-number' };
  if (act !== 'give-seats') return undefined;
  if (event === '') return { field: 'event', text: 'problem.event.missing' };
  const isCount = Number.isSafeInteger(seats) && seats >= 1 && seats <= APPLICATION_LIMITS.attending;
  return isCount ? undefined : { field: 'seats', text: 'problem.seats.number' };
}
