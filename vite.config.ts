import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { contentPolicy } from './scripts/build/content-policy.ts';
import { sharedSettings } from './scripts/build/shared-settings.ts';

const SITE = 'site';
const server = `http://127.0.0.1:${process.env.PORT ?? '8787'}`;

/**
 * The site: a start page and host pages that use the widgets as anybody would, by a script tag. `vite` serves it while
 * it is being written; widgets, data and logos then come from `npm start` in another window. The widgets themselves are
 * bundled by `scripts/build.ts`.
 */
export default defineConfig(
  mergeConfig(sharedSettings, {
    root: SITE,
    appType: 'mpa',
    // Wherever the folder is put.
    base: './',
    plugins: [contentPolicy(SITE)],
    server: {
      proxy: Object.fromEntries(
        ['/v1', '/logos', '/klimabrikker', '/data', '/openapi.json', '/desk', '/demo', '/edit', '^/e/', '/oembed'].map(
          (path) => [path, server],
        ),
      ),
    },
    build: {
      outDir: '../dist/site',
      emptyOutDir: true,
      // The policy of the pages allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: globSync(`${SITE}/**/index.html`).map((page) => resolve(page)) },
    },
  }),
);
