import { html, nothing, type TemplateResult } from 'lit';
import type { Builder } from '../builder-host.ts';

/** Reads back what was built before. */
export const renderPaste = (builder: Builder): TemplateResult => html`
  <details class="paste">
    <summary>${builder.say('paste.summary')}</summary>
    <form
      @submit=${(event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('snippet');
        builder.read(typeof text === 'string' ? text : '');
      }}
    >
      <div class="field">
        <label for="snippet">${builder.say('paste.label')}</label>
        <p class="hint" id="snippet-hint">${builder.say('paste.hint')}</p>
        <textarea
          id="snippet"
          name="snippet"
          rows="4"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="snippet-hint"
        ></textarea>
      </div>
      <p><button type="submit" class="button">${builder.say('paste.read')}</button></p>
      <div role="status">${renderResult(builder)}</div>
    </form>
  </details>
`;

function renderResult({ paste, say, pick, task }: Builder) {
  switch (paste.name) {
    case 'nothing-pasted':
      return nothing;
    case 'no-widget':
      return html`<p class="error">${say('paste.nothing')}</p>`;
    case 'read': {
      const { unknown } = paste.found;
      return html`
        <p class="good">${say('paste.done', { task: pick(task.title) })}</p>
        ${unknown.length === 0 ? nothing : html`<p>${say('paste.unknown', { names: unknown.join(', ') })}</p>`}
      `;
    }
  }
}
