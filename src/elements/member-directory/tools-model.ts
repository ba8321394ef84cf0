import { type Translate, createTranslate } from '../../i18n/translate.ts';
import type { DirectoryModel } from './directory-model.ts';
import { type ToolsMessage, toolsMessages } from './directory-tools.messages.ts';
import { type MemberDirectoryMessage, memberDirectoryMessages } from './member-directory.messages.ts';

/** Every text of the directory. */
export type DirectoryMessage = MemberDirectoryMessage | ToolsMessage;

/** All texts of the directory, once the tools are here. */
export const directoryMessages = {
  nb: { ...memberDirectoryMessages.nb, ...toolsMessages.nb },
  nn: { ...memberDirectoryMessages.nn, ...toolsMessages.nn },
  en: { ...memberDirectoryMessages.en, ...toolsMessages.en },
} as const;

/** What the templates of the tools read: the same as the list's, in more words. */
export interface ToolsModel extends DirectoryModel {
  readonly t: Translate<DirectoryMessage>;
}

/** A translator for every text of the directory. */
export const translateAll = (overrides: Parameters<typeof createTranslate>[1], language: string) =>
  createTranslate<DirectoryMessage>(directoryMessages, overrides, language);
