const CHOICE = /^ \* @attr \{(?<choice>'[^}]+)\} (?<name>[\w-]+)/gm;

/** The values that an attribute may have, `'list' | 'table'`, by its name, as the class block of an element has them. */
export function attributeChoices(source: string): ReadonlyMap<string, string> {
  return new Map(
    [...source.matchAll(CHOICE)].map(({ groups: { name = '', choice = '' } = {} }) => [name, choice] as const),
  );
}
