import ICAL from 'ical.js';
import * as z from 'zod/mini';
import { parseCoarseDate } from '../../../src/domain/index.ts';
import { SKIPPED } from './event-times.ts';
import { momentOfLocal } from './local-time.ts';

export type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;
type Timezone = InstanceType<typeof ICAL.Timezone>;

/** A day, or a moment in ms since 1970, or why it is neither. */
export type CalendarTime =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'moment'; readonly moment: number }
  | { readonly kind: 'problem'; readonly message: string };

/** Reads times as a property of a calendar means them: `2026-05-20`, `2026-05-20T11:30:00`, `2026-05-20T09:30:00Z`. */
export type TimeReader = (text: string) => CalendarTime;

/**
 * Creates a reader of the times of a property. Its time zone is one that this machine knows by its name, else one that
 * the file describes; a property without one means the given.
 */
export function createTimeReader(property: Property, timeZone: string): TimeReader {
  const toMoment = localReader(property, timeZone);
  return (text) => {
    const [, day = '', local = '', utc = ''] = /^((\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d)?)(Z?)$/.exec(text) ?? [];
    if (parseCoarseDate(local) === undefined) return problem('is no date or time that exists.');
    if (day === local) return utc === '' ? { kind: 'day', day } : problem('is no date or time that exists.');
    if (Number.isNaN(Date.parse(`${day}Z`))) return problem('is no date or time that exists.');
    return utc === '' ? toMoment(day) : { kind: 'moment', moment: Date.parse(`${day}Z`) };
  };
}

/** Reads the first value of a property. */
export const timeOf = (property: Property, timeZone: string): CalendarTime =>
  createTimeReader(property, timeZone)(rawValue(property));

/** A text that is the same for the same day or moment, however it is written. */
export function keyOfTime(time: CalendarTime): string {
  switch (time.kind) {
    case 'day':
      return time.day;
    case 'moment':
      return String(time.moment);
    case 'problem':
      return '';
  }
}

const problem = (message: string): CalendarTime => ({ kind: 'problem', message });

/** As the file has it. The values of the library would make 2 March of 30 February. */
function rawValue(property: Property): string {
  const parts: unknown = property.toJSON();
  const [, , , value] = z.parse(z.array(z.unknown()), parts);
  return typeof value === 'string' ? value : '';
}

function localReader(property: Property, timeZone: string): TimeReader {
  const name = property.getFirstParameter('tzid') || timeZone;
  if (isKnownZone(name)) {
    return (local) => toMoment(momentOfLocal(local, name));
  }
  const zone = property.parent.getTimeZoneByID(name);
  // The types leave out that there may be none.
  if (!(zone instanceof ICAL.Timezone)) {
    return () => problem('is in a time zone that the file does not describe.');
  }
  return (local) => toMoment(momentIn(zone, local));
}

const toMoment = (moment: number | undefined): CalendarTime =>
  moment === undefined ? problem(SKIPPED) : { kind: 'moment', moment };

function momentIn(zone: Timezone, local: string): number | undefined {
  const given = ICAL.Time.fromDateTimeString(local);
  given.zone = zone;
  const seconds = given.toUnixTime();
  const back = ICAL.Time.fromJSDate(new Date(seconds * 1000), true).convertToZone(zone);
  return back.toString() === local ? seconds * 1000 : undefined;
}

function isKnownZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
