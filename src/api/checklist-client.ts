import { checklistPath, progressPath } from '../contract/checklist-paths.ts';
import type { Checklist } from '../contract/checklist.ts';
import type { Members } from '../contract/members.ts';
import type { Progress } from '../contract/progress.ts';
import type { ChecklistRemote } from './checklist-remote.ts';
import { pageStore } from './page-store.ts';
import type { Loaded, ReadOptions, RequestStore } from './request-store.ts';
import { checklistShape } from './shapes/checklist.ts';
import { progressShape } from './shapes/progress.ts';

/** What a checklist needs of an endpoint. What only some of its modes do comes when it is needed, unless it is given. */
export interface ChecklistClient {
  readonly endpoint: string;
  readonly members?: (initiative: string, options?: ReadOptions) => Promise<Loaded<Members>>;
  readonly remote?: ChecklistRemote;
  checklist(initiative: string, options?: ReadOptions): Promise<Loaded<Checklist>>;
  progress(initiative: string, municipality: string, options?: ReadOptions): Promise<Loaded<Progress>>;
}

/** Reads a checklist at an endpoint as `parseEndpoint` returns it. */
export const createChecklistClient = (endpoint: string, store: RequestStore = pageStore): ChecklistClient => ({
  endpoint,
  checklist: (initiative, options) => store.load(endpoint + checklistPath(initiative), checklistShape, options),
  progress: (initiative, municipality, options) =>
    store.load(endpoint + progressPath(initiative, municipality), progressShape, options),
});
