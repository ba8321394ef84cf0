import { type Event, EVENT_KINDS, eventSchema } from '../../../src/contract/index.ts';
import { type DayOf, parseEventTime, spanOf } from '../../../src/domain/index.ts';
import { type Checked, checkStrictly } from './check-strictly.ts';
import { checkLength, checkLink, checkOneOf } from './check-values.ts';
import type { ImportIssue } from './import-error.ts';

const MAX_TITLE = 200;
const MAX_UID = 255;
const MAX_SEQUENCE = 2_147_483_647;
const NO_TIME = 'is no date or time that exists, such as 2021-09-15, 2021-09, 2021 or 2021-09-15T11:30:00+02:00.';

/** Checks one event as strictly as the contract allows. */
export const checkEvent = (given: unknown, dayOf: DayOf): Checked<Event> =>
  checkStrictly(given, eventSchema, 'event', (value) => ({ value, issues: checkValues(value, dayOf) }));

function checkValues(event: Event, dayOf: DayOf): readonly ImportIssue[] {
  const { title, sequence = 0, uid = 'absent', capacity } = event;
  return [
    ...(typeof title === 'string'
      ? checkLength('title', title, MAX_TITLE)
      : Object.entries(title).flatMap(([language, text]) => checkLength(`title.${language}`, text, MAX_TITLE))),
    ...(typeof title === 'object' && Object.keys(title).length === 0 ? checkLength('title', '', MAX_TITLE) : []),
    ...checkOneOf('kind', event.kind, EVENT_KINDS),
    ...checkTimes(event, dayOf),
    ...(event.audience ?? []).flatMap((word, index) => checkWord(`audience.${index}`, word)),
    ...(capacity === undefined ? [] : checkCapacity(capacity)),
    ...checkLink('url', event.url),
    ...(event.step === undefined ? [] : checkWord('step', event.step)),
    ...checkLength('uid', uid, MAX_UID),
    ...(/[\n\t]/.test(uid) ? [{ field: 'uid', message: 'may not have line breaks.' }] : []),
    ...(sequence < 0 || sequence > MAX_SEQUENCE ? [{ field: 'sequence', message: 'counts up from 0.' }] : []),
  ];
}

function checkTimes(event: Event, dayOf: DayOf): readonly ImportIssue[] {
  const { start, end, movedFrom } = event;
  const issues = Object.entries({ start, end, movedFrom }).flatMap(([field, time]): ImportIssue[] =>
    time === undefined || parseEventTime(time, dayOf) ? [] : [{ field, message: NO_TIME }],
  );
  if (issues.length > 0) return issues;
  return spanOf(event, dayOf) ? [] : [{ field: 'end', message: 'is before the start.' }];
}

/** Words that can be asked for in a query, where commas are between them. */
const checkWord = (field: string, word: string): readonly ImportIssue[] =>
  /^[\w-]{1,40}$/.test(word) ? [] : [{ field, message: 'may have letters a–z, digits, - and _, at most 40.' }];

function checkCapacity({ seats, remaining }: NonNullable<Event['capacity']>): readonly ImportIssue[] {
  if (seats < 0) return [{ field: 'capacity.seats', message: 'is less than none.' }];
  if (remaining < 0) return [{ field: 'capacity.remaining', message: 'is less than none.' }];
  return remaining > seats ? [{ field: 'capacity.remaining', message: 'is more than the seats that there are.' }] : [];
}
