import type { Carrier } from './carrier.ts';
import { putInPlace } from './bring.ts';
import { noteSecond } from './notes.ts';

export { followHeight } from './follow-height.ts';
export { freeSwallowed } from './free-swallowed.ts';
export { noteSecond, noteUnknown } from './notes.ts';
export { whenNear } from './when-near.ts';

/** Marks a class of ours with the version that it came with. */
const VERSION_KEY = Symbol.for('klimabrikker:version');
const told = new Set<string>();

/** Puts an element where it is asked for that another script of the page has registered, and says so once. */
export function bring(carrier: Carrier): void {
  const { tag } = carrier;
  const definition = customElements.get(tag);
  if (definition && !told.has(tag)) noteSecond(`<${tag}>`, Reflect.get(definition, VERSION_KEY));
  told.add(tag);
  putInPlace(carrier);
}
