import type { ApplicationForm, Event, Initiative, Language } from '../../../../src/contract/index.ts';
import type { FieldIssue } from '../../../../src/contract/field-problems.ts';
import { createDayOf, knownTimeZone, pickText } from '../../../../src/domain/index.ts';
import { describeIssue } from '../../../../src/elements/nfk-membership-form/field-labels.ts';
import { messages as en } from '../../../../src/elements/nfk-membership-form/languages/en.ts';
import { messages as nn } from '../../../../src/elements/nfk-membership-form/languages/nn.ts';
import { type StepsModel, translateAll } from '../../../../src/elements/nfk-membership-form/steps-model.ts';
import type { FormValues } from '../../../../src/forms/form-values.ts';
import type { LocalizedText } from '../../../../src/contract/index.ts';
import { FORM_TEXTS, type FormTexts } from './form-texts.ts';

/** What stands in a form, and what goes along with it unseen. */
export interface FormState {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  /** One application however often it is sent. */
  readonly key: string;
  /** When the form was opened, signed. */
  readonly ticket: string;
  /** Rows for measures, also empty ones. */
  readonly rows: number;
  /** Why it could not be sent, although nothing in it is wrong. */
  readonly failure?: 'refused' | 'limited';
}

/** What the parts of the form are drawn from. */
export interface FormPage extends FormState {
  readonly model: StepsModel;
  readonly texts: FormTexts;
  readonly language: Language;
  readonly initiative: Initiative;
  readonly form: ApplicationForm;
  readonly pick: (text: LocalizedText) => string;
  /** What is wrong with a field, in a sentence. */
  readonly errorOf: (pointer: string) => string | undefined;
}

const WORDS = { nb: [], nn: [nn], en: [en] } as const;

/** Puts together what the form is drawn from, in the words of the widget. */
export function createFormPage(
  {
    language,
    initiative,
    form,
    events,
    now,
    base,
  }: {
    readonly language: Language;
    readonly initiative: Initiative;
    readonly form: ApplicationForm;
    readonly events: readonly Event[];
    readonly now: Date;
    readonly base: string;
  },
  state: FormState,
): FormPage {
  const pick = (text: LocalizedText): string => pickText(text, language).text;
  const model: StepsModel = {
    t: translateAll(language, WORDS[language]),
    language,
    headingLevel: 2,
    baseUrl: `${base}/`,
    initiative,
    form,
    value: (pointer) => state.values[pointer] ?? '',
    set: () => undefined,
    error: () => undefined,
    events,
    today: createDayOf(knownTimeZone(initiative.timeZone))(now.getTime()),
  };
  const errors = new Map(state.issues.map((issue) => [issue.pointer, describeIssue(model, issue)]));
  return {
    ...state,
    model,
    texts: FORM_TEXTS[language],
    language,
    initiative,
    form,
    pick,
    // Seat, waiting list and lunch are chosen in one.
    errorOf: (pointer) =>
      errors.get(pointer) ?? (pointer === '/signing/event' ? errors.get('/signing/choice') : undefined),
  };
}
