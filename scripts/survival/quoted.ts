import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Allowances } from './allowances.ts';
import { divAttributes, drupalTags, tinymceSettings } from './settings.ts';

const FOLDER = 'docs/embedding';
/** A comment in a page and the code block after it, whose content comes from the manifest. */
const QUOTED = /(<!-- from the manifest: ([\w-]+) -->\n+```\w+\n)[^]*?(\n```)/g;

/** What pages quote, by the word in the comment before it. */
const quotesOf = (tags: Allowances): Readonly<Record<string, string>> => {
  const { custom_elements, extended_valid_elements } = tinymceSettings(tags);
  return {
    tags: JSON.stringify(tags, undefined, 2),
    'div-attributes': JSON.stringify(divAttributes(tags), undefined, 2),
    'drupal-tags': drupalTags(tags),
    'tinymce-custom-elements': custom_elements,
    'tinymce-valid-elements': extended_valid_elements,
  };
};

/**
 * A page with what it quotes as the manifest has it now.
 * @throws when a page asks for something that nobody knows
 */
export function quote(page: string, tags: Allowances): string {
  const quotes = quotesOf(tags);
  return page.replace(QUOTED, (_, before: string, name: string, after: string) => {
    const text = quotes[name];
    if (text === undefined) throw new Error(`Nothing to quote for "${name}".`);
    return before + text + after;
  });
}

/** Brings what the pages quote up to date. */
export function writeQuoted(tags: Allowances): void {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.md'))) {
    const file = `${FOLDER}/${name}`;
    const page = readFileSync(file, 'utf8');
    const quoted = quote(page, tags);
    if (quoted !== page) writeFileSync(file, quoted);
  }
}
