import type { ApplicationForm } from '../contract/application-form.ts';
import { formatOrganisationNumber } from '../contract/organisation-number.ts';
import type { LocalizedText } from '../contract/text.ts';
import { type PickedText, pickText } from './pick-text.ts';

/** What an agreement says of a company. What is empty becomes a line to write on. */
export interface AgreementFacts {
  readonly organisation: string;
  readonly number: string;
  readonly tier: LocalizedText;
  readonly leader: string;
  readonly measures: readonly string[];
}

/** An agreement in one language, with a company's facts in it. */
export interface Agreement {
  readonly title: PickedText;
  readonly paragraphs: readonly PickedText[];
  readonly counterpart: PickedText;
  /** Not the real wording. */
  readonly isExample: boolean;
}

const TO_WRITE_ON = '_'.repeat(30);

/** Each place is filled once: what looks like a place in a company's own words stays as it is. */
export function agreementText(
  { title, paragraphs, counterpart, example }: NonNullable<ApplicationForm['agreement']>,
  { organisation, number, tier, leader, measures }: AgreementFacts,
  language: string,
): Agreement {
  const facts = new Map([
    ['organisation', organisation],
    ['number', formatOrganisationNumber(number)],
    ['tier', pickText(tier, language).text],
    ['leader', leader],
    ['measures', measures.join('; ')],
  ]);
  const fill = (text: LocalizedText): PickedText => {
    const picked = pickText(text, language);
    const filled = picked.text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const fact = facts.get(name);
      return fact === undefined ? place : fact.trim() || TO_WRITE_ON;
    });
    return { ...picked, text: filled };
  };
  return {
    title: fill(title),
    paragraphs: paragraphs.map(fill),
    counterpart: pickText(counterpart, language),
    isExample: example === true,
  };
}
