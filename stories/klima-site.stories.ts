import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MessageOverrides } from '../src/i18n/translate.ts';
import '../src/elements/klima-site/define.ts';
import '../src/elements/member-directory/define.ts';
import { clientOf, members, municipalities } from './story-clients.ts';

interface Arguments {
  readonly theme?: string;
  readonly lang?: string;
  readonly messages?: MessageOverrides;
}

const client = clientOf(members);
const municipalityClient = clientOf(municipalities);

const meta: Meta<Arguments> = {
  title: 'Elements/klima-site',
  component: 'klima-site',
  render: ({ theme = 'neutral', lang = 'nb', messages }) => html`
    <klima-site theme=${theme} lang=${lang} .messages=${messages}>
      <member-directory initiative="nfk" heading="Hvem er med?" without-url .client=${client}></member-directory>
    </klima-site>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

/** All looks are in the stories of the themes. */
export const Neutral: Story = { args: { theme: 'neutral' } };

export const English: Story = { args: { lang: 'en' } };

export const OwnWords: Story = {
  args: { messages: { nb: { 'search.label': 'Finn en klimapartner', 'results.more': 'Flere partnere' } } },
};

export const TwoSitesOnAPage: Story = {
  render: () => html`
    <klima-site theme="punkt" lang="nb">
      <member-directory initiative="nfk" view="list" without-url .client=${client}></member-directory>
    </klima-site>
    <klima-site lang="en">
      <member-directory initiative="race-to-zero" without-url .client=${municipalityClient}></member-directory>
    </klima-site>
  `,
};

export const WithoutEndpoint: Story = {
  render: () => html` <klima-site lang="nb"><member-directory initiative="nfk"></member-directory></klima-site> `,
};
