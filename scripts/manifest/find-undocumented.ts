import type { Documented, ElementClass } from './manifest-types.ts';

const namesOf = (items: readonly Documented[] = []): ReadonlySet<string> => new Set(items.map(({ name = '' }) => name));

const undescribed = (kind: string, items: readonly Documented[] = []): string[] =>
  items.flatMap(({ name = '', description = '' }) =>
    description.trim() === '' ? [`${kind} "${name}" has no description`] : [],
  );

const eventName = (className: string): string =>
  className
    .replace(/Event$/, '')
    .replace(/(?<!^)[A-Z]/g, '-$&')
    .toLowerCase();

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

const literalNames = (text: string, attribute: 'part' | 'name', before = ''): string[] =>
  matches(text, new RegExp(`${before}\\s${attribute}="([^"$]+)"`, 'g')).flatMap((names) => names.split(/\s+/));

/**
 * What an element shows to a page without its class block saying so, and what the class block promises without
 * the sources having it: one sentence each. Names that are computed at run time are not seen.
 */
export function findUndocumented(element: ElementClass, sources: ReadonlyMap<string, string>): string[] {
  const text = [...sources.values()].join('\n');
  // What the class block says does not count as use.
  const code = text.replace(/\/\*\*[^]*?\*\//g, '');
  const eventFiles = [...sources].filter(([path]) => /[.-]events?\.ts$/.test(path)).map(([, source]) => source);
  const events = matches(eventFiles.join('\n'), /export class (\w+Event) extends/g).map(eventName);
  const parts = literalNames(code, 'part');
  const slots = [...literalNames(code, 'name', '<slot[^>]*'), ...(/<slot(?![^>]*\sname=)[\s>]/.test(code) ? [''] : [])];

  const documented = {
    event: namesOf(element.events),
    part: namesOf(element.cssParts),
    slot: namesOf(element.slots),
  };
  const missing = Object.entries({ event: events, part: parts, slot: slots }).flatMap(([kind, used]) =>
    [...new Set(used)]
      .filter((name) => !documented[kind as keyof typeof documented].has(name))
      .map((name) => `${kind} "${name}" is not in the class block`),
  );
  const stale = [
    ...[...documented.part].filter((name) => !new RegExp(`\\b${name}\\b`).test(code)).map((name) => `part "${name}"`),
    ...[...documented.event].filter((name) => !events.includes(name)).map((name) => `event "${name}"`),
    ...[...documented.slot].filter((name) => name !== '' && !slots.includes(name)).map((name) => `slot "${name}"`),
  ].map((what) => `${what} is in the class block and nowhere else`);

  const described = new Set(
    (element.attributes ?? []).filter(({ description = '' }) => description !== '').map(({ name }) => name),
  );
  const members = (element.members ?? []).filter(({ attribute }) => !described.has(attribute));

  return [
    ...((element.description ?? '') === '' ? ['the class has no description'] : []),
    ...undescribed('property', members),
    ...undescribed('attribute', element.attributes),
    ...undescribed('event', element.events),
    ...undescribed('slot', element.slots),
    ...undescribed('part', element.cssParts),
    ...undescribed('custom property', element.cssProperties),
    ...missing,
    ...stale,
  ];
}
