/** What can be wrong with a calendar file as a file. */
export type CalendarFault =
  | { readonly kind: 'line-ends' }
  | { readonly kind: 'long-line'; readonly line: number }
  | { readonly kind: 'broken'; readonly what: string }
  | { readonly kind: 'event'; readonly what: string };

/** A calendar that was read. */
export interface ReadCalendar {
  readonly events: number;
  readonly faults: readonly CalendarFault[];
}

/** Octets that a line may have without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const NEEDED = ['UID', 'DTSTAMP', 'DTSTART'] as const;

/** Reads a calendar as strictly as RFC 5545 has it, as far as programs trip over it. */
export function readCalendar(text: string): ReadCalendar {
  const faults: CalendarFault[] = [];
  if (/[^\r]\n|\r[^\n]|\r$/.test(text) || !text.endsWith('\n')) faults.push({ kind: 'line-ends' });
  const raw = text.split(/\r?\n/);
  const encoder = new TextEncoder();
  const long = raw.findIndex((line) => encoder.encode(line).byteLength > LINE_OCTETS);
  if (long >= 0) faults.push({ kind: 'long-line', line: long + 1 });

  const lines = text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const open: string[] = [];
  const uids = new Set<string>();
  let names = new Set<string>();
  let events = 0;
  const fail = (what: string) => faults.push({ kind: 'broken', what });
  if (lines[0] !== 'BEGIN:VCALENDAR') fail('BEGIN:VCALENDAR');
  for (const line of lines) {
    const [, name = '', value = ''] = /^([\w-]+)(?:;[^:]*?(?:"[^"]*"[^:]*?)*)?:(.*)$/s.exec(line) ?? [];
    if (name === '') fail(line.slice(0, 40));
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') names = new Set();
    } else if (name === 'END') {
      if (open.pop() !== value) fail(`END:${value}`);
      if (value === 'VEVENT') {
        events++;
        for (const needed of NEEDED) if (!names.has(needed)) faults.push({ kind: 'event', what: needed });
      }
    } else {
      names.add(name);
      if (name === 'UID' && uids.size === uids.add(value).size) faults.push({ kind: 'event', what: `UID ≠ ${value}` });
    }
  }
  if (open.length > 0) fail(`END:${open.at(-1) ?? ''}`);
  for (const needed of ['VERSION', 'PRODID']) if (!lines.some((line) => line.startsWith(`${needed}:`))) fail(needed);
  return { events, faults };
}
