import type { Carrier } from './choice.ts';
import { readStartTags } from './markup.ts';
import { type Found, readSnippet } from './read-snippet.ts';
import type { Kept } from './survival.ts';

/** What an editor left of a snippet. */
export interface Judgement {
  readonly kept: Kept;
  /** How it was written, as far as that can be seen. */
  readonly found?: Found;
  /** Settings that are not in what was saved: names of attributes. */
  readonly lost: readonly string[];
  /** Whether the line that loads the code is there too. */
  readonly hasLoader: boolean;
}

const LOADER = /<script\b[^>]*\bloader\.js/i;

/** Code that was made into text. */
const SHOWN =
  /&lt;(?:member-directory|campaign-timeline|nfk-membership-form|race-to-zero-checklist|iframe|div data-klima)/;

/**
 * Says what is left of a snippet in the HTML that somebody else's editor saved, and which of its settings are gone. What
 * was put in is read from a snippet too.
 */
export function judgeSaved(saved: string, original: string): Judgement {
  const before = readSnippet(original);
  const found = readSnippet(saved);
  const hasLoader = LOADER.test(saved);
  if (SHOWN.test(saved)) return { kept: 'shown', lost: [], hasLoader };
  if (!before || !found) {
    return { kept: hasText(saved) ? 'text' : 'gone', lost: [], hasLoader };
  }
  const lost = Object.entries(before.attributes)
    .filter(([name, value]) => found.attributes[name] !== value)
    .map(([name]) => name);
  return { kept: keptAs(before.carrier, found, saved), found, lost, hasLoader };
}

function keptAs(before: Carrier, found: Found, saved: string): Kept {
  if (found.carrier === 'link') {
    if (!isAlone(saved)) return 'bare-link';
    return before === 'link' ? 'whole' : 'inner-link';
  }
  return found.carrier === 'iframe' && isSandboxed(saved) ? 'sandboxed' : 'whole';
}

/** Whether the frame may run no scripts. */
const isSandboxed = (html: string): boolean =>
  readStartTags(html).some(
    ({ name, attributes: { sandbox } }) =>
      name === 'iframe' && sandbox !== undefined && !sandbox.includes('allow-scripts'),
  );

/** Whether there is anything to read besides tags. */
const hasText = (html: string): boolean => html.replace(/<[^>]*>/g, '').replace(/&nbsp;|\s/g, '') !== '';

/** What the loader takes for the block of a link. */
const BLOCKS = new Set(['p', 'div']);

/** Whether a canonical link has a block for itself, which is what makes a widget of it. */
export function isAlone(html: string): boolean {
  const tags = readStartTags(html);
  const at = tags.findIndex(({ name, attributes }) => name === 'a' && isPage(attributes.href));
  const link = tags[at];
  if (!link) return false;
  const block = tags.slice(0, at).findLast(({ name }) => BLOCKS.has(name));
  if (!block) return false;
  const before = html.slice(block.to, link.from);
  const [, after = ''] = /<\/a\s*>([\s\S]*)/i.exec(html.slice(link.to)) ?? [];
  const [rest = ''] = after.split(/<\/(?:p|div)\b|<(?:p|div)\b/i);
  return !hasText(before) && !hasText(rest);
}

const isPage = (href: string | undefined): boolean => href !== undefined && /\/e\/[a-z-]+(\?|$)/.test(href);
