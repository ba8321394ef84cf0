import { type TemplateResult, html, nothing } from 'lit';

/** What a widget says instead of its content. */
export interface StateNotice {
  readonly title: string;
  readonly help?: string | undefined;
  /** For editors only: kind, status and path of a failure. */
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A calm notice in place of content: empty, failed, not set up. */
export const renderNotice = ({ title, help, detail, action }: StateNotice): TemplateResult => html`
  <div class="notice" part="notice">
    <p class="notice-title">${title}</p>
    ${help === undefined ? nothing : html`<p>${help}</p>`}
    ${detail === undefined ? nothing : html`<p class="notice-detail"><code>${detail}</code></p>`}
    ${action && html`<button type="button" class="button" @click=${action.run}>${action.label}</button>`}
  </div>
`;
