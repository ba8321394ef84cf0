const SMALL = new Set(['i', 'og', 'på', 'ved']);

/** A name of a place as it is written, out of the register's capitals: `NORDRE FOLLO`, `EVJE OG HORNNES`. */
export const placeName = (capitals: string): string =>
  capitals
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
