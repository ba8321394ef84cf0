import type { Options } from './options.ts';

/** A place in the page for a widget. */
export interface Carrier {
  readonly tag: string;
  /** What stands there now: the element itself, a `div`, or the block of a link. */
  readonly place: HTMLElement;
  readonly options: Options;
}
