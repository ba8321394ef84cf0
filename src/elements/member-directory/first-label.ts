import type { Translate } from '../../i18n/translate.ts';
import { type MemberDirectoryMessage, memberDirectoryMessages } from './member-directory.messages.ts';

const isMessage = (key: string): key is MemberDirectoryMessage => key in memberDirectoryMessages;

/** What a tier or a status is called; as it stands where the first view has no word for it. */
export function firstLabelOf(t: Translate<MemberDirectoryMessage>, facet: 'tier' | 'status', value: string): string {
  const key = `${facet}.${value}`;
  return isMessage(key) ? t(key) : value;
}
