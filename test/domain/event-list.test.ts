import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Event } from '../../src/contract/index.ts';
import { type DatedEvent, isAhead, nextEvent, orderEvents } from '../../src/domain/event-list.ts';
import { stateOf } from '../../src/domain/event-state.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { CAMPAIGN, anyEvents, dayInOslo, eventOf, moments, presentAt } from './any-event.ts';

const order = (events: readonly Event[]) => orderEvents(events, dayInOslo);
const idsOf = (events: readonly DatedEvent[]) => events.map(({ event }) => event.id);

/** In order. */
const STARTS: readonly (readonly [start: string, end?: string])[] = [
  ['2025-12-31T23:59:59+01:00'],
  ['2026'],
  ['2026-01'],
  ['2026-01-01'],
  ['2026-01-01T00:00:00+01:00'],
  ['2026-01-01T09:00:00+01:00'],
  ['2026-01-01T08:30:00Z'],
  ['2026-01-02'],
  ['2026-05', '2026-05'],
  ['2026-05', '2026-06'],
  ['2026-05-01'],
  ['2026-05-20', '2026-05-20'],
  ['2026-05-20', '2026-05-22'],
  ['2026-05-20T10:00:00+02:00'],
  ['2026-05-20T22:30:00Z'],
  ['2026-05-21T10:00:00+02:00'],
  ['2027'],
  ['15.09.2021'],
  ['2026-02-30'],
  ['2026-05-20', '2026-05-19'],
];

describe('orderEvents', () => {
  const events = STARTS.map(([start, end], index) => eventOf({ id: String(index + 10), start, ...(end && { end }) }));

  it('puts what begins first first, what is known roughly before what is known exactly, and undated events last', () => {
    const mixed = events.toSorted((a, b) => (a.start.split('').reverse().join() < b.start ? -1 : 1));
    assert.deepEqual(idsOf(order(mixed)), idsOf(order(events)));
    assert.deepEqual(
      order(mixed).map(({ event: { start, end } }) => [start, ...(end === undefined ? [] : [end])]),
      STARTS,
    );
  });

  it('keeps the first of two events with the same id', () => {
    const twice = [eventOf({ id: 'a', start: '2027' }), eventOf({ id: 'a', start: '2026' })];
    assert.deepEqual(
      order(twice).map(({ event }) => event.start),
      ['2027'],
    );
  });

  it('is the same whatever the order before, and leaves the list alone', () => {
    const shuffled = anyEvents.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const before = [...list];
        const ordered = order(list);
        assert.deepEqual(list, before);
        assert.deepEqual(order(other), ordered);
        assert.deepEqual(order(ordered.map(({ event }) => event)), ordered);
        assert.equal(ordered.length, list.length);
        for (const [index, { span }] of ordered.entries()) {
          const next = ordered[index + 1]?.span;
          if (next) assert.ok(span && span.first <= next.first);
          if (next?.startsAt !== undefined && span?.startsAt !== undefined) assert.ok(span.startsAt <= next.startsAt);
        }
      }),
      propertyRuns(3000),
    );
  });
});

describe('nextEvent', () => {
  const next = (events: readonly Event[], now: string) => nextEvent(order(events), presentAt(now))?.event.id;

  it('is the nearest that is still to come and will take place', () => {
    const cancelled = eventOf({ id: 'cancelled', start: '2026-05-10', cancelled: true });
    assert.equal(next([...CAMPAIGN, cancelled], '2026-01-01T12:00Z'), 'report');
    assert.equal(next([...CAMPAIGN, cancelled], '2026-04-01T12:00Z'), 'spring');
    assert.equal(next([...CAMPAIGN, cancelled], '2026-05-05T12:00Z'), 'lunch');
    assert.equal(next([...CAMPAIGN, cancelled], '2026-05-20T10:00Z'), 'gathering');
    assert.equal(next(CAMPAIGN, '2026-10-01T12:00Z'), undefined);
    assert.equal(next([], '2026-10-01T12:00Z'), undefined);
  });

  it('is a deadline when its last day is the nearest, however early it began', () => {
    const deadline = eventOf({ id: 'long', start: '2026-01-01', end: '2026-09-30', kind: 'deadline' });
    assert.equal(next([...CAMPAIGN, deadline], '2026-05-05T12:00Z'), 'lunch');
    assert.equal(next([...CAMPAIGN, deadline], '2026-09-20T12:00Z'), 'long');
  });

  it('is ahead of nothing else that is to come', () => {
    const ahead = ({ event, span }: DatedEvent) => (event.kind === 'deadline' ? span?.last : span?.first) ?? '~';
    fc.assert(
      fc.property(anyEvents, moments(2025, 2028), (list, moment) => {
        const [events, now] = [order(list), presentAt(moment)];
        const coming = events.filter(({ event, span }) => stateOf(event, span, now) === 'coming' && !event.cancelled);
        const found = nextEvent(events, now);
        assert.equal(found === undefined, coming.length === 0);
        if (found) for (const other of coming) assert.ok(ahead(found) <= ahead(other));
      }),
      propertyRuns(2000),
    );
  });
});

describe('isAhead', () => {
  it('is what comes and what goes on', () => {
    const states = ['undated', 'coming', 'now', 'past', 'passed'] as const;
    assert.deepEqual(states.filter(isAhead), ['coming', 'now']);
  });
});
