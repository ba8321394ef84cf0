import type { Allowances } from './allowances.ts';

/** What TinyMCE has to be told; the pages for the CMSs that use it quote these strings. */
export const tinymceSettings = (tags: Allowances) => ({
  custom_elements: Object.keys(tags).join(','),
  extended_valid_elements: Object.entries(tags)
    .map(([tag, attributes]) => `${tag}[${attributes.join('|')}]`)
    .join(','),
});

/** The attributes of a `div` that carries a widget. */
export const divAttributes = (tags: Allowances): readonly string[] => [
  'data-klima',
  ...[...new Set(Object.values(tags).flat())].sort().map((attribute) => `data-${attribute}`),
];

/** The line that Drupal's text formats take, for the tags and the `div`. */
export const drupalTags = (tags: Allowances): string =>
  [...Object.entries(tags), ['div', divAttributes(tags)] as const]
    .map(([tag, attributes]) => `<${[tag, ...attributes].join(' ')}>`)
    .join(' ');
