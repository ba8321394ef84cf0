import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Step } from '../../src/contract/checklist.ts';
import { addDays } from '../../src/domain/days.ts';
import { deadlineOf, isDay, type StepState, stepState } from '../../src/domain/step-state.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyChecklist, anyDay, aStep } from './any-checklist.ts';
import { dayInOslo } from './any-event.ts';

type Case = readonly [status: string, deadline: string | undefined, today: string, state: Omit<StepState, 'status'>];

const STATES: readonly Case[] = [
  ['not-started', undefined, '2026-09-15', { name: 'not-started' }],
  ['not-started', '2026-09-15', '2026-09-03', { name: 'not-started', deadline: '2026-09-15', daysLeft: 12 }],
  ['in-progress', '2026-09-15', '2026-09-15', { name: 'in-progress', deadline: '2026-09-15', daysLeft: 0 }],
  ['in-progress', '2026-09-15', '2026-09-16', { name: 'overdue', deadline: '2026-09-15', daysLeft: -1 }],
  ['waiting', '2026-09-15', '2027-09-15', { name: 'overdue', deadline: '2026-09-15', daysLeft: -365 }],
  ['done', '2026-09-15', '2026-09-16', { name: 'done', deadline: '2026-09-15' }],
  ['not-applicable', '2026-09-15', '2026-09-16', { name: 'not-applicable', deadline: '2026-09-15' }],
  ['paused', '2026-09-15', '2026-09-16', { name: 'other', deadline: '2026-09-15' }],
  ['', undefined, '2026-09-16', { name: 'other' }],
  ['constructor', undefined, '2026-09-16', { name: 'other' }],
  ['not-started', '2026-02-30', '2026-09-16', { name: 'not-started' }],
];

const DEADLINES: readonly (readonly [step: Partial<Step>, today: string, deadline: string | undefined])[] = [
  [{}, '2026-05-20', undefined],
  [{ deadline: '2026-12-01' }, '2027-05-20', '2026-12-01'],
  [{ deadline: '2026-12-01', recurrence: 'yearly' }, '2025-05-20', '2026-12-01'],
  [{ deadline: '2026-12-01', recurrence: 'yearly' }, '2026-12-31', '2026-12-01'],
  [{ deadline: '2026-12-01', recurrence: 'yearly' }, '2027-01-01', '2027-12-01'],
  [{ deadline: '2024-02-29', recurrence: 'yearly' }, '2024-03-01', '2024-02-29'],
  [{ deadline: '2024-02-29', recurrence: 'yearly' }, '2026-01-01', '2026-02-28'],
  [{ deadline: '2024-02-29', recurrence: 'yearly' }, '2028-01-01', '2028-02-29'],
  [{ deadline: '2024-02-29', recurrence: 'yearly' }, '2100-01-01', '2100-02-28'],
  [{ deadline: '2026-02-30', recurrence: 'yearly' }, '2026-01-01', undefined],
  [{ deadline: '2026-04-31' }, '2026-01-01', undefined],
];

const DAYS: readonly (readonly [text: string, isDay: boolean])[] = [
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-13-01', false],
  ['2026-00-01', false],
  ['2026-1-1', false],
  ['2026-01', false],
  ['15.09.2026', false],
  ['2026-01-01T00:00Z', false],
  [' 2026-01-01', false],
  ['2026-01-01\n', false],
  ['２０２６-01-01', false],
  ['', false],
];

const RANK = ['not-started', 'overdue'];

describe('stepState', () => {
  for (const [status, deadline, today, state] of STATES)
    it(`is ${state.name} for ${JSON.stringify(status)} with the deadline ${String(deadline)} on ${today}`, () =>
      assert.deepEqual(stepState(aStep(deadline === undefined ? {} : { deadline }), { status }, today), {
        status,
        ...state,
      }));

  it('is overdue when the last day has ended where the initiative is', () => {
    const at = (moment: string) =>
      stepState(aStep({ deadline: '2026-09-15' }), { status: 'waiting' }, dayInOslo(Date.parse(moment))).name;
    assert.equal(at('2026-09-15T21:59:59.999Z'), 'waiting');
    assert.equal(at('2026-09-15T22:00:00Z'), 'overdue');
  });

  it('opens a yearly step again, not overdue, when the year begins', () => {
    const step = aStep({ deadline: '2026-12-01', recurrence: 'yearly' });
    assert.equal(stepState(step, { status: 'not-started' }, '2026-12-31').name, 'overdue');
    assert.deepEqual(stepState(step, { status: 'not-started' }, '2027-01-01'), {
      ...{ name: 'not-started', status: 'not-started', deadline: '2027-12-01', daysLeft: 334 },
    });
  });

  it('counts days to the deadline, and never comes back from overdue by waiting', () => {
    fc.assert(
      fc.property(anyChecklist, anyDay, anyDay, ({ steps }, one, other) => {
        const [before = '', after = ''] = [one, other].toSorted();
        for (const step of steps) {
          const [early, late] = [before, after].map((today) => stepState(step, { status: 'not-started' }, today));
          if (late!.daysLeft !== undefined) assert.equal(addDays(after, late!.daysLeft), late!.deadline);
          assert.equal(late!.name === 'overdue', (late!.daysLeft ?? 0) < 0);
          if (step.recurrence !== 'yearly') assert.ok(RANK.indexOf(early!.name) <= RANK.indexOf(late!.name));
        }
      }),
      propertyRuns(1000),
    );
  });
});

describe('deadlineOf', () => {
  for (const [step, today, deadline] of DEADLINES)
    it(`is ${String(deadline)} for ${JSON.stringify(step)} on ${today}`, () =>
      assert.equal(deadlineOf(aStep(step), today), deadline));

  it('is a day of the calendar, in the year of a yearly step', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (deadline, today) => {
        const found = deadlineOf(aStep({ deadline, recurrence: 'yearly' }), today);
        assert.ok(found !== undefined && isDay(found));
        assert.equal(found.slice(0, 4), [deadline, today].map((day) => day.slice(0, 4)).toSorted()[1]);
      }),
      propertyRuns(1000),
    );
  });
});

describe('isDay', () => {
  for (const [text, is] of DAYS)
    it(`is ${String(is)} for ${JSON.stringify(text)}`, () => assert.equal(isDay(text), is));
});
