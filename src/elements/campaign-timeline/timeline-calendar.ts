import { type TemplateResult, html, nothing } from 'lit';
import type { ToolsModel } from './tools-model.ts';

/** What the calendar needs besides the model. */
export interface CalendarOptions {
  /** Address of the calendar that follows the filters; `undefined` where there is none to follow. */
  readonly address: string | undefined;
  readonly isCopied: boolean;
  readonly download: () => void;
  /** Before the reader leaves for a calendar application. */
  readonly subscribe: (click: Event) => void;
  readonly copy: () => void;
}

/** The ways into the reader's own calendar: a file now, or a subscription that follows along. */
export const renderCalendar = ({ t }: ToolsModel, options: CalendarOptions): TemplateResult => html`
  <div class="calendar" part="calendar">
    ${options.address === undefined ? nothing : renderSubscription(t, options, options.address)}
    <button type="button" class="link" @click=${options.download}>${t('calendar.download')}</button>
  </div>
`;

const renderSubscription = (t: ToolsModel['t'], options: CalendarOptions, address: string): TemplateResult => html`
  <details class="subscription">
    <summary>${t('calendar.subscribe')}</summary>
    <div class="subscription-ways">
      <p class="hint">${t('calendar.subscribe.help')}</p>
      <p>
        <a class="button" href=${address.replace(/^https?:/, 'webcal:')} @click=${options.subscribe}
          >${t('calendar.open')}</a
        >
      </p>
      <div class="field">
        <label for="calendar-address">${t('calendar.address')}</label>
        <input
          id="calendar-address"
          type="text"
          readonly
          .value=${address}
          @focus=${({ target }: Event & { readonly target: HTMLInputElement }) => target.select()}
        />
      </div>
      <p>
        <button type="button" class="button" @click=${options.copy}>
          ${t(options.isCopied ? 'calendar.copied' : 'calendar.copy')}
        </button>
      </p>
    </div>
  </details>
`;
