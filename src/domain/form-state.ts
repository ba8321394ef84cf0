import type { ApplicationForm } from '../contract/application-form.ts';

/** Whether one can apply; `unavailable` where nobody takes applications, or nobody here knows whether they do. */
export type FormState = 'open' | 'paused' | 'closed' | 'unavailable';

/** `today` is a day in the initiative's time zone: a deadline lasts to the end of its day there. */
export function formState(form: Pick<ApplicationForm, 'status' | 'deadline'> | undefined, today: string): FormState {
  switch (form?.status) {
    case 'open':
      return form.deadline !== undefined && today > form.deadline ? 'closed' : 'open';
    case 'paused':
    case 'closed':
      return form.status;
    default:
      return 'unavailable';
  }
}
