import type { WidgetError } from '../../api/errors.ts';
import type { MessageOverrides } from '../../i18n/translate.ts';
import type { StateNotice } from '../../templates/state-notice.ts';
import { translateAll } from './tools-model.ts';

/** What an editor has to do before anything can be shown. */
export function describeProblem(
  reason: WidgetError['reason'] | 'initiative',
  overrides: readonly (MessageOverrides | undefined)[],
  language: string,
): StateNotice {
  const t = translateAll(overrides, language);
  return { title: t('state.unconfigured'), help: t(`unconfigured.${reason ?? 'missing'}`) };
}
