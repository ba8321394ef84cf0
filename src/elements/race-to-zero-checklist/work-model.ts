import { type Messages, type Translate, createTranslate } from '../../i18n/translate.ts';
import type { ChecklistModel } from './checklist-model.ts';
import { type ToolsMessage, toolsMessages } from './checklist-tools.messages.ts';
import { type WorkMessage, workMessages } from './checklist-work.messages.ts';
import { type RaceToZeroChecklistMessage, raceToZeroChecklistMessages } from './race-to-zero-checklist.messages.ts';

const messages = { ...raceToZeroChecklistMessages, ...toolsMessages, ...workMessages } as const;

/** Says everything that those who fill in read. */
export type WorkTranslate = Translate<RaceToZeroChecklistMessage | ToolsMessage | WorkMessage>;

/** What the templates of those who fill in read, and how they change it. */
export interface WorkModel extends ChecklistModel {
  readonly t: WorkTranslate;
  /** What stands in a field, by its JSON pointer. */
  readonly value: (pointer: string) => string;
  readonly set: (pointer: string, value: string) => void;
  /** What is wrong with a field, in words. */
  readonly error: (pointer: string) => string | undefined;
  /** Takes the last change back, where it was made under this key of a step. */
  readonly undo: (key: string) => (() => void) | undefined;
}

export const translateWork = (language: string, tables: readonly (Messages | undefined)[]): WorkTranslate =>
  createTranslate(language, tables, messages);
