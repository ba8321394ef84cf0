import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ApplicationsClient } from '../src/api/applications-client.ts';
import { WidgetError } from '../src/api/errors.ts';
import '../src/elements/nfk-membership-form/define.ts';
import { accepted, failingForm, formClientOf, longWords, networkWith, reused, silentForm } from './form-clients.ts';
import { type FormPlayer, playTo } from './form-player.ts';

interface Arguments {
  readonly client?: ApplicationsClient;
  readonly lang?: string;
  readonly heading?: string;
  readonly draft?: string;
  readonly debug?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Elements/nfk-membership-form',
  component: 'nfk-membership-form',
  args: { client: formClientOf() },
  render: ({ client, lang = 'nb', heading, draft, debug }) => html`
    <nfk-membership-form
      lang=${lang}
      heading=${ifDefined(heading)}
      draft=${ifDefined(draft)}
      ?debug=${debug}
      .client=${client}
    ></nfk-membership-form>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

/** A form that somebody has filled in up to a step. */
const at = (step: number, args: Arguments = {}, more?: (form: FormPlayer) => Promise<void> | void): Story => ({
  args,
  play: ({ canvasElement }) => playTo(canvasElement, step, more),
});
/** A form that was sent. */
const sent = (submit: Parameters<typeof formClientOf>[0], more?: (form: FormPlayer) => Promise<void> | void): Story =>
  at(9, { client: formClientOf(submit) }, more);
const refused = (form: FormPlayer) => form.submit();

export const Eligibility: Story = {};
export const WithHeading: Story = { args: { heading: 'Bli med i Næring for klima' } };
export const EligibilityWithErrors: Story = at(1, {}, refused);
export const DoesNotFitIn: Story = at(1, {}, (form) => form.choose(-1));
export const Company: Story = at(2);
export const CompanyWithErrors: Story = at(2, {}, refused);
export const CompanyFound: Story = at(2, {}, (form) => form.type(0, '313130029'));
export const CompanyBankrupt: Story = at(
  2,
  { client: formClientOf({ organisation: (number) => Promise.resolve({ number, state: 'bankrupt' }) }) },
  (form) => form.type(0, '313130029'),
);
export const CompaniesByName: Story = at(2, {}, (form) => form.type(0, 'Nordlys'));
export const Tier: Story = at(3);
export const TierWithErrors: Story = at(3, {}, refused);
export const TierWithInvoice: Story = at(3, {}, (form) => form.choose(-1));
export const Criteria: Story = at(4);
export const CriteriaWithErrors: Story = at(4, {}, refused);
export const Expectations: Story = at(5);
export const ExpectationsAnswered: Story = at(5, {}, (form) => form.choose(0));
export const ExpectationsWithErrors: Story = at(5, {}, refused);
export const People: Story = at(6);
export const PeopleWithErrors: Story = at(6, {}, refused);
export const Signing: Story = at(7);
export const SigningWithErrors: Story = at(7, {}, refused);
export const SigningWithoutDates: Story = at(7, { client: formClientOf({ events: [] }) });
export const SigningWithDatesThatFailed: Story = at(7, { client: formClientOf({ events: 'failed' }) });
export const Answers: Story = at(8);
export const AnswersUnfolded: Story = at(8, {}, (form) => form.unfold());

export const Sending: Story = sent({});
export const UnknownOutcome: Story = sent({ submit: { name: 'unknown', error: new WidgetError('timeout') } });
export const ProblemsOfTheServer: Story = sent({
  submit: { name: 'invalid', errors: [{ pointer: '/contact/email', code: 'email', detail: 'No.' }] },
});
export const ClosedMeanwhile: Story = sent({ submit: { name: 'closed' } });
export const ManyAreSending: Story = sent({
  submit: { name: 'refused', error: new WidgetError('limited', { retryAfter: 120 }) },
});
export const Refused: Story = sent({ submit: { name: 'refused', error: new WidgetError('rejected') } });
export const Receipt: Story = sent({ submit: accepted });
export const ReceiptOfAnEarlierOne: Story = sent({ submit: reused });
export const ReceiptWithStatus: Story = sent({ submit: accepted }, (form) => form.press('.follow-up .link'));
export const ReceiptWithdrawing: Story = sent({ submit: accepted }, (form) => form.press('.follow-up .link + .link'));

export const Drafts: Story = at(2, { draft: 'session device file' }, (form) => form.unfold());
export const Nynorsk: Story = at(6, { lang: 'nn' });
export const NynorskWithErrors: Story = at(6, { lang: 'nn' }, refused);
export const English: Story = at(6, { lang: 'en' });
export const EnglishAnswers: Story = at(8, { lang: 'en' });

export const Loading: Story = { args: { client: silentForm } };
export const Failed: Story = { args: { client: failingForm('server', 503) } };
export const FailedForEditors: Story = { args: { client: failingForm('server', 503), debug: true } };
export const Offline: Story = { args: { client: failingForm('offline') } };
export const Paused: Story = {
  args: { client: formClientOf({ network: networkWith({ status: 'paused', notice: 'Vi åpner igjen i august.' }) }) },
};
export const Closed: Story = { args: { client: formClientOf({ network: networkWith({ deadline: '2026-01-31' }) }) } };
export const WithoutEndpoint: Story = { render: () => html`<nfk-membership-form lang="nb"></nfk-membership-form>` };

const narrow = (story: () => unknown) =>
  html`<div class="narrow">${story()}</div>
    <style>
      .narrow {
        inline-size: 360px;
      }
    </style>`;
export const Narrow: Story = { ...at(6), decorators: [narrow] };
export const NarrowAnswers: Story = { ...at(8), decorators: [narrow] };
export const LongWords: Story = at(3, { client: formClientOf({ network: longWords }) });
export const NarrowWithLongWords: Story = {
  ...at(3, { client: formClientOf({ network: longWords }) }),
  decorators: [narrow],
};

const dark = (story: () => unknown) =>
  html`<div class="dark">${story()}</div>
    <style>
      .dark {
        color-scheme: dark;
        background: #10191d;
        padding: 1em;
      }
    </style>`;
export const Dark: Story = { ...at(2, {}, refused), decorators: [dark] };
export const DarkAnswers: Story = { ...at(8), decorators: [dark] };
export const DarkReceipt: Story = { ...sent({ submit: accepted }), decorators: [dark] };
export const DarkFailed: Story = { args: { client: failingForm('server', 503) }, decorators: [dark] };
