import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type PartnerReadiness, partnerReadiness } from '../../src/domain/partner-readiness.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { NETWORK } from './sample-application.ts';

type Answers = Parameters<typeof partnerReadiness>[1];

const CASES: readonly (readonly [answers: Answers, readiness: PartnerReadiness])[] = [
  [[], { met: 0, underWay: 0, missing: 3 }],
  [[{ id: 'strategy', answer: 'yes' }], { met: 1, underWay: 0, missing: 2 }],
  [
    [
      { id: 'strategy', answer: 'partly' },
      { id: 'certification', answer: 'planned' },
      { id: 'suppliers', answer: 'no' },
    ],
    { met: 0, underWay: 2, missing: 1 },
  ],
  [[{ id: 'strategy' }, { id: 'suppliers', answer: 'maybe' }], { met: 0, underWay: 0, missing: 3 }],
  [
    [
      { id: 'action', answer: 'yes' },
      { id: 'elsewhere', answer: 'yes' },
    ],
    { met: 0, underWay: 0, missing: 3 },
  ],
];

describe('partnerReadiness', () => {
  for (const [answers, readiness] of CASES)
    it(`counts ${JSON.stringify(answers)}`, () => assert.deepEqual(partnerReadiness(NETWORK, answers), readiness));

  it('counts every expectation once', () => {
    const ids = NETWORK.criteria.items.map(({ id }) => id);
    const answers = fc.array(
      fc.record({ id: fc.constantFrom(...ids), answer: fc.constantFrom('yes', 'partly', 'planned', 'no', '') }),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const { met, underWay, missing } = partnerReadiness(NETWORK, given);
        assert.equal(met + underWay + missing, 3);
        assert.ok(Math.min(met, underWay, missing) >= 0);
      }),
      propertyRuns(500),
    );
  });
});
