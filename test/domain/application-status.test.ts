import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { APPLICATION_STATUSES, type ApplicationStatus } from '../../src/contract/application-vocabulary.ts';
import { isWithdrawable, nextStatuses } from '../../src/domain/application-status.ts';

const NEXT: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  received: ['more-information', 'approved', 'declined', 'withdrawn'],
  'more-information': ['received', 'approved', 'declined', 'withdrawn'],
  approved: ['signed', 'declined', 'withdrawn'],
  declined: [],
  signed: [],
  withdrawn: [],
};

/** Every status that can come of one, in any number of steps. */
function reachable(from: ApplicationStatus, seen = new Set<ApplicationStatus>()): ReadonlySet<ApplicationStatus> {
  for (const next of nextStatuses(from)) {
    if (!seen.has(next)) reachable(next, seen.add(next));
  }
  return seen;
}

describe('nextStatuses', () => {
  for (const status of APPLICATION_STATUSES)
    it(`leads from ${status} to ${NEXT[status].join(', ') || 'nowhere'}`, () =>
      assert.deepEqual(nextStatuses(status), NEXT[status]));

  it('leads from the beginning to every status, and from every one to an end', () => {
    assert.deepEqual(reachable('received'), new Set(APPLICATION_STATUSES));
    for (const status of APPLICATION_STATUSES) {
      const ends = [status, ...reachable(status)].filter((end) => nextStatuses(end).length === 0);
      assert.ok(ends.length > 0);
    }
  });

  it('never leads to where one is, nor past a decision to a signature', () => {
    for (const status of APPLICATION_STATUSES) {
      assert.ok(!nextStatuses(status).includes(status));
      assert.equal(nextStatuses(status).includes('signed'), status === 'approved');
    }
  });

  it('lets the applicant withdraw until the end', () => {
    for (const status of APPLICATION_STATUSES)
      assert.equal(isWithdrawable(status), nextStatuses(status).length > 0, status);
  });
});
