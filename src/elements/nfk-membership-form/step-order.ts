/** The steps, in their order. */
export const STEPS = [
  'eligibility',
  'company',
  'tier',
  'criteria',
  'expectations',
  'people',
  'signing',
  'answers',
] as const;
export type Step = (typeof STEPS)[number];

/** Place of a step, from 1. */
export const numberOf = (step: Step): number => STEPS.indexOf(step) + 1;
