import type { ChecklistClient } from '../src/api/checklist-client.ts';
import type { ChecklistRemote, Saved } from '../src/api/checklist-remote.ts';
import { WidgetError } from '../src/api/errors.ts';
import {
  checklistExample,
  municipalityMembersExample,
  progressExample,
  sessionExample,
} from '../src/contract/examples/index.ts';
import type { Checklist, Members, Progress, Session } from '../src/contract/index.ts';

/** Stories stand still in time: their server says that it is this day, whatever the machine says. */
const TODAY = Date.parse('2026-05-04T09:00:00+02:00');

const loaded = <Data>(data: Data) => ({ data, dropped: 0, clockSkew: TODAY - Date.now() });
const never = () => new Promise<never>(() => undefined);

/** A session that lasts as long as anybody looks. */
export const session: Session = { ...sessionExample, expiresAt: '2099-05-04T17:00:00+02:00' };

const steps = ['paper', 'council', 'register'];
const statusesOf = (index: number): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    steps.map((step, at): readonly [string, string] => [
      step,
      at < index % 4 ? 'done' : (['in-progress', 'waiting', 'not-started'][index % 3] ?? ''),
    ]),
  ),
  'report:2026': index % 2 === 0 ? 'done' : 'not-started',
});

/** The municipalities of an example, each somewhere else on its way. */
export const municipalities: Members = {
  ...municipalityMembersExample,
  members: municipalityMembersExample.members.map((member, index) => ({
    ...member,
    progress: {
      steps: { done: 7, total: 5 },
      documents: { done: 1, total: 2 },
      criteria: { done: 2, total: 6 },
      statuses: statusesOf(index),
    },
  })),
};

export interface Answers {
  readonly checklist?: Partial<Checklist>;
  /** `undefined` for a municipality that nobody has written of. */
  readonly progress?: Progress | 'missing';
  readonly members?: Members;
  /** How the server answers a change; never when absent. */
  readonly save?: (version: number) => Saved;
  readonly remote?: Partial<ChecklistRemote>;
}

/** A client that answers from here: stories ask nothing of the network. */
export const checklistClientOf = ({
  checklist,
  progress = progressExample,
  members = municipalities,
  save,
  remote,
}: Answers = {}): ChecklistClient => ({
  endpoint: 'https://api.fjordregionen.example/v1',
  checklist: () => Promise.resolve(loaded({ ...checklistExample, ...checklist })),
  progress: () =>
    progress === 'missing' ? Promise.reject(new WidgetError('not-found')) : Promise.resolve(loaded(progress)),
  members: () => Promise.resolve(loaded(members)),
  remote: {
    save: (_, version) => (save ? Promise.resolve(save(version)) : never()),
    requestLink: () => Promise.resolve(),
    redeem: () => Promise.resolve({ name: 'opened', session }),
    ...remote,
  },
});

export const failingChecklist = (kind: WidgetError['kind'], status?: number): ChecklistClient => ({
  ...checklistClientOf(),
  checklist: () =>
    Promise.reject(new WidgetError(kind, { status, path: '/v1/initiatives/race-to-zero/checklist.json' })),
});

export const silentChecklist: ChecklistClient = { ...checklistClientOf(), checklist: never };

/** A campaign of years ago. */
export const archived: Partial<Checklist> = {
  status: 'archived',
  steps: checklistExample.steps.map((step) => ({
    ...step,
    ...(step.deadline !== undefined && { deadline: step.deadline.replace('2026', '2021') }),
  })),
};
