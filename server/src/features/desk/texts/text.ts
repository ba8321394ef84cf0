/** A text with `{name}` places; or one for a `{count}` of 1 and one for others. */
export type Text = string | { readonly one: string; readonly other: string };

/** A text with its places filled. */
export function fillIn(text: Text, parameters: Readonly<Record<string, string | number>> = {}): string {
  const chosen = typeof text === 'string' ? text : text[parameters.count === 1 ? 'one' : 'other'];
  return chosen.replace(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place));
}
