import type { UserConfig } from 'vite';

/** What the bundles of the widgets and the site have in common. */
export const sharedSettings = {
  publicDir: false,
  logLevel: 'warn',
  build: { target: 'es2022', reportCompressedSize: false },
} satisfies UserConfig;
