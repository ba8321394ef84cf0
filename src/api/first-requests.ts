/** How everything is read: without cookies, and saying no more of the page than its origin. */
export const READ = { credentials: 'omit', referrerPolicy: 'strict-origin-when-cross-origin' } as const;

/** Stands in for one `fetch`. */
export type FirstRequest = (url: string, init: RequestInit) => Promise<Response>;

/** Requests that were made before the code that wants their answers had come, by address. */
export const firstRequests = /* @__PURE__ */ new Map<string, FirstRequest>();
