import { readFileSync } from 'node:fs';

/** Which template becomes which file. */
const FILES: readonly (readonly [template: string, path: (tag: string) => string])[] = [
  ['element', (tag) => `src/elements/${tag}/${tag}.ts`],
  ['styles', (tag) => `src/elements/${tag}/${tag}.styles.ts`],
  ['messages', (tag) => `src/elements/${tag}/${tag}.messages.ts`],
  ['nynorsk', (tag) => `src/elements/${tag}/languages/nn.ts`],
  ['english', (tag) => `src/elements/${tag}/languages/en.ts`],
  ['events', (tag) => `src/elements/${tag}/${tag}.events.ts`],
  ['define', (tag) => `src/elements/${tag}/define.ts`],
  ['test', (tag) => `test/elements/${tag}.browser.test.ts`],
  ['stories', (tag) => `stories/${tag}.stories.ts`],
];

/** A tag as the name of its class: `member-directory` → `MemberDirectory`. */
export const tagToClass = (tag: string): string =>
  tag
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The files of a new element, path to text. The templates are an element called `my-element`. */
export function elementFiles(tag: string): ReadonlyMap<string, string> {
  const name = tagToClass(tag);
  const rename = (text: string) =>
    text.replaceAll('my-element', tag).replaceAll('MyElement', name).replaceAll('myElement', lowerFirst(name));
  return new Map(
    FILES.map(([template, path]) => [
      path(tag),
      rename(readFileSync(new URL(`${template}.txt`, import.meta.url), 'utf8')),
    ]),
  );
}
