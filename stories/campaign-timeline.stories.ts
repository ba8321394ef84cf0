import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { EventsClient } from '../src/api/events-client.ts';
import { WidgetError } from '../src/api/errors.ts';
import '../src/elements/campaign-timeline/define.ts';
import {
  archive,
  eventsClientOf,
  failingEvents,
  longWords,
  manyEvents,
  network,
  silentEvents,
} from './timeline-clients.ts';

interface Arguments {
  readonly client?: EventsClient;
  readonly initiative?: string;
  readonly lang?: string;
  readonly heading?: string;
  readonly view?: string;
  readonly kind?: string;
  readonly audience?: string;
  readonly from?: string;
  readonly limit?: number;
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bare?: boolean;
  readonly debug?: boolean;
  /** What the page offers until the events are there. */
  readonly fallback?: boolean;
}

const render = (story: Arguments) => html`
  <campaign-timeline
    lang=${story.lang ?? 'nb'}
    initiative=${story.initiative ?? 'nfk'}
    heading=${ifDefined(story.heading)}
    view=${ifDefined(story.view)}
    kind=${ifDefined(story.kind)}
    audience=${ifDefined(story.audience)}
    from=${ifDefined(story.from)}
    limit=${ifDefined(story.limit)}
    ?without-filter=${story.bare}
    ?without-calendar=${story.bare}
    ?debug=${story.debug}
    without-url
    .client=${story.client}
    .messages=${story.messages}
    >${
      story.fallback === true ? html`<p><a href="#datoer">Se datoene i Næring for klima</a></p>` : nothing
    }</campaign-timeline
  >
`;

const meta: Meta<Arguments> = {
  title: 'Elements/campaign-timeline',
  component: 'campaign-timeline',
  render,
  args: { client: eventsClientOf(network) },
};
export default meta;

type Story = StoryObj<Arguments>;

export const List: Story = {};
export const Compact: Story = { args: { view: 'compact' } };
export const YearLine: Story = { args: { view: 'line', heading: 'Året i Næring for klima' } };
export const WithHeading: Story = { args: { heading: 'Hva skjer når?' } };
export const Archived: Story = { args: { client: eventsClientOf(archive), heading: 'Kampanjen i 2021' } };
export const ManyEvents: Story = { args: { client: eventsClientOf(manyEvents) } };
export const ManyEventsDrawn: Story = { args: { client: eventsClientOf(manyEvents), view: 'line' } };

export const OnlyDeadlines: Story = { args: { kind: 'deadline' } };
export const OnlyForPartners: Story = { args: { audience: 'partners' } };
export const FromMay: Story = { args: { from: '2026-05' } };
export const TwoWithoutControls: Story = { args: { limit: 2, bare: true } };

export const Nynorsk: Story = { args: { lang: 'nn' } };
export const English: Story = { args: { lang: 'en' } };
export const OwnWords: Story = { args: { messages: { nb: { 'event.next': 'Som kommer' } } } };

export const Loading: Story = { args: { client: silentEvents } };
export const LoadingWithFallback: Story = { args: { client: silentEvents, fallback: true } };
export const Empty: Story = { args: { client: eventsClientOf({ ...network, events: [] }) } };
export const NothingFound: Story = { args: { kind: 'report' } };
export const Failed: Story = { args: { client: failingEvents('server', 503), fallback: true } };
export const FailedForEditors: Story = { args: { client: failingEvents('server', 503), debug: true } };
export const Offline: Story = { args: { client: failingEvents('offline') } };
export const OldData: Story = { args: { client: eventsClientOf(network, new WidgetError('timeout')) } };

export const WithoutEndpoint: Story = {
  render: () => html`<campaign-timeline lang="nb" initiative="nfk"></campaign-timeline>`,
};
export const WithoutInitiative: Story = { args: { initiative: '' } };

const narrow = (story: () => unknown) =>
  html`<div class="narrow">${story()}</div>
    <style>
      .narrow {
        inline-size: 360px;
      }
    </style>`;
export const Narrow: Story = { args: { view: 'line' }, decorators: [narrow] };
export const LongWords: Story = { args: { client: eventsClientOf(longWords) } };
export const NarrowWithLongWords: Story = { args: { client: eventsClientOf(longWords) }, decorators: [narrow] };

const dark = (story: () => unknown) =>
  html`<div class="dark">${story()}</div>
    <style>
      .dark {
        color-scheme: dark;
        background: #10191d;
        padding: 1em;
      }
    </style>`;
export const Dark: Story = { args: { heading: 'Hva skjer når?', view: 'line' }, decorators: [dark] };
export const DarkArchived: Story = { args: { client: eventsClientOf(archive) }, decorators: [dark] };
export const DarkFailed: Story = { args: { client: failingEvents('server', 503) }, decorators: [dark] };
