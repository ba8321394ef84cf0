/** Values by the name of their parameter; those of a list go into one. */
export type QueryParameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * A query as the end of an address: `?limit=24&sector=C,F`; empty when nothing is asked. Names and the values of a list
 * are in alphabetical order, so that the same question always has the same address.
 */
export function queryString(query: QueryParameters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = typeof value === 'object' ? value.toSorted().join(',') : String(value);
    if (text !== '' && value !== undefined) parameters.set(name, text);
  }
  parameters.sort();
  const text = parameters.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
