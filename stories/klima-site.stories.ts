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

export const Neutral: Story = { args: { theme: 'neutral' } };

export const Inherit: Story = {
  args: { theme: 'inherit' },
  decorators: [
    (story) =>
      html`<div class="paper">${story()}</div>
        <style>
          .paper {
            font-family: serif;
            color: #2b1d0e;
            background: #fffaf2;
            padding: 1em;
          }
        </style>`,
  ],
};

export const Designsystemet: Story = {
  args: { theme: 'designsystemet' },
  decorators: [
    (story) =>
      html`<div class="designsystemet">${story()}</div>
        <style>
          .designsystemet {
            --ds-color-neutral-background-default: #ffffff;
            --ds-color-neutral-surface-tinted: #f4f5f6;
            --ds-color-neutral-text-default: #2b2b2b;
            --ds-color-neutral-text-subtle: #5d6066;
            --ds-color-neutral-border-default: #68707c;
            --ds-color-neutral-border-subtle: #c9cdd2;
            --ds-color-accent-base-default: #0062ba;
            --ds-color-accent-base-contrast-default: #ffffff;
            --ds-color-accent-text-subtle: #0b5ea8;
            --ds-color-focus-outer: #0f2b48;
            --ds-color-focus-inner: #ffffff;
            --ds-color-danger-text-default: #8c1d18;
            --ds-color-success-base-default: #068718;
            --ds-border-radius-md: 4px;
          }
        </style>`,
  ],
};

export const Punkt: Story = { args: { theme: 'punkt' } };

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
