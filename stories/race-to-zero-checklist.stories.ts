import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChecklistClient } from '../src/api/checklist-client.ts';
import { WidgetError } from '../src/api/errors.ts';
import { progressExample } from '../src/contract/examples/index.ts';
import type { Progress, Session } from '../src/contract/index.ts';
import '../src/elements/race-to-zero-checklist/define.ts';
import type { RaceToZeroChecklist } from '../src/elements/race-to-zero-checklist/race-to-zero-checklist.ts';
import {
  archived,
  checklistClientOf,
  failingChecklist,
  municipalities,
  session,
  silentChecklist,
} from './checklist-clients.ts';

interface Arguments {
  readonly client?: ChecklistClient;
  readonly mode?: string;
  readonly municipality?: string;
  readonly store?: string;
  readonly session?: Session;
  readonly link?: string;
  readonly lang?: string;
  readonly heading?: string;
  readonly criteriaVersion?: string;
  readonly debug?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Elements/race-to-zero-checklist',
  component: 'race-to-zero-checklist',
  args: { client: checklistClientOf(), municipality: '9901' },
  render: ({ client, mode, municipality, store, session, link, lang = 'nb', heading, criteriaVersion, debug }) => html`
    <race-to-zero-checklist
      lang=${lang}
      mode=${ifDefined(mode)}
      municipality=${ifDefined(municipality)}
      store=${ifDefined(store)}
      heading=${ifDefined(heading)}
      criteria-version=${ifDefined(criteriaVersion)}
      ?debug=${debug}
      .client=${client}
      .session=${session}
      .link=${link}
    ></race-to-zero-checklist>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;
type Root = ShadowRoot;

/** Waits for something to be there, however long its part takes to come. */
async function find(root: Root, selector: string, place = 0): Promise<HTMLElement> {
  for (;;) {
    const found = root.querySelectorAll<HTMLElement>(selector)[place];
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A story in which somebody does something. */
const played = (args: Arguments, play: (root: Root, element: RaceToZeroChecklist) => Promise<void>): Story => ({
  args,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('race-to-zero-checklist');
    if (!element) return;
    await element.updateComplete;
    if (element.shadowRoot) await play(element.shadowRoot, element);
    await element.updateComplete;
  },
});
const press = async (root: Root, selector: string, place = 0): Promise<void> =>
  (await find(root, selector, place)).click();
const unfoldAll = async (root: Root): Promise<void> => {
  await find(root, '.fold');
  for (const button of root.querySelectorAll<HTMLElement>('.fold[aria-expanded=false]')) button.click();
  for (const details of root.querySelectorAll('details')) details.open = true;
};

const other: Progress = {
  ...progressExample,
  version: 18,
  steps: { ...progressExample.steps, council: { status: 'waiting', evidence: { 'case-number': '2026/200' } } },
};

export const Working: Story = {};
export const WorkingUnfolded = played({}, unfoldAll);
export const WithHeading: Story = { args: { heading: 'Sjekkliste for Race to Zero' } };
export const WithoutMunicipality: Story = { args: { municipality: '' } };
export const ChoosingMunicipality = played({ municipality: '' }, async (root) => {
  const field = await find(root, '#municipality');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = 'kara';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await find(root, '.found button');
});
export const StatusChanged = played({}, (root) => press(root, '.statuses input', 1));
export const NotApplicable = played({}, (root) => press(root, '.statuses input', 4));
export const Shortfall = played({}, async (root) => {
  const field = await find(root, '#field-steps-paper-evidence-cut');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = '45';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await find(root, '.shortfall');
});
export const KeptInTab: Story = { args: { store: 'session' } };
export const KeptOnDevice: Story = { args: { store: 'device' } };
export const KeptInFile: Story = { args: { store: 'file' } };
export const SignIn: Story = { args: { store: 'endpoint' } };
export const LinkAskedFor = played({ store: 'endpoint' }, async (root) => {
  const field = await find(root, '#session-email');
  if (!(field instanceof HTMLInputElement)) return;
  field.value = 'klima@fjordbyen.example';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press(root, '.ask button');
  await find(root, '#session-link');
});
export const LinkReady: Story = { args: { store: 'endpoint', link: 'x'.repeat(43) } };
export const SignedIn: Story = { args: { store: 'endpoint', session } };
export const Saving = played({ store: 'endpoint', session }, (root) => press(root, '#step-council .statuses input', 3));
export const SavingFailed = played(
  {
    store: 'endpoint',
    session,
    client: checklistClientOf({ save: () => ({ name: 'unsent', error: new WidgetError('offline') }) }),
  },
  (root) => press(root, '#step-council .statuses input', 3),
);
export const SessionOver = played(
  { store: 'endpoint', session, client: checklistClientOf({ save: () => ({ name: 'signed-out' }) }) },
  async (root) => {
    await press(root, '#step-council .statuses input', 3);
    await find(root, '#session-email');
  },
);
const conflicting: Arguments = {
  store: 'endpoint',
  session,
  client: checklistClientOf({ save: () => ({ name: 'conflict', current: other }) }),
};
const runIntoConflict = async (root: Root): Promise<void> => {
  await press(root, '#step-council .statuses input', 3);
  await find(root, 'dialog[open]');
};
export const Conflict = played(conflicting, runIntoConflict);
export const CasePaper = played({}, async (root) => {
  await press(root, '.texts button');
  await find(root, 'dialog[open]');
});
export const Email = played({}, async (root) => {
  await press(root, '.texts button', 1);
  await find(root, 'dialog[open]');
});

export const Reading: Story = { args: { mode: 'view' } };
export const ReadingUnfolded = played({ mode: 'view' }, unfoldAll);
export const ReadingArchived: Story = { args: { mode: 'view', client: checklistClientOf({ checklist: archived }) } };
export const ReadingArchivedUnfolded = played(
  { mode: 'view', client: checklistClientOf({ checklist: archived }) },
  unfoldAll,
);
export const ReadingOldCriteria = played({ mode: 'view', criteriaVersion: '2021' }, unfoldAll);
export const ReadingNothing: Story = { args: { mode: 'view', client: checklistClientOf({ progress: 'missing' }) } };
export const UnknownStatus: Story = {
  args: {
    mode: 'view',
    client: checklistClientOf({
      progress: { ...progressExample, steps: { ...progressExample.steps, council: { status: 'paused by the mayor' } } },
    }),
  },
};

export const Overview: Story = { args: { mode: 'overview' } };
export const OverviewSorted = played({ mode: 'overview' }, (root) => press(root, 'th button', 5));
export const OverviewArchived: Story = {
  args: { mode: 'overview', client: checklistClientOf({ checklist: archived }) },
};
export const OverviewEmpty: Story = {
  args: { mode: 'overview', client: checklistClientOf({ members: { ...municipalities, members: [] } }) },
};

export const Nynorsk = played({ lang: 'nn' }, unfoldAll);
export const English = played({ lang: 'en' }, unfoldAll);
export const EnglishConflict = played({ ...conflicting, lang: 'en' }, runIntoConflict);
export const NynorskOverview: Story = { args: { mode: 'overview', lang: 'nn' } };

export const Loading: Story = { args: { client: silentChecklist } };
export const LoadingOverview: Story = { args: { client: silentChecklist, mode: 'overview' } };
export const Failed: Story = { args: { client: failingChecklist('server', 503) } };
export const FailedForEditors: Story = { args: { client: failingChecklist('server', 503), debug: true } };
export const Offline: Story = { args: { client: failingChecklist('offline') } };
export const WithoutEndpoint: Story = {
  render: () => html`<race-to-zero-checklist lang="nb"></race-to-zero-checklist>`,
};
export const ReadingWithoutMunicipality: Story = { args: { mode: 'view', municipality: '' } };

const narrow = (story: () => unknown) =>
  html`<div class="narrow">${story()}</div>
    <style>
      .narrow {
        inline-size: 320px;
      }
    </style>`;
export const Narrow: Story = { ...played({}, unfoldAll), decorators: [narrow] };
export const NarrowReading: Story = { ...played({ mode: 'view' }, unfoldAll), decorators: [narrow] };
export const NarrowOverview: Story = { args: { mode: 'overview' }, decorators: [narrow] };

const dark = (story: () => unknown) =>
  html`<div class="dark">${story()}</div>
    <style>
      .dark {
        color-scheme: dark;
        background: #10191d;
        padding: 1em;
      }
    </style>`;
export const Dark: Story = { ...played({}, unfoldAll), decorators: [dark] };
export const DarkReading: Story = { ...played({ mode: 'view' }, unfoldAll), decorators: [dark] };
export const DarkOverview: Story = { args: { mode: 'overview' }, decorators: [dark] };
export const DarkConflict: Story = { ...played(conflicting, runIntoConflict), decorators: [dark] };
export const DarkCasePaper: Story = {
  ...played({}, async (root) => {
    await press(root, '.texts button');
    await find(root, 'dialog[open]');
  }),
  decorators: [dark],
};
