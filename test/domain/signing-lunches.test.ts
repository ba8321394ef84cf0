import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/domain/days.ts';
import { allLunches, signingLunches } from '../../src/domain/signing-lunches.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyEvents, dayInOslo } from './any-event.ts';
import { LUNCHES, TODAY } from './sample-application.ts';

const CAPACITIES = fc.option(
  fc.record({ seats: fc.integer({ min: 0, max: 30 }), remaining: fc.integer({ min: -2, max: 30 }) }),
  { nil: undefined },
);

describe('signingLunches', () => {
  it('are those ahead, in order, with a seat or a place on the waiting list', () => {
    assert.deepEqual(
      signingLunches(LUNCHES.slice(0, -1), dayInOslo, TODAY).map(({ event, remaining, choice }) => [
        event.id,
        remaining,
        choice,
      ]),
      [
        ['tomorrow', 0, 'waiting-list'],
        ['full', 0, 'waiting-list'],
        ['last', 1, 'seat'],
        ['free', 11, 'seat'],
        ['open', undefined, 'seat'],
      ],
    );
  });

  it('become fewer day by day, and never offer a seat that is taken', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2024-12-01', count));
    fc.assert(
      fc.property(anyEvents, fc.array(CAPACITIES), days, (events, capacities, today) => {
        const lunches = events.map((event, index) => {
          const capacity = capacities[index];
          return { ...event, kind: index % 4 === 3 ? event.kind : 'signing', ...(capacity && { capacity }) };
        });
        const ahead = signingLunches(lunches, dayInOslo, today);
        const later = signingLunches(lunches, dayInOslo, addDays(today, 1));
        assert.ok(later.every(({ event }) => ahead.some((lunch) => lunch.event === event)));
        assert.ok(ahead.length <= allLunches(lunches, dayInOslo).length);
        for (const { event, span, remaining, choice } of ahead) {
          assert.ok(event.kind === 'signing' && event.cancelled !== true && span.last > today);
          assert.equal(choice === 'waiting-list', event.capacity !== undefined && event.capacity.remaining <= 0);
          assert.equal(remaining, event.capacity && Math.max(0, event.capacity.remaining));
        }
      }),
      propertyRuns(1000),
    );
  });
});
