import type { WidgetError } from '../../api/errors.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { StateNotice } from '../../templates/state-notice.ts';
import { translateAll } from './steps-model.ts';

/** What an editor has to do before anything can be shown. */
export function describeProblem(
  reason: WidgetError['reason'] | 'not-allowed',
  language: string,
  tables: readonly (Messages | undefined)[],
): StateNotice {
  const t = translateAll(language, tables);
  return { title: t('state.unconfigured'), help: t(`unconfigured.${reason ?? 'missing'}`) };
}
