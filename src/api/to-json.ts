/** Text as JSON has it, without asking the page: old libraries give every string and array a `toJSON` of their own. */
const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\ud800-\udfff\u2028\u2029]/g, escapeUnit)}"`;

/** Both halves of a pair are escaped one by one, which JSON allows. */
const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The JSON of plain data, whatever a page has done to `JSON.stringify`. What JSON has no word for is left out. */
export function toJson(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    let items = '';
    for (const item of value) items += `${items && ','}${toJson(item)}`;
    return `[${items}]`;
  }
  if (typeof value !== 'object' || value === null)
    return Number.isFinite(value) || value === true || value === false ? String(value) : 'null';
  let fields = '';
  for (const [name, item] of Object.entries(value)) {
    if (item !== undefined) fields += `${fields && ','}${quote(name)}:${toJson(item)}`;
  }
  return `{${fields}}`;
}
