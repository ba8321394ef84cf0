import { type TemplateResult, css, html, nothing } from 'lit';
import { findMunicipalities } from '../../domain/find-municipalities.ts';
import { type RegisteredMunicipality, readMunicipalities } from '../../domain/municipality-register.ts';
import { valueOf } from '../../templates/field.ts';
import type { WorkModel } from './work-model.ts';

export const styles = css`
  .found {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
`;

const MOST = 6;

/** Finds a municipality by name or number, also by a Sami name or an old number. */
export class MunicipalityPicker {
  readonly #host: { requestUpdate(): void };
  readonly #pick: (municipality: { readonly number: string; readonly name: string }) => void;
  readonly #register: readonly RegisteredMunicipality[] = readMunicipalities();
  #query = '';

  constructor(
    host: { requestUpdate(): void },
    pick: (municipality: { readonly number: string; readonly name: string }) => void,
  ) {
    this.#host = host;
    this.#pick = pick;
  }

  render({ t }: WorkModel): TemplateResult {
    const query = this.#query.trim();
    const found = query === '' ? [] : findMunicipalities(query, this.#register, { limit: MOST });
    return html`
      <div class="field no-print" part="field">
        <label for="municipality">${t('picker.label')}</label>
        <div class="hint" id="municipality-hint">${t('picker.hint')}</div>
        <input
          class="medium"
          id="municipality"
          type="text"
          autocomplete="off"
          aria-describedby="municipality-hint"
          .value=${this.#query}
          @input=${(event: Event) => {
            this.#query = valueOf(event);
            this.#host.requestUpdate();
          }}
        />
        <p role="status" class="muted">${query !== '' && found.length === 0 ? t('picker.none') : nothing}</p>
        <ul class="found" role="list">
          ${found.map(
            ({ municipality: { number, name, otherNames }, formerNumber }) => html`
              <li>
                <button type="button" class="link" @click=${() => this.#pick({ number, name })}>
                  ${[name, ...otherNames].join(' – ')}
                  (${number}${formerNumber === undefined ? '' : `, ${t('picker.former', { number: formerNumber })}`})
                </button>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }
}
