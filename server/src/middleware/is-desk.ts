/** Whether a path is of the secretariat's desk, which is a site of its own: pages with forms instead of JSON. */
export const isDesk = (path: string): boolean => /^\/desk(\/|$)/.test(path);
