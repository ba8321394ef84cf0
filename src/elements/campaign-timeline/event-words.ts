import type { Event } from '../../contract/index.ts';
import type { DatedEvent } from '../../domain/event-list.ts';
import { type Present, distanceTo, stateOf } from '../../domain/event-state.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type CampaignTimelineMessage, campaignTimelineMessages } from './campaign-timeline.messages.ts';

type Words = Translate<CampaignTimelineMessage>;

const DISTANCES = { day: 'event.days', month: 'event.months', year: 'event.years' } as const;

/** Where an event stands, in words: "Avsluttet", "Pågår nå", "Om 12 dager", "Fristen er ute". */
export function describeState(t: Words, { event, span }: DatedEvent, now: Present): string {
  if (event.cancelled === true) return t('event.cancelled');
  const state = stateOf(event, span, now);
  if (state === 'now' && event.kind === 'deadline') return t('event.last-day');
  if (!span || state !== 'coming') return t(`event.${state === 'coming' ? 'undated' : state}`);
  const { unit, count } = distanceTo(event, span, now);
  return count === 0 ? t('event.today') : t(DISTANCES[unit], { count });
}

const isMessage = (key: string): key is CampaignTimelineMessage => key in campaignTimelineMessages;

/** What a kind or an audience is called; as it stands where nobody has a word for it, and not at all for `other`. */
export function wordFor(t: Words, facet: 'kind' | 'audience', value: string): string {
  const key = `${facet}.${value}`;
  if (isMessage(key)) return t(key);
  return value === 'other' ? '' : value;
}

/** Seats that are left, as long as it is worth knowing. */
export function describeSeats(t: Words, { capacity, cancelled }: Event, isOpen: boolean): string {
  if (!capacity || !isOpen || cancelled === true) return '';
  const { seats, remaining } = capacity;
  const count = Math.min(Math.max(0, remaining), Math.max(0, seats));
  return count === 0 ? t('event.full') : t('event.seats', { count, seats });
}
