import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Event } from '../../src/contract/index.ts';
import { EVENT_AUDIENCES, EVENT_FACETS, EVENT_KINDS, type EventFacet } from '../../src/contract/vocabulary.ts';
import { type DatedEvent, orderEvents } from '../../src/domain/event-list.ts';
import { type EventNarrowing, facetValues, selectEvents } from '../../src/domain/event-selection.ts';
import { spanOf } from '../../src/domain/event-span.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { CAMPAIGN, anyEvents, dayInOslo, goodTimes } from './any-event.ts';

const order = (events: readonly Event[]) => orderEvents(events, dayInOslo);
const select = (events: readonly Event[], filter: EventNarrowing) => selectEvents(order(events), filter, dayInOslo);
const idsOf = (events: readonly DatedEvent[]) => events.map(({ event }) => event.id);

const FILTERED: readonly (readonly [filter: EventNarrowing, ids: readonly string[]])[] = [
  [{}, ['report', 'spring', 'lunch', 'gathering', 'someday']],
  [{ kind: [], audience: [] }, ['report', 'spring', 'lunch', 'gathering', 'someday']],
  [{ kind: ['deadline', 'signing'] }, ['report', 'lunch']],
  [{ audience: ['partners'] }, ['report', 'spring', 'gathering', 'someday']],
  [{ audience: ['schools'] }, ['spring', 'someday']],
  [{ kind: ['meeting'], audience: ['businesses'] }, ['someday']],
  [{ from: '2026-05-20' }, ['spring', 'lunch', 'gathering']],
  [{ from: '2026-06-30' }, ['spring', 'gathering']],
  [{ from: '2026-07' }, ['gathering']],
  [{ from: '2027' }, []],
  [{ to: '2026-05-19' }, ['report', 'spring']],
  [{ to: '2026-05' }, ['report', 'spring', 'lunch']],
  [{ to: '2025' }, []],
  [{ from: '2026', to: '2026' }, ['report', 'spring', 'lunch', 'gathering']],
  [{ from: '2026-06', to: '2026-05' }, ['spring']],
  [{ from: '2026-02-30' }, ['report', 'spring', 'lunch', 'gathering', 'someday']],
];

const filters: fc.Arbitrary<EventNarrowing> = fc.record(
  {
    kind: fc.subarray([...EVENT_KINDS]),
    audience: fc.subarray([...EVENT_AUDIENCES, 'schools', '__proto__']),
    from: goodTimes(2025, 2028),
    to: goodTimes(2025, 2028),
  },
  { requiredKeys: [] },
);

/** Each question asked of each event, one after the other, with nothing shared. */
function passes(event: Event, filter: EventNarrowing): boolean {
  const span = spanOf(event, dayInOslo);
  const { kind = [], audience = [], from, to } = filter;
  if (from !== undefined && !(span && span.last >= spanOf({ start: from }, dayInOslo)!.first)) return false;
  if (to !== undefined && !(span && span.first <= spanOf({ start: to }, dayInOslo)!.last)) return false;
  if (kind.length > 0 && !kind.some((chosen) => chosen === event.kind)) return false;
  const invited = event.audience ?? [];
  return audience.length === 0 || invited.length === 0 || invited.some((one) => audience.includes(one));
}

const choose = (filter: EventNarrowing, facet: EventFacet, values: readonly string[]): EventNarrowing => ({
  ...filter,
  [facet]: values,
});

describe('selectEvents', () => {
  for (const [filter, ids] of FILTERED)
    it(`leaves ${ids.join(', ') || 'nothing'} for ${JSON.stringify(filter)}`, () =>
      assert.deepEqual(idsOf(select(CAMPAIGN, filter).events), ids));

  it('counts a facet as if nothing were chosen in it, and what is for everybody with each audience', () => {
    const { counts } = select(CAMPAIGN, { kind: ['meeting', 'deadline'], audience: ['partners'] });
    assert.deepEqual(Object.fromEntries(counts.kind), { deadline: 1, activity: 1, meeting: 2 });
    assert.deepEqual(Object.fromEntries(counts.audience), { members: 2, partners: 3 });
  });

  it('agrees with asking every event every question', () => {
    fc.assert(
      fc.property(anyEvents, filters, (list, filter) => {
        const ordered = order(list);
        const { events, counts } = selectEvents(ordered, filter, dayInOslo);
        assert.deepEqual(
          events,
          ordered.filter(({ event }) => passes(event, filter)),
        );
        for (const facet of EVENT_FACETS) {
          const others = list.filter((event) => passes(event, choose(filter, facet, [])));
          const expected = new Set(others.flatMap((event) => facetValues(event, facet)));
          assert.deepEqual(new Set(counts[facet].keys()), expected);
          for (const [value, count] of counts[facet])
            assert.equal(count, others.filter((event) => passes(event, choose({}, facet, [value]))).length);
        }
      }),
      propertyRuns(3000),
    );
  });

  it('counts what a further choice leaves', () => {
    fc.assert(
      fc.property(anyEvents, filters, (list, filter) => {
        for (const facet of EVENT_FACETS)
          for (const [value, count] of select(list, filter).counts[facet])
            assert.equal(select(list, choose(filter, facet, [value])).events.length, count);
      }),
      propertyRuns(1000),
    );
  });
});
