import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { WidgetError } from '../src/api/errors.ts';
import type { MembersClient } from '../src/api/members-client.ts';
import '../src/elements/member-directory/define.ts';
import {
  clientOf,
  failingClient,
  longWords,
  manyMembers,
  members,
  municipalities,
  pagedMembers,
  silentClient,
} from './story-clients.ts';

interface Arguments {
  readonly client?: MembersClient;
  readonly initiative?: string;
  readonly endpoint?: string;
  readonly lang?: string;
  readonly heading?: string;
  readonly view?: string;
  readonly sort?: string;
  readonly preset?: string;
  readonly tier?: string;
  readonly sector?: string;
  readonly status?: string;
  readonly limit?: number;
  readonly pageSize?: number;
  readonly messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bare?: boolean;
  readonly debug?: boolean;
  /** What the page offers until the list is there. */
  readonly fallback?: boolean;
}

const render = (story: Arguments) => html`
  <member-directory
    lang=${story.lang ?? 'nb'}
    initiative=${story.initiative ?? 'nfk'}
    endpoint=${ifDefined(story.endpoint)}
    heading=${ifDefined(story.heading)}
    view=${ifDefined(story.view)}
    sort=${ifDefined(story.sort)}
    preset=${ifDefined(story.preset)}
    tier=${ifDefined(story.tier)}
    sector=${ifDefined(story.sector)}
    status=${ifDefined(story.status)}
    limit=${ifDefined(story.limit)}
    page-size=${ifDefined(story.pageSize)}
    ?without-search=${story.bare}
    ?without-filters=${story.bare}
    ?without-views=${story.bare}
    ?without-tally=${story.bare}
    ?without-download=${story.bare}
    ?debug=${story.debug}
    without-url
    .client=${story.client}
    .messages=${story.messages}
    >${
      story.fallback === true ? html`<p><a href="#medlemmer">Se medlemmene i Næring for klima</a></p>` : nothing
    }</member-directory
  >
`;

const meta: Meta<Arguments> = {
  title: 'Elements/member-directory',
  component: 'member-directory',
  render,
  args: { client: clientOf(members) },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Cards: Story = {};
export const List: Story = { args: { view: 'list' } };
export const Table: Story = { args: { view: 'table' } };
export const Alphabet: Story = { args: { view: 'alphabet' } };

export const WithHeading: Story = { args: { heading: 'Hvem er med?' } };
export const ShowMore: Story = { args: { client: clientOf(manyMembers), pageSize: 9 } };
export const PagesFromTheServer: Story = { args: { client: clientOf(pagedMembers) } };
export const Municipalities: Story = {
  args: { client: clientOf(municipalities), initiative: 'race-to-zero', heading: 'Kommunene i Race to Zero' },
};

export const OnlyPartners: Story = { args: { tier: 'partner' } };
export const OnlyOneSector: Story = { args: { sector: 'F' } };
export const NewMembers: Story = { args: { preset: 'new' } };
export const NewestFirst: Story = { args: { sort: '-since' } };
export const FormerMembers: Story = { args: { status: 'left,removed' } };
export const SixWithoutControls: Story = { args: { client: clientOf(manyMembers), limit: 6, bare: true } };

export const Nynorsk: Story = { args: { lang: 'nn' } };
export const English: Story = { args: { lang: 'en' } };
export const LanguagePack: Story = {
  args: { lang: 'se', messages: { se: { 'search.label': 'Oza', 'results.more': 'Čájet eanet' } } },
};
export const OwnWords: Story = { args: { messages: { nb: { 'search.label': 'Finn en klimapartner' } } } };

export const Loading: Story = { args: { client: silentClient } };
export const LoadingWithFallback: Story = { args: { client: silentClient, fallback: true } };
export const Empty: Story = { args: { client: clientOf({ ...members, members: [], total: 0 }) } };
export const Failed: Story = { args: { client: failingClient('server', 503), fallback: true } };
export const FailedForEditors: Story = { args: { client: failingClient('server', 503), debug: true } };
export const Offline: Story = { args: { client: failingClient('offline') } };
export const OldData: Story = { args: { client: clientOf(members, new WidgetError('timeout')) } };

export const WithoutEndpoint: Story = {
  render: () => html`<member-directory lang="nb" initiative="nfk"></member-directory>`,
};
export const WithoutInitiative: Story = { args: { initiative: '' } };
export const EndpointThatIsNoAddress: Story = {
  render: () => html`<member-directory lang="nb" initiative="nfk" endpoint="https://"></member-directory>`,
};

const narrow = (story: () => unknown) =>
  html`<div class="narrow">${story()}</div>
    <style>
      .narrow {
        inline-size: 360px;
      }
    </style>`;
export const Narrow: Story = { decorators: [narrow] };
export const NarrowTable: Story = { args: { view: 'table' }, decorators: [narrow] };
export const LongWords: Story = { args: { client: clientOf(longWords) } };
export const NarrowWithLongWords: Story = { args: { client: clientOf(longWords) }, decorators: [narrow] };

const dark = (story: () => unknown) =>
  html`<div class="dark">${story()}</div>
    <style>
      .dark {
        color-scheme: dark;
        background: #10191d;
        padding: 1em;
      }
    </style>`;
export const Dark: Story = { args: { heading: 'Hvem er med?' }, decorators: [dark] };
export const DarkTable: Story = { args: { view: 'table' }, decorators: [dark] };
export const DarkFailed: Story = { args: { client: failingClient('server', 503) }, decorators: [dark] };
