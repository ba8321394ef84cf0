import type { WidgetError } from '../api/errors.ts';
import type { Translate } from '../i18n/translate.ts';
import type { StateNotice } from './state-notice.ts';

/** The texts of a failure; each element says them of what it shows. */
export type FailureMessage =
  'state.failed' | 'state.failed.help' | 'state.offline' | 'state.offline.help' | 'state.retry';

/** What a visitor reads when the data cannot be had; `detail` is for editors. */
export const failedNotice = (
  t: Translate<FailureMessage>,
  { kind }: WidgetError,
  retry: () => void,
  detail?: string,
): StateNotice => ({
  title: t(kind === 'offline' ? 'state.offline' : 'state.failed'),
  help: t(kind === 'offline' ? 'state.offline.help' : 'state.failed.help'),
  detail,
  action: { label: t('state.retry'), run: retry },
});
