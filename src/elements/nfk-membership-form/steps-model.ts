import type { Event } from '../../contract/index.ts';
import { type Messages, type Translate, createTranslate } from '../../i18n/translate.ts';
import type { FormModel } from './form-model.ts';
import { type FormStepsMessage, formStepsMessages } from './form-steps.messages.ts';
import { type NfkMembershipFormMessage, nfkMembershipFormMessages } from './nfk-membership-form.messages.ts';

/** Every text of the form. */
export type FormMessage = NfkMembershipFormMessage | FormStepsMessage;

const messages = { ...nfkMembershipFormMessages, ...formStepsMessages } as const;

/** What the templates of all steps read: the same as the first one's, in more words. */
export interface StepsModel extends FormModel {
  readonly t: Translate<FormMessage>;
  /** Events of the initiative; `undefined` while they are not here, `failed` when they cannot be had. */
  readonly events: readonly Event[] | 'failed' | undefined;
  /** Today where the initiative is. */
  readonly today: string;
}

/** A translator for every text of the form. */
export const translateAll = (language: string, tables: readonly (Messages | undefined)[]): Translate<FormMessage> =>
  createTranslate(language, tables, messages);
