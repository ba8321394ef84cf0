import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/campaign-timeline/define.ts';
import '../src/elements/klima-site/define.ts';
import '../src/elements/member-directory/define.ts';
import '../src/elements/nfk-membership-form/define.ts';
import '../src/elements/race-to-zero-checklist/define.ts';
import { hostThemes } from '../src/styles/theme-colors.ts';
import { checklistClientOf } from './checklist-clients.ts';
import { formClientOf } from './form-clients.ts';
import { clientOf, members } from './story-clients.ts';
import { eventsClientOf, network } from './timeline-clients.ts';

/** What the page around the widgets looks like. */
type Page = 'plain' | 'paper' | 'designsystemet' | 'punkt';

interface Arguments {
  readonly theme: 'neutral' | 'inherit' | 'designsystemet' | 'punkt' | 'auto';
  readonly page: Page;
  readonly isDark: boolean;
  readonly debug: boolean;
}

/** The properties of a design system as its package has them, light or dark. */
function propertiesOf(page: Page, isDark: boolean): string {
  if (page !== 'designsystemet' && page !== 'punkt') return '';
  return Object.values(hostThemes[page].colors)
    .map(([host, light, dark]) => [/^var\((--[\w-]+)\)$/.exec(host)?.[1], isDark ? dark : light] as const)
    .filter(([name]) => name !== undefined)
    .map(([name, value]) => `${name ?? ''}: ${value};`)
    .join(' ')
    .concat(page === 'punkt' ? ` --pkt-color-background-subtle: ${isDark ? '#2c2c2c' : '#f9f9f9'};` : '');
}

function colorsOf(page: Page, isDark: boolean): string {
  if (page === 'paper') return isDark ? 'background: #1f1a14; color: #f1e6d6;' : 'background: #fffaf2; color: #2b1d0e;';
  if (page === 'plain') return 'background: Canvas; color: CanvasText;';
  const { background, text } = hostThemes[page].colors;
  const index = isDark ? 2 : 1;
  return `background: ${background[index]}; color: ${text[index]};`;
}

const meta: Meta<Arguments> = {
  title: 'Elements/Themes',
  args: { theme: 'auto', page: 'plain', isDark: false, debug: false },
  argTypes: {
    theme: { control: 'select', options: ['neutral', 'inherit', 'designsystemet', 'punkt', 'auto'] },
    page: { control: 'select', options: ['plain', 'paper', 'designsystemet', 'punkt'] },
  },
  render: ({ theme, page, isDark, debug }) => {
    const sheet = document.createElement('style');
    sheet.textContent = `
      .page { ${propertiesOf(page, isDark)} ${colorsOf(page, isDark)} color-scheme: ${isDark ? 'dark' : 'light'};
        font: ${page === 'paper' ? '1.0625em/1.5 serif' : '1em/1.5 sans-serif'}; padding: 1.5em; display: grid; gap: 3em; }
      .page a { color: ${page === 'paper' ? (isDark ? '#e8b98a' : '#7a3b0c') : 'inherit'}; }`;
    return html`${sheet}
      <main class="page">
        <p>En side med <a href="#lenke">en lenke</a> i teksten.</p>
        <klima-site theme=${theme} lang="nb" ?debug=${debug}>
          <member-directory initiative="nfk" heading="Hvem er med?" without-url .client=${clientOf(members)}>
          </member-directory>
          <campaign-timeline initiative="nfk" without-url .client=${eventsClientOf(network)}></campaign-timeline>
          <race-to-zero-checklist
            initiative="race-to-zero"
            mode="view"
            municipality="3203"
            .client=${checklistClientOf()}
          ></race-to-zero-checklist>
          <nfk-membership-form initiative="nfk" .client=${formClientOf()}></nfk-membership-form>
        </klima-site>
      </main>`;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Neutral: Story = { args: { theme: 'neutral' } };
export const NeutralDark: Story = { args: { theme: 'neutral', isDark: true } };
export const Inherit: Story = { args: { theme: 'inherit', page: 'paper' } };
export const InheritDark: Story = { args: { theme: 'inherit', page: 'paper', isDark: true } };
export const Designsystemet: Story = { args: { page: 'designsystemet' } };
export const DesignsystemetDark: Story = { args: { page: 'designsystemet', isDark: true } };
export const Punkt: Story = { args: { page: 'punkt' } };
export const PunktDark: Story = { args: { page: 'punkt', isDark: true } };
/** A theme on a page that has nothing of the design system. */
export const PunktOnAPlainPage: Story = { args: { theme: 'punkt' } };
export const Debug: Story = { args: { theme: 'punkt', debug: true } };
