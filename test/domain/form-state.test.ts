import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FormState, formState } from '../../src/domain/form-state.ts';
import { dayInOslo } from './any-event.ts';

const CASES: readonly (readonly [status: string, deadline: string | undefined, today: string, state: FormState])[] = [
  ['open', undefined, '2026-11-22', 'open'],
  ['open', '2026-11-23', '2026-11-22', 'open'],
  ['open', '2026-11-22', '2026-11-22', 'open'],
  ['open', '2026-11-21', '2026-11-22', 'closed'],
  ['paused', '2026-11-21', '2026-11-22', 'paused'],
  ['paused', undefined, '2026-11-22', 'paused'],
  ['closed', '2026-11-23', '2026-11-22', 'closed'],
  ['by-invitation', undefined, '2026-11-22', 'unavailable'],
  ['', '2026-11-21', '2026-11-22', 'unavailable'],
];

describe('formState', () => {
  for (const [status, deadline, today, state] of CASES)
    it(`is ${state} for ${JSON.stringify({ status, deadline, today })}`, () =>
      assert.equal(formState({ status, deadline }, today), state));

  it('is unavailable without a form', () => assert.equal(formState(undefined, '2026-11-22'), 'unavailable'));

  it('is open to the end of the last day where the initiative is', () => {
    const at = (moment: string) => formState({ status: 'open', deadline: '2026-11-22' }, dayInOslo(Date.parse(moment)));
    assert.equal(at('2026-11-22T22:59:59.999Z'), 'open');
    assert.equal(at('2026-11-22T23:00:00Z'), 'closed');
  });
});
