import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The strictest policy that a page with widgets can have when endpoint and logos are on its own server. The builder shows
 * widgets of any endpoint that somebody names, and in a frame of its own.
 */
const writePolicy = (isBuilder: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self'${isBuilder ? ' https: http:' : ''}`,
    `connect-src 'self'${isBuilder ? ' https: http:' : ''}`,
    ...(isBuilder ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

/** The pages of the builder, and the one that it shows widgets in. */
const BUILDER = /\/(?:bygger|builder)\//;

/** Puts the policy into every page of a folder, so that it holds wherever the pages are served from. */
export function contentPolicy(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: 'klimabrikker:content-policy',
    // The dev server puts a script of its own into the page.
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename }) =>
        filename.startsWith(root)
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: writePolicy(BUILDER.test(filename)) },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
  };
}
