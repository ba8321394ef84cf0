import type { ColorToken } from './theme-colors.ts';

/** Two colours that a reader has to tell from each other, and the least contrast between them (WCAG 2.2, AA). */
export interface ContrastPair {
  readonly front: Exclude<ColorToken, 'background' | 'surface' | 'line'>;
  readonly ground: 'background' | 'surface' | 'accent';
  readonly least: number;
}

const TEXT = 4.5;
const CONTROL = 3;

const onGrounds = (front: ContrastPair['front'], least: number): ContrastPair[] =>
  (['background', 'surface'] as const).map((ground) => ({ front, ground, least }));

/** Every pair that the widgets show. */
export const contrastPairs: readonly ContrastPair[] = [
  ...(['text', 'text-muted', 'link', 'danger', 'warning'] as const).flatMap((front) => onGrounds(front, TEXT)),
  { front: 'on-accent', ground: 'accent', least: TEXT },
  ...(['accent', 'border', 'focus'] as const).flatMap((front) => onGrounds(front, CONTROL)),
];
