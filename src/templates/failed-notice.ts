import type { WidgetError } from '../api/errors.ts';
import type { Translate } from '../i18n/translate.ts';
import type { StateNotice } from './state-notice.ts';

/** The texts of a failure; each element says them of what it shows. */
export type FailureMessage =
  'state.failed' | 'state.failed.help' | 'state.offline' | 'state.offline.help' | 'state.retry';

/** What a visitor reads when the data cannot be had. Editors who ask for it also see the cause. */
export function failedNotice(
  t: Translate<FailureMessage>,
  { kind, message, requestId }: WidgetError,
  retry: () => void,
  debug: boolean,
): StateNotice {
  const isDebug = debug || new URLSearchParams(location.search).has('klima-debug');
  return {
    title: t(kind === 'offline' ? 'state.offline' : 'state.failed'),
    help: t(kind === 'offline' ? 'state.offline.help' : 'state.failed.help'),
    detail: isDebug ? [message, requestId].filter(Boolean).join(' · ') : undefined,
    action: { label: t('state.retry'), run: retry },
  };
}
