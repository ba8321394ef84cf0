import { type ApplicationRemote, createApplicationRemote } from '../../../src/api/application-remote.ts';
import { type ApplicationsClient, createApplicationsClient } from '../../../src/api/applications-client.ts';
import { type ChecklistClient, createChecklistClient } from '../../../src/api/checklist-client.ts';
import type { ChecklistRemote } from '../../../src/api/checklist-remote.ts';
import * as examples from '../../../src/contract/examples/index.ts';

/** Takes every application and sends it nowhere: a preview leaves nothing behind. */
export const harmlessApplications: ApplicationRemote = {
  submit: () => Promise.resolve({ name: 'accepted', receipt: examples.applicationReceiptExample }),
  ticket: () => Promise.resolve({ ticket: 'preview' }),
  organisation: () => Promise.resolve(examples.organisationExample),
  organisations: () => Promise.resolve(examples.organisationsExample),
  state: () => Promise.resolve(examples.applicationStateExample),
  withdraw: () => Promise.resolve(),
};

/** Sends no mail and saves nothing. */
export const harmlessChecklist: ChecklistRemote = {
  save: () => Promise.resolve({ name: 'signed-out' }),
  requestLink: () => Promise.resolve(),
  redeem: () => Promise.resolve({ name: 'expired' }),
};

/** Reads at an endpoint, looks companies up there, and sends no application. */
export const readingApplications = (endpoint: string): ApplicationsClient => {
  const remote = createApplicationRemote(endpoint);
  return {
    ...createApplicationsClient(endpoint),
    remote: {
      ...harmlessApplications,
      organisation: (...asked) => remote.organisation(...asked),
      organisations: (...asked) => remote.organisations(...asked),
    },
  };
};

/** Reads at an endpoint and changes nothing there. */
export const readingChecklist = (endpoint: string): ChecklistClient => ({
  ...createChecklistClient(endpoint),
  remote: harmlessChecklist,
});
