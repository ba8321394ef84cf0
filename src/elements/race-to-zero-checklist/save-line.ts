import { type TemplateResult, html, nothing } from 'lit';
import type { SaveState } from './progress-saver.ts';
import type { WorkTranslate } from './work-model.ts';

/** Where what was typed stands, in a line that is read out when it changes. */
export function renderSaveState(
  t: WorkTranslate,
  state: SaveState,
  { retry, showConflict }: { readonly retry: () => void; readonly showConflict: () => void },
): TemplateResult {
  const text =
    state.name === 'conflict'
      ? t('save.conflict', { count: state.conflicts.length })
      : state.name === 'signed-out'
        ? t('save.unsaved')
        : t(`save.${state.name}`);
  const isQuiet = state.name === 'saved' || state.name === 'saving';
  return html`
    <div class="save ${isQuiet ? '' : 'waiting'} no-print">
      <p role="status">${text}</p>
      ${
        state.name === 'conflict'
          ? html`<button type="button" class="button" @click=${showConflict}>${t('save.conflict.open')}</button>`
          : nothing
      }
      ${
        state.name === 'offline' || state.name === 'failed'
          ? html`<button type="button" class="button" @click=${retry}>${t('save.retry')}</button>`
          : nothing
      }
    </div>
  `;
}
