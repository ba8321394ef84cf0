import { html } from 'hono/html';
import { pickText } from '../../../../src/domain/index.ts';
import type { Database } from '../../db/database.ts';
import { ProblemError } from '../../problem.ts';
import { findInitiative } from '../initiatives/repository.ts';
import { isOneOf } from '../../../../src/contract/index.ts';
import { PAGE_TAGS, type PageTag } from './attributes.ts';
import { PageError } from './page-error.ts';
import { addressOf, type PageRequest, readPageRequest } from './page-request.ts';
import { PAGE_TEXTS } from './texts.ts';

/** What oEmbed answers of a page: a frame, and how to call it. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

const WIDTH = 960;
/** Until a frame has said how high it is, or where nobody listens. */
const HEIGHTS: Readonly<Record<PageTag, number>> = {
  'member-directory': 900,
  'campaign-timeline': 800,
  'race-to-zero-checklist': 900,
  'nfk-membership-form': 900,
};
const CACHE_S = 3600;

/** How large a frame may be at the most. */
export interface OembedBounds {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The page that an address of ours shows; `undefined` for any other address. */
export function readPageAddress(address: string, bases: readonly string[]): PageRequest | undefined {
  const url = URL.parse(address);
  if (url === null || !bases.includes(url.origin)) return undefined;
  const tag = /^\/e\/([a-z-]+)$/.exec(url.pathname)?.[1];
  if (!isOneOf(PAGE_TAGS, tag)) return undefined;
  try {
    return readPageRequest(tag, url.searchParams);
  } catch (error) {
    if (error instanceof PageError) return undefined;
    throw error;
  }
}

/**
 * What oEmbed says of a page.
 * @throws {ProblemError} `not-found` for an initiative that there is not
 */
export async function answerOembed(
  db: Database,
  request: PageRequest,
  base: string,
  bounds: OembedBounds,
): Promise<OembedAnswer> {
  const { tag, language, attributes } = request;
  const initiative = await findInitiative(db, attributes.initiative ?? '');
  if (initiative === undefined) throw new ProblemError('not-found', { detail: 'There is no such initiative.' });
  const name = pickText(initiative.title, language).text;
  const title = attributes.heading ?? titleOf(request, name);
  const width = Math.min(WIDTH, bounds.width ?? WIDTH);
  const height = Math.min(HEIGHTS[tag], bounds.height ?? HEIGHTS[tag]);
  const frame = html`<iframe
    src="${base + addressOf(request)}"
    title="${title}"
    width="${width}"
    height="${height}"
    loading="lazy"
  ></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: base,
    html: String(await frame),
    width,
    height,
    cache_age: CACHE_S,
  };
}

function titleOf({ tag, language, attributes }: PageRequest, name: string): string {
  const texts = PAGE_TEXTS[language];
  switch (tag) {
    case 'member-directory':
      return texts.members(name);
    case 'campaign-timeline':
      return texts.timeline(name);
    case 'race-to-zero-checklist':
      return attributes.mode === 'overview' ? texts.overview(name) : texts.checklist(name);
    case 'nfk-membership-form':
      return texts.form(name);
  }
}
