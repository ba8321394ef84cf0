import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { eventsCalendarUrl } from '../../src/api/events-calendar-url.ts';
import { type EventFilter, eventsQuerySchema } from '../../src/contract/events-query.ts';

const ENDPOINT = 'https://api.example/v1';
const CALENDAR = `${ENDPOINT}/initiatives/nfk/events.ics`;

const CASES: readonly (readonly [filter: EventFilter, language: string | undefined, query: string])[] = [
  [{}, undefined, ''],
  [{ kind: [], audience: undefined }, undefined, ''],
  [{ kind: ['signing', 'deadline'] }, undefined, '?kind=deadline,signing'],
  [{ to: '2026', from: '2026-05', audience: ['members'] }, 'nn', '?audience=members&from=2026-05&language=nn&to=2026'],
  [{}, 'en', '?language=en'],
];

describe('eventsCalendarUrl', () => {
  for (const [filter, language, query] of CASES)
    it(`ends in ${query || 'nothing'} for ${JSON.stringify(filter)}`, () => {
      const url = eventsCalendarUrl(ENDPOINT, 'nfk', filter, language);
      assert.equal(url, CALENDAR + query);
      const { language: _, ...asked } = Object.fromEntries(new URL(url).searchParams);
      assert.ok(z.safeParse(eventsQuerySchema, asked).success);
    });

  it('asks for everything when nothing is chosen', () => {
    assert.equal(eventsCalendarUrl(ENDPOINT, 'nfk'), CALENDAR);
  });

  it('keeps the initiative within its part of the address', () => {
    assert.equal(eventsCalendarUrl(ENDPOINT, 'å/b?'), `${ENDPOINT}/initiatives/%C3%A5%2Fb%3F/events.ics`);
  });
});
