import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { checklistExample, progressExample } from '../../src/contract/examples/index.ts';
import type { Checklist, Step } from '../../src/contract/checklist.ts';
import type { Progress } from '../../src/contract/progress.ts';
import { progressOf } from '../../src/domain/checklist-step.ts';
import { addDays } from '../../src/domain/days.ts';
import { progressToIcs } from '../../src/domain/progress-ics.ts';
import { stepState } from '../../src/domain/step-state.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { aChecklist, anyChecklist, anyDay, anyProgress, aProgress, aStep } from './any-checklist.ts';

type Options = Parameters<typeof progressToIcs>[2];

const OPTIONS: Options = { initiative: 'nettonull', language: 'nb', timeZone: 'Europe/Oslo', today: '2026-05-20' };

const parse = (checklist: Checklist, progress: Progress, options: Partial<Options> = {}) =>
  new ICAL.Component(ICAL.parse(progressToIcs(checklist, progress, { ...OPTIONS, ...options })) as unknown[]);

const valueOf = (component: ICAL.Component | undefined, name: string) =>
  component?.getFirstPropertyValue(name)?.toString();

/** The deadlines as another program reads them. */
const read = (...args: Parameters<typeof parse>) => parse(...args).getAllSubcomponents('vevent');

/** Days of the deadlines of one step. */
const daysOf = (step: Partial<Step>, status: string, today = '2026-05-20') =>
  read(aChecklist([aStep(step)]), aProgress({ a: { status }, 'a:2026': { status } }), { today }).map((event) =>
    valueOf(event, 'dtstart'),
  );

const DAYS: readonly (readonly [step: Partial<Step>, status: string, today: string, days: readonly string[]])[] = [
  [{}, 'waiting', '2026-05-20', []],
  [{ deadline: '2026-05-21' }, 'waiting', '2026-05-20', ['2026-05-21']],
  [{ deadline: '2026-05-20' }, 'not-started', '2026-05-20', ['2026-05-20']],
  [{ deadline: '2026-05-19' }, 'not-started', '2026-05-20', []],
  [{ deadline: '2026-05-21' }, 'done', '2026-05-20', []],
  [{ deadline: '2026-05-21' }, 'not-applicable', '2026-05-20', []],
  [{ deadline: '2026-02-30' }, 'waiting', '2026-01-01', []],
  [{ deadline: '2024-12-01', recurrence: 'yearly' }, 'waiting', '2026-05-20', ['2026-12-01']],
  [{ deadline: '2024-12-01', recurrence: 'yearly' }, 'done', '2026-05-20', []],
  [{ deadline: '2024-12-01', recurrence: 'yearly' }, 'done', '2027-05-20', ['2027-12-01']],
  [{ deadline: '2024-02-29', recurrence: 'yearly' }, 'waiting', '2026-01-01', ['2026-02-28']],
];

describe('progressToIcs', () => {
  for (const [step, status, today, days] of DAYS)
    it(`has ${days.join(', ') || 'nothing'} for ${JSON.stringify(step)} that is ${status} on ${today}`, () =>
      assert.deepEqual(daysOf(step, status, today), days));

  it('has the deadlines of the example, the next first', () => {
    const events = read(checklistExample, progressExample, { baseUrl: 'https://x.example', language: 'en' });
    const NAMES = ['uid', 'summary', 'dtstart', 'dtend', 'sequence', 'categories', 'transp', 'url'];
    assert.deepEqual(
      events.map((event) => NAMES.map((name) => valueOf(event, name))),
      [
        [
          ...['step-council-9901@nettonull.klimabrikker', 'Deadline: Before the council', '2026-09-15', '2026-09-16'],
          ...['17', 'deadline', 'TRANSPARENT', undefined],
        ],
        [
          ...['step-register-9901@nettonull.klimabrikker', 'Deadline: Registration and reporting', '2026-09-15'],
          ...['2026-09-16', '17', 'deadline', 'TRANSPARENT', 'https://c40.example/race-to-zero'],
        ],
        [
          ...['step-report-2026-9901@nettonull.klimabrikker', 'Deadline: Yearly report', '2026-12-01', '2026-12-02'],
          ...['17', 'deadline', 'TRANSPARENT', undefined],
        ],
      ],
    );
  });

  it('says whose deadlines they are', () => {
    const nameOf = (...args: Parameters<typeof parse>) => valueOf(parse(...args), 'name');
    const nobody = aProgress({}, { municipality: { number: '', name: '' } });
    assert.equal(nameOf(checklistExample, progressExample), 'Nettonull i fjordregionen – Fjordbyen');
    assert.equal(nameOf(checklistExample, nobody), 'Nettonull i fjordregionen');
    assert.equal(nameOf(aChecklist([]), nobody), 'nettonull');
    const [event] = read(aChecklist([aStep({ deadline: '2026-06-01' })]), nobody);
    assert.equal(valueOf(event, 'uid'), 'step-a@nettonull.klimabrikker');
  });

  it('knows a deadline by the same id when it is moved, and another municipality or year by another', () => {
    const uidOf = (step: Partial<Step>, progress: Partial<Progress> = {}, today = '2026-05-20') =>
      valueOf(read(aChecklist([aStep(step)]), aProgress({}, progress), { today })[0], 'uid');
    const uid = uidOf({ deadline: '2026-06-01' });
    assert.equal(uidOf({ deadline: '2026-09-01', title: 'Nytt navn' }, { version: 9 }), uid);
    assert.notEqual(uidOf({ deadline: '2026-06-01' }, { municipality: { number: '9902', name: 'Fjordbyen' } }), uid);
    const yearly = { deadline: '2026-06-01', recurrence: 'yearly' };
    assert.notEqual(uidOf(yearly, {}, '2027-01-01'), uidOf(yearly));
  });

  it('is read by another program as it was meant, whatever the checklist', () => {
    fc.assert(
      fc.property(anyChecklist, anyProgress, anyDay, (checklist, progress, today) => {
        const open = checklist.steps
          .map((step) => stepState(step, progressOf(progress, step, today), today))
          .flatMap(({ deadline = '', daysLeft = -1 }) => (daysLeft < 0 ? [] : [deadline]));
        const events = read(checklist, progress, { today });
        assert.deepEqual(
          events.map((event) => valueOf(event, 'dtstart')),
          open.toSorted(),
        );
        for (const event of events) assert.equal(valueOf(event, 'dtend'), addDays(valueOf(event, 'dtstart')!, 1));
        assert.equal(new Set(events.map((event) => valueOf(event, 'uid'))).size, events.length);
      }),
      propertyRuns(1000),
    );
  });
});
