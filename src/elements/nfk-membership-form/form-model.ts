import type { ApplicationForm } from '../../contract/application-form.ts';
import type { FieldCode } from '../../contract/field-codes.ts';
import type { Initiative } from '../../contract/initiative.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { NfkMembershipFormMessage } from './nfk-membership-form.messages.ts';

/** What the templates of the first step read. */
export interface FormModel {
  readonly t: Translate<NfkMembershipFormMessage>;
  readonly language: string;
  /** Of the heading of a step. */
  readonly headingLevel: number;
  /** What relative addresses in the data are relative to. */
  readonly baseUrl: string;
  readonly initiative: Initiative;
  readonly form: ApplicationForm;
  readonly value: (pointer: string) => string;
  readonly set: (pointer: string, value: string) => void;
  /** What is wrong with a field, in words. */
  readonly error: (pointer: string, code?: FieldCode) => string | undefined;
}
