import { type Messages, type Translate, createTranslate } from '../../i18n/translate.ts';
import { type CampaignTimelineMessage, campaignTimelineMessages } from './campaign-timeline.messages.ts';
import type { TimelineModel } from './timeline-model.ts';
import { type ToolsMessage, toolsMessages } from './timeline-tools.messages.ts';

/** Every text of the timeline. */
export type TimelineMessage = CampaignTimelineMessage | ToolsMessage;

const timelineMessages = { ...campaignTimelineMessages, ...toolsMessages } as const;

/** What the templates of the tools read: the same as the list's, in more words. */
export interface ToolsModel extends TimelineModel {
  readonly t: Translate<TimelineMessage>;
}

/** A translator for every text of the timeline. */
export const translateAll = (language: string, tables: readonly (Messages | undefined)[]): Translate<TimelineMessage> =>
  createTranslate(language, tables, timelineMessages);
