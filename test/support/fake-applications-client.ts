import type { ApplicationRemote, Submitted } from '../../src/api/application-remote.ts';
import type { ApplicationsClient } from '../../src/api/applications-client.ts';
import type { WidgetError } from '../../src/api/errors.ts';
import type { Loaded } from '../../src/api/request-store.ts';
import {
  applicationReceiptExample,
  applicationStateExample,
  organisationExample,
  organisationsExample,
} from '../../src/contract/examples/index.ts';
import type { Event, Initiative } from '../../src/contract/index.ts';
import { NOW, eventsOf } from './events.ts';
import { lunches, network } from './membership.ts';

/** What was handed to the server, as it was at that moment. */
export interface SentApplication {
  readonly initiative: string;
  readonly key: string;
  /** The answers. */
  readonly content: Readonly<Record<string, unknown>>;
  /** What goes along against machines. */
  readonly defence: unknown;
}

/** A server that takes applications, and remembers what it was handed. */
export interface FakeApplications extends ApplicationsClient {
  readonly remote: ApplicationRemote;
  readonly sent: readonly SentApplication[];
}

/** What a test says in place of the examples. */
export interface FakeAnswers extends Partial<Omit<ApplicationRemote, 'submit'>> {
  readonly network?: Initiative | ApplicationsClient['initiative'];
  readonly events?: readonly Event[] | ApplicationsClient['events'];
  /** How the server answers the first sending, the second, …; the last answer stays. */
  readonly submit?: readonly (Submitted | Promise<Submitted>)[];
  readonly now?: string;
}

export const ACCEPTED: Submitted = { name: 'accepted', receipt: applicationReceiptExample };

/** An answer of a server whose clock shows a moment, whatever the visitor's shows. */
const loadedAt = <Data>(data: Data, now: string): Loaded<Data> => ({
  data,
  dropped: 0,
  clockSkew: Date.parse(now) - Date.now(),
});

/** A client that answers with the examples, or as a test says. */
export function fakeApplications(answers: FakeAnswers = {}): FakeApplications {
  const { network: initiative = network, events = lunches, submit = [ACCEPTED], now = NOW, ...remote } = answers;
  const sent: SentApplication[] = [];
  return {
    endpoint: 'https://api.fjordbyen.example/v1',
    initiative: typeof initiative === 'function' ? initiative : () => Promise.resolve(loadedAt(initiative, now)),
    events: typeof events === 'function' ? events : () => Promise.resolve(loadedAt(eventsOf(events), now)),
    sent,
    remote: {
      submit: (id, key, request) => {
        const { defence, ...content } = JSON.parse(JSON.stringify(request)) as Record<string, unknown>;
        sent.push({ initiative: id, key, content, defence });
        return Promise.resolve(submit[sent.length - 1] ?? submit.at(-1)!);
      },
      ticket: () => Promise.resolve({ ticket: 'nfk.1' }),
      organisation: () => Promise.resolve(organisationExample),
      organisations: () => Promise.resolve(organisationsExample),
      state: () => Promise.resolve(applicationStateExample),
      withdraw: () => Promise.resolve(),
      ...remote,
    },
  };
}

/** A client whose form cannot be had. */
export const failingApplications = (error: WidgetError): FakeApplications =>
  fakeApplications({ network: () => Promise.reject(error) });

/** A client that never answers. */
export const silentApplications = (): FakeApplications =>
  fakeApplications({ network: () => new Promise(() => undefined) });
