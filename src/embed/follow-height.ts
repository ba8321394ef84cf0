import { toCanonical } from './canonical.ts';

const MIN = 100;
const MAX = 20_000;

/**
 * Gives a frame the height that the page in it asks for: only a frame that shows a widget's own page, only asked by that
 * page, and within bounds.
 */
export function followHeight({ data, origin, source }: MessageEvent<unknown>): void {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== 'height') return;
  if (!('value' in data) || typeof data.value !== 'number' || !(data.value > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin && toCanonical(frame.src))
      frame.height = String(Math.min(MAX, Math.max(MIN, Math.ceil(data.value))));
  }
}
