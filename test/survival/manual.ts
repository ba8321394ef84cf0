import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A page of the documentation. */
export interface ManualPage {
  readonly file: string;
  readonly text: string;
}

/** A piece of code in a page. */
interface Fence {
  readonly file: string;
  readonly code: string;
}

const read = (file: string): ManualPage => ({ file: normalize(file), text: readFileSync(file, 'utf8') });

/** Every page that is written by hand, of all the documentation. */
export const manualPages = (): readonly ManualPage[] =>
  ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')].map(read);

const FENCE = /^((?:> ?)*) *```(\w+)\n([^]*?)\n(?:> ?)* *```$/gm;

/** Code of a language in a page, also in what is quoted. */
export const fencesOf = ({ file, text }: ManualPage, language: string): readonly Fence[] =>
  [...text.matchAll(FENCE)]
    .filter(([, , name]) => name === language)
    .map(([, quote = '', , code = '']) => ({ file, code: code.replaceAll(`\n${quote}`, '\n').replace(quote, '') }));

/** A page without its code, where brackets are links. */
const proseOf = (text: string): string => text.replaceAll(FENCE, '').replaceAll(/`[^`\n]*`/g, '');

/** Links of a page to other files of this repository: where they lead, and to which heading. */
export const linksOf = ({ file, text }: ManualPage) =>
  [...proseOf(text).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', heading] = target.split('#');
      return { target, file: path === '' ? file : join(dirname(file), path), heading };
    });

/** Headings of a page as they stand in addresses. */
export const headingsOf = (text: string): readonly string[] =>
  [...text.replaceAll(FENCE, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
