import { WidgetError } from '../../../src/api/errors.ts';
import type { ApplicationsClient } from '../../../src/api/applications-client.ts';
import type { ChecklistClient } from '../../../src/api/checklist-client.ts';
import type { EventsClient } from '../../../src/api/events-client.ts';
import type { MembersClient } from '../../../src/api/members-client.ts';
import type { Loaded } from '../../../src/api/request-store.ts';
import * as examples from '../../../src/contract/examples/index.ts';
import { harmlessApplications, harmlessChecklist } from './harmless-remotes.ts';
import type { Scene } from '../address-state.ts';

/** A state that is shown without asking anybody. */
export type ExampleScene = Exclude<Scene, 'live'>;

const ENDPOINT = 'https://api.fjordbyen.example/v1';
/** The day for which the examples are written. */
const DAY = Date.parse('2026-04-29T09:00:00+02:00');

/** Answers in a state: never, with a failure, or with data made for it. */
function answer<Data>(scene: ExampleScene, data: Data): Promise<Loaded<Data>> {
  if (scene === 'loading') return new Promise(() => undefined);
  if (scene === 'failed') return Promise.reject(new WidgetError('server', { status: 503, path: '/v1/…' }));
  return Promise.resolve({ data, dropped: 0, clockSkew: DAY - Date.now() });
}

/** Members of an example network, or the municipalities of a campaign that is over. */
export function exampleMembers(scene: ExampleScene): MembersClient {
  const { membersExample, municipalityMembersExample, memberExample } = examples;
  const source = scene === 'archived' ? municipalityMembersExample : membersExample;
  // Logos of the examples are nowhere.
  const members = scene === 'empty' ? [] : source.members.map(({ logo: _, ...member }) => member);
  return {
    endpoint: ENDPOINT,
    members: () => answer(scene, { ...source, members, total: members.length }),
    member: () => answer(scene, memberExample),
  };
}

const ofYear = (date: string, year: string): string => year + date.slice(4);

/** Events of an example year. */
export function exampleEvents(scene: ExampleScene): EventsClient {
  const { eventsExample } = examples;
  const events = scene === 'empty' ? [] : eventsExample.events;
  const data =
    scene === 'archived'
      ? {
          ...eventsExample,
          status: 'archived' as const,
          events: events.map(({ start, end, movedFrom: _, ...event }) => ({
            ...event,
            start: ofYear(start, '2021'),
            ...(end !== undefined && { end: ofYear(end, '2021') }),
          })),
        }
      : { ...eventsExample, events };
  return { endpoint: ENDPOINT, events: () => answer(scene, data) };
}

/** A form of an example network; `empty` is one that takes no applications now. */
export function exampleApplications(scene: ExampleScene): ApplicationsClient {
  const { initiativeExample } = examples;
  const { application: _, ...closed } = initiativeExample;
  return {
    endpoint: ENDPOINT,
    initiative: () => answer(scene, scene === 'empty' || scene === 'archived' ? closed : initiativeExample),
    events: (...asked) => exampleEvents(scene).events(...asked),
    remote: harmlessApplications,
  };
}

/** A checklist of an example campaign; `empty` is one where nobody has written anything. */
export function exampleChecklist(scene: ExampleScene): ChecklistClient {
  const { checklistExample, progressExample, municipalityMembersExample } = examples;
  const status = scene === 'archived' ? ('archived' as const) : checklistExample.status;
  return {
    endpoint: ENDPOINT,
    checklist: () => answer(scene, { ...checklistExample, status }),
    progress: () => (scene === 'empty' ? Promise.reject(new WidgetError('not-found')) : answer(scene, progressExample)),
    members: () =>
      answer(scene, scene === 'empty' ? { ...municipalityMembersExample, members: [] } : municipalityMembersExample),
    remote: harmlessChecklist,
  };
}
