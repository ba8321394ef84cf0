/* What only some pages need of the loader; it comes when it is asked for. */
export { followHeight } from './follow-height.ts';
export { freeSwallowed } from './free-swallowed.ts';
export { optionsOfFallback, toLinkCarrier } from './link-carrier.ts';
export { noteSecond, noteUnknown } from './notes.ts';
export { whenWanted } from './when-wanted.ts';
