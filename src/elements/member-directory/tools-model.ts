import { type Messages, type Translate, createTranslate } from '../../i18n/translate.ts';
import type { DirectoryModel } from './directory-model.ts';
import type { DirectoryReader } from './directory-reader.ts';
import { type ToolsMessage, toolsMessages } from './directory-tools.messages.ts';
import { type MemberDirectoryMessage, memberDirectoryMessages } from './member-directory.messages.ts';

/** Every text of the directory. */
export type DirectoryMessage = MemberDirectoryMessage | ToolsMessage;

/** Every text of the directory in bokmål. */
export const directoryMessages = { ...memberDirectoryMessages, ...toolsMessages } as const;

/** What the templates of the tools read: the same as the list's in more words, and what the reader has chosen. */
export interface ToolsModel extends DirectoryModel {
  readonly t: Translate<DirectoryMessage>;
  readonly reader: DirectoryReader;
}

/** A translator for every text of the directory. */
export const translateAll = (
  language: string,
  tables: readonly (Messages | undefined)[],
): Translate<DirectoryMessage> => createTranslate(language, tables, directoryMessages);
