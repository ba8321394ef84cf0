import type { ApplicationForm } from '../contract/application-form.ts';
import { VISIBILITIES, type Visibility } from '../contract/application-vocabulary.ts';
import { isOneOf } from '../contract/is-one-of.ts';

/**
 * Who sees an answer, by the rule with the longest pointer that it is in. Without a rule, and by one that this version
 * does not know, it is the secretariat alone.
 */
export function visibilityOf(
  { visibility: rules = [] }: Pick<ApplicationForm, 'visibility'>,
  pointer: string,
): Visibility {
  const fitting = rules.filter((rule) => `${pointer}/`.startsWith(`${rule.pointer}/`));
  const [closest] = fitting.toSorted((a, b) => b.pointer.length - a.pointer.length);
  return isOneOf(VISIBILITIES, closest?.visibility) ? closest.visibility : 'secretariat';
}
