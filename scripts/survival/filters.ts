import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import * as z from 'zod/mini';
import type { Allowances } from './allowances.ts';
import { BASE } from './carriers.ts';
import { divAttributes } from './settings.ts';

/** A sanitizer that runs on a server: as it comes, or told which tags to let through. */
type Filter = (html: string, tags?: Allowances) => string;

/** Sanitizers that need no browser, by the id of the row. */
export const filters: Readonly<Record<string, Filter>> = { 'sanitize-html': filterSanitizeHtml, xss: filterXss };

function filterSanitizeHtml(html: string, tags?: Allowances): string {
  if (tags === undefined) return sanitizeHtml(html);
  const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
  return sanitizeHtml(html, {
    allowedTags: [...allowedTags, ...Object.keys(tags), 'iframe'],
    allowedAttributes: {
      ...allowedAttributes,
      ...mutable(tags),
      div: [...divAttributes(tags)],
      iframe: ['src', 'title', 'width', 'height', 'loading'],
    },
    allowedIframeHostnames: [new URL(BASE).host],
  });
}

function filterXss(html: string, tags?: Allowances): string {
  if (tags === undefined) return xss(html);
  return xss(html, {
    whiteList: {
      ...whiteListOf(xss),
      ...mutable(tags),
      div: [...divAttributes(tags)],
      iframe: ['src', 'title', 'width', 'height', 'loading'],
    },
  });
}

/** What the package lets through by itself; its types know nothing of this property. */
const whiteListOf = (filter: typeof xss) => z.parse(whiteListSchema, Reflect.get(filter, 'whiteList'));

const whiteListSchema = z.record(z.string(), z.array(z.string()));

const mutable = (tags: Allowances): Record<string, string[]> =>
  Object.fromEntries(Object.entries(tags).map(([tag, names]) => [tag, [...names]]));
