/** How `If-Match` and `ETag` name a version: `"v17"`. */
export const versionTag = (version: number): string => `"v${version}"`;
