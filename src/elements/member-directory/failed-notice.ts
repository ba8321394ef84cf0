import type { WidgetError } from '../../api/errors.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { StateNotice } from '../../templates/state-notice.ts';
import type { MemberDirectoryMessage } from './member-directory.messages.ts';

/** What a visitor reads when the list cannot be had; `detail` is for editors. */
export const failedNotice = (
  t: Translate<MemberDirectoryMessage>,
  { kind }: WidgetError,
  retry: () => void,
  detail?: string,
): StateNotice => ({
  title: t(kind === 'offline' ? 'state.offline' : 'state.failed'),
  help: t(kind === 'offline' ? 'state.offline.help' : 'state.failed.help'),
  detail,
  action: { label: t('state.retry'), run: retry },
});
