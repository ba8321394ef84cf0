import type { ToolsMessage } from './checklist-tools.messages.ts';
import type { OverviewMessage } from './checklist-overview.messages.ts';
import type { WorkMessage } from './checklist-work.messages.ts';
import type { ConflictMessage } from './conflict-dialog.messages.ts';
import type { RaceToZeroChecklistMessage } from './race-to-zero-checklist.messages.ts';
import type { ReadyTextMessage } from './ready-texts.messages.ts';

/** Every text of the element: what a language has to have. */
export type ChecklistMessage =
  RaceToZeroChecklistMessage | ToolsMessage | WorkMessage | OverviewMessage | ConflictMessage | ReadyTextMessage;
