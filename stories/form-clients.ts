import type { ApplicationRemote, Submitted } from '../src/api/application-remote.ts';
import type { ApplicationsClient } from '../src/api/applications-client.ts';
import { WidgetError } from '../src/api/errors.ts';
import {
  applicationReceiptExample,
  applicationStateExample,
  eventsExample,
  initiativeExample,
  organisationExample,
  organisationsExample,
} from '../src/contract/examples/index.ts';
import type { Event, Initiative } from '../src/contract/index.ts';

/** Stories stand still in time: their server says that it is this day, whatever the machine says. */
const TODAY = Date.parse('2026-04-29T09:00:00+02:00');

const word = (nb: string, nn = nb, en = nb) => ({ nb, nn, en });
const tier = (id: string, title: ReturnType<typeof word>, fee: 'none' | ReturnType<typeof word>) => ({
  id,
  title,
  text: word(
    'For dem som vil kutte utslipp.',
    'For dei som vil kutte utslepp.',
    'For those who want to cut emissions.',
  ),
  fee,
  reporting: word('Én gang i året', 'Éin gong i året', 'Once a year'),
  benefits: [word('Medlemsmøter', 'Medlemsmøte', 'Meetings for members')],
});

/** A network with all that a form can ask for; everything in it is invented. */
export const network: Initiative = {
  ...initiativeExample,
  tiers: [
    tier('member', word('Medlem', 'Medlem', 'Member'), 'none'),
    tier(
      'partner',
      word('Partner', 'Partnar', 'Partner'),
      word('5 000 kr i året', '5 000 kr i året', '5,000 NOK a year'),
    ),
  ],
  privacy: {
    ...initiativeExample.privacy,
    purposes: [
      ...initiativeExample.privacy.purposes,
      {
        id: 'newsletter',
        purpose: word('Sende nyhetsbrev', 'Sende nyheitsbrev', 'Send the newsletter'),
        basis: word('Samtykke', 'Samtykke', 'Consent'),
        retention: word('Til dere melder dere av', 'Til de melder dykk av', 'Until you unsubscribe'),
        recipients: word('Fjordbyen kommune', 'Fjordbyen kommune', 'City of Fjordbyen'),
        consent: true,
      },
    ],
  },
};

/** The network with another form. */
export const networkWith = (form: Partial<NonNullable<Initiative['application']>>): Initiative => ({
  ...network,
  ...(network.application && { application: { ...network.application, ...form } }),
});

const LONG = 'Klimavennlighetsforskningsinstituttetsårsmøteinnkalling';

/** Words that do not fit. */
export const longWords: Initiative = {
  ...networkWith({
    prepare: [LONG, LONG],
    relevance: { question: LONG, areas: [{ id: 'city', title: LONG, text: LONG, needs: 'nothing' }] },
  }),
  tiers: ['member', 'partner'].map((id) => ({
    id,
    title: LONG,
    text: LONG.repeat(2),
    fee: LONG,
    reporting: LONG,
    benefits: [LONG],
  })),
};

interface Answers extends Partial<Omit<ApplicationRemote, 'submit'>> {
  readonly network?: Initiative;
  readonly events?: readonly Event[] | 'failed';
  /** How the server answers what is sent; never when absent. */
  readonly submit?: Submitted;
}

const never = () => new Promise<never>(() => undefined);
const loaded = <Data>(data: Data) => ({ data, dropped: 0, clockSkew: TODAY - Date.now() });

/** A client that answers from here: stories ask nothing of the network. */
export const formClientOf = ({
  network: initiative = network,
  events,
  submit,
  ...remote
}: Answers = {}): ApplicationsClient => ({
  endpoint: 'https://api.fjordbyen.example/v1',
  initiative: () => Promise.resolve(loaded(initiative)),
  events: () =>
    events === 'failed'
      ? Promise.reject(new WidgetError('server'))
      : Promise.resolve(loaded({ ...eventsExample, events: [...(events ?? eventsExample.events)] })),
  remote: {
    submit: () => (submit ? Promise.resolve(submit) : never()),
    ticket: () => Promise.resolve({ ticket: 'nfk.1' }),
    organisation: () => Promise.resolve(organisationExample),
    organisations: () => Promise.resolve(organisationsExample),
    state: () => Promise.resolve(applicationStateExample),
    withdraw: () => Promise.resolve(),
    ...remote,
  },
});

export const accepted: Submitted = { name: 'accepted', receipt: applicationReceiptExample };
export const reused: Submitted = { name: 'reused', receipt: applicationReceiptExample };

export const failingForm = (kind: WidgetError['kind'], status?: number): ApplicationsClient => ({
  ...formClientOf(),
  initiative: () => Promise.reject(new WidgetError(kind, { status, path: '/v1/initiatives/nfk.json' })),
});

export const silentForm: ApplicationsClient = { ...formClientOf(), initiative: never };
