import type { FieldOfHeading } from './read-csv.ts';

/** Creates a reader of headings: those of a table, and the fields' own names. Capitals do not matter. */
export function createHeadingReader(fields: Readonly<Record<string, string>>): FieldOfHeading {
  const names = new Set(Object.values(fields));
  return (heading) => {
    const name = heading.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
    if (Object.hasOwn(fields, name)) return fields[name];
    return [...names].find((field) => field.toLowerCase() === name);
  };
}
