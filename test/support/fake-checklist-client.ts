import type { ChecklistClient } from '../../src/api/checklist-client.ts';
import { createChecklistClient } from '../../src/api/checklist-client.ts';
import type { ChecklistRemote, ProgressPlace, Saved } from '../../src/api/checklist-remote.ts';
import { WidgetError } from '../../src/api/errors.ts';
import { type Loaded, createRequestStore } from '../../src/api/request-store.ts';
import { checklistExample, progressExample, sessionExample } from '../../src/contract/examples/index.ts';
import type { Checklist, Members, Progress, ProgressChange, Session } from '../../src/contract/index.ts';
import { applyChange } from '../../src/domain/progress-values.ts';

/** The present of the tests of the checklist, unless one says otherwise: a Monday morning in Oslo. */
export const NOW = '2026-05-04T09:00:00+02:00';
const ENDPOINT = 'https://api.fjordregionen.example/v1';

/** The right to change Fjordbyen's checklist for as long as tests are run. */
export const session: Session = {
  ...sessionExample,
  scope: { kind: 'checklist', initiative: 'race-to-zero', municipality: '9901' },
  expiresAt: '2099-05-04T17:00:00+02:00',
};

/** A change as it was handed over. */
export interface SentChange {
  readonly place: ProgressPlace;
  readonly version: number;
  readonly steps: ProgressChange['steps'];
  readonly token: string;
}

/** A server of checklists that takes changes, and remembers what it was handed. */
export interface FakeChecklist extends ChecklistClient {
  readonly remote: ChecklistRemote;
  readonly sent: readonly SentChange[];
  /** What it has now. */
  readonly current: () => Progress;
  /** Somebody else changes something. */
  readonly change: (steps: ProgressChange['steps']) => void;
}

/** What a test says in place of the examples. */
export interface FakeChecklistAnswers {
  readonly endpoint?: string;
  readonly checklist?: Partial<Checklist> | ChecklistClient['checklist'];
  readonly progress?: Progress | 'missing' | ChecklistClient['progress'];
  readonly members?: Members | NonNullable<ChecklistClient['members']>;
  /** How the first change is answered, the second, …; afterwards as a server does that works. */
  readonly save?: readonly (Saved | Promise<Saved> | 'work' | 'lose the answer')[];
  readonly remote?: Partial<ChecklistRemote>;
  readonly now?: string;
}

/** An answer of a server whose clock shows a moment, whatever the visitor's shows. */
export const loadedAt = <Data>(data: Data, now = NOW): Loaded<Data> => ({
  data,
  dropped: 0,
  clockSkew: Date.parse(now) - Date.now(),
});

export const unsent = (kind: WidgetError['kind']): Saved => ({ name: 'unsent', error: new WidgetError(kind) });

/** A client that answers with the examples, or as a test says. */
export function fakeChecklist(answers: FakeChecklistAnswers = {}): FakeChecklist {
  const { endpoint = ENDPOINT, checklist = {}, progress = progressExample, members, save = [], now = NOW } = answers;
  const sent: SentChange[] = [];
  let current = typeof progress === 'object' ? progress : progressExample;
  const write = (steps: ProgressChange['steps'], by: string): void => {
    current = applyChange(current, { steps }, { at: now, by });
  };
  const work = (version: number, { steps }: ProgressChange): Saved => {
    if (version !== current.version) return { name: 'conflict', current };
    write(steps, 'Fjordbyen');
    return { name: 'saved', progress: current };
  };
  return {
    endpoint,
    checklist:
      typeof checklist === 'function'
        ? checklist
        : () => Promise.resolve(loadedAt({ ...checklistExample, ...checklist }, now)),
    progress:
      typeof progress === 'function'
        ? progress
        : () =>
            progress === 'missing'
              ? Promise.reject(new WidgetError('not-found', { status: 404 }))
              : Promise.resolve(loadedAt(current, now)),
    members: (...given) =>
      typeof members === 'function'
        ? members(...given)
        : Promise.resolve(loadedAt(members ?? { members: [], complete: true, asOf: '2026-05-04' }, now)),
    sent,
    current: () => current,
    change: (steps) => write(steps, 'Andre'),
    remote: {
      save: async (place, version, change, token) => {
        const copy = JSON.parse(JSON.stringify(change)) as ProgressChange;
        sent.push({ place, version, steps: copy.steps, token });
        const answer = save[sent.length - 1] ?? 'work';
        if (typeof answer === 'object') return answer;
        const saved = work(version, copy);
        // No network answers before the page has done what it was doing.
        await new Promise((resolve) => setTimeout(resolve));
        return answer === 'work' ? saved : unsent('timeout');
      },
      requestLink: () => Promise.resolve(),
      redeem: () => Promise.resolve({ name: 'opened', session }),
      ...answers.remote,
    },
  };
}

/** A client whose checklist cannot be had. */
export const failingChecklist = (error: WidgetError): FakeChecklist =>
  fakeChecklist({ checklist: () => Promise.reject(error) });

/** A client that never answers. */
export const silentChecklist = (): FakeChecklist =>
  fakeChecklist({ checklist: () => new Promise<never>(() => undefined) });

/** The real client in front of answers as they came over the network: anything that JSON can hold. */
export const checklistForAnswers = (checklist: unknown, progress: unknown): ChecklistClient =>
  createChecklistClient(
    ENDPOINT,
    createRequestStore({
      request: (url) => Promise.resolve({ body: url.endsWith('/checklist.json') ? checklist : progress }),
    }),
  );
