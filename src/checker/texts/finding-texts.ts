import type { FindingId } from '../findings.ts';

/** Sentences for people. `{name}` stands for a parameter of the finding. */
export interface FindingText {
  /** What it is. */
  readonly title: string;
  /** What it means for those who visit or run it. */
  readonly detail?: string;
  /** What to do. */
  readonly cure?: string;
}

/** The sentences of one language, whole. */
export type FindingTexts = Readonly<Record<FindingId, FindingText>>;
