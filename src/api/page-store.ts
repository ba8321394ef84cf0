import { createRequestStore, type RequestStore } from './request-store.ts';

/** The store that all widgets of a page share, so that ten of them ask once. */
export const pageStore: RequestStore = /* @__PURE__ */ createRequestStore();
