import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupEvents } from '../../src/domain/event-groups.ts';
import { orderEvents } from '../../src/domain/event-list.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyEvents, dayInOslo, eventOf } from './any-event.ts';

describe('groupEvents', () => {
  it('puts events into the month in which they begin, a year apart and undated events last', () => {
    const starts = ['soon', '2026-05-31T22:30:00Z', '2026-05', '2026', '2026-01-01', '2026-05-20', '2025-12-31', ''];
    const events = starts.map((start, index) => eventOf({ id: String(index), start, end: '2028' }));
    const groups = groupEvents(orderEvents(events, dayInOslo));
    assert.deepEqual(
      groups.map(({ period, events }) => [period, ...events.map(({ event }) => event.start)]),
      [
        ['2025-12', '2025-12-31'],
        ['2026', '2026'],
        ['2026-01', '2026-01-01'],
        ['2026-05', '2026-05', '2026-05-20'],
        ['2026-06', '2026-05-31T22:30:00Z'],
        ['', 'soon', ''],
      ],
    );
  });

  it('is nothing for nothing', () => {
    assert.deepEqual(groupEvents([]), []);
  });

  it('has every event once, in the same order, and every period once', () => {
    fc.assert(
      fc.property(anyEvents, (list) => {
        const events = orderEvents(list, dayInOslo);
        const groups = groupEvents(events);
        assert.deepEqual(
          groups.flatMap((group) => group.events),
          events,
        );
        const periods = groups.map(({ period }) => period);
        assert.deepEqual([...new Set(periods)], periods);
        const dated = periods.filter((period) => period !== '');
        assert.deepEqual(dated.toSorted(), dated);
        assert.ok(groups.every((group) => group.events.length > 0));
      }),
      propertyRuns(2000),
    );
  });
});
