import { type Messages, type Translate, createTranslate } from '../../i18n/translate.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { type ToolsMessage, toolsMessages } from './checklist-tools.messages.ts';
import { type RaceToZeroChecklistMessage, raceToZeroChecklistMessages } from './race-to-zero-checklist.messages.ts';

const messages = { ...raceToZeroChecklistMessages, ...toolsMessages } as const;

/** What the templates around the steps read: the same as those of the steps, in more words. */
export interface ToolsModel extends ChecklistModel {
  readonly t: Translate<RaceToZeroChecklistMessage | ToolsMessage>;
}

/** A translator for the texts of and around the steps. */
export const translateTools = (language: string, tables: readonly (Messages | undefined)[]): ToolsModel['t'] =>
  createTranslate(language, tables, messages);
