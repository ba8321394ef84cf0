import { messages as timelineEn } from '../../../../src/elements/campaign-timeline/languages/en.ts';
import { messages as timelineNn } from '../../../../src/elements/campaign-timeline/languages/nn.ts';
import { messages as directoryEn } from '../../../../src/elements/member-directory/languages/en.ts';
import { messages as directoryNn } from '../../../../src/elements/member-directory/languages/nn.ts';
import { messages as checklistEn } from '../../../../src/elements/race-to-zero-checklist/languages/en.ts';
import { messages as checklistNn } from '../../../../src/elements/race-to-zero-checklist/languages/nn.ts';
import type { Language } from '../../../../src/contract/index.ts';
import type { Messages } from '../../../../src/i18n/translate.ts';

/** The words of each widget by language; bokmål is behind them. */
export type Words = Readonly<Record<Language, readonly Messages[]>>;

export const DIRECTORY_WORDS: Words = { nb: [], nn: [directoryNn], en: [directoryEn] };
export const TIMELINE_WORDS: Words = { nb: [], nn: [timelineNn], en: [timelineEn] };
export const CHECKLIST_WORDS: Words = { nb: [], nn: [checklistNn], en: [checklistEn] };
