import { html, nothing, type TemplateResult } from 'lit';
import type { Builder } from '../builder-host.ts';
import { wordsOf } from '../words/option-words.ts';
import { type Editor, outcomeOf, PASTED, type Pasted, safest, SURVIVAL } from '../survival.ts';
import { type SystemId, SYSTEMS } from '../systems.ts';
import { renderCheck, renderSelect } from './fields.ts';

/** Whether a snippet gets through an editor: by what is known of it, or by what it saved. */
export function renderSurvival(builder: Builder): TemplateResult {
  const { survival, say } = builder;
  const editor = SURVIVAL.find(({ id }) => id === survival.editor) ?? SURVIVAL[0];
  if (editor === undefined) return html`${nothing}`;
  return html`
    <div class="columns-two">
      <div class="stack">
        ${renderSelect({
          id: 'editor',
          label: say('survival.editor'),
          value: editor.id,
          items: SURVIVAL.map(({ id, name }) => ({ value: id, label: name })),
          chosen: (id) => builder.ask({ editor: id }),
        })}
        ${renderCheck({
          id: 'has-loader',
          label: say('survival.loader'),
          isOn: survival.hasLoader,
          changed: (hasLoader) => builder.ask({ hasLoader }),
        })}
        ${renderTable(builder, editor)}
      </div>
      ${renderSaved(builder)}
    </div>
  `;
}

function renderTable(builder: Builder, editor: Editor): TemplateResult {
  const { survival, say, choice } = builder;
  const best = safest(editor, survival.hasLoader);
  return html`
    <p class="best" role="status">
      <strong>${say('survival.best', { name: say(`carrier.${best}`) })}</strong>
      <button
        type="button"
        class="button"
        ?hidden=${builder.output?.carrier === best}
        @click=${() => builder.choose({ system: systemFor(choice.system, best), carrier: best })}
      >
        ${say('survival.use')}
      </button>
    </p>
    <table class="kept">
      <caption>
        ${say('survival.caption', { name: editor.name })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('survival.form')}</th>
          <th scope="col">${say('survival.kept')}</th>
          <th scope="col">${say('survival.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        ${PASTED.map((carrier) => {
          const kept = editor.kept[carrier];
          const outcome = outcomeOf(kept, carrier, survival.hasLoader);
          return html`
            <tr>
              <th scope="row">${say(`carrier.${carrier}`)}</th>
              <td>${say(`kept.${kept}`)}</td>
              <td><span class="outcome ${outcome}">${say(`outcome.${outcome}`)}</span></td>
            </tr>
          `;
        })}
      </tbody>
    </table>
    <p class="hint">${say('survival.plugin')}</p>
  `;
}

/** The system that is chosen, if it takes the carrier. */
function systemFor(system: SystemId, carrier: Pasted): SystemId {
  if (SYSTEMS[system].carriers.includes(carrier)) return system;
  return carrier === 'iframe' ? 'frame' : 'other';
}

const renderSaved = (builder: Builder): TemplateResult => html`
  <form
    class="saved"
    @submit=${(event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
      event.preventDefault();
      const saved = new FormData(event.currentTarget).get('saved');
      builder.judge(typeof saved === 'string' ? saved : '');
    }}
  >
    <div class="field">
      <label for="saved">${builder.say('saved.label')}</label>
      <p class="hint" id="saved-hint">${builder.say('saved.hint')}</p>
      <textarea
        id="saved"
        name="saved"
        rows="8"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="saved-hint"
      ></textarea>
    </div>
    <p><button type="submit" class="button">${builder.say('saved.judge')}</button></p>
    <div role="status">${renderJudgement(builder)}</div>
  </form>
`;

function renderJudgement({ survival, say, choice, language }: Builder) {
  const { judgement } = survival;
  if (judgement === undefined) return nothing;
  const { kept, lost, found, hasLoader } = judgement;
  const names = lost.map((name) => wordsOf(choice.tag, name)?.label[language] ?? name).join(', ');
  const makes =
    kept === 'whole' || kept === 'inner-link'
      ? found?.carrier === 'iframe'
        ? 'loader.needless'
        : 'loader.makes'
      : 'loader.nothing';
  return html`
    <p class=${kept === 'whole' ? 'good' : makes === 'loader.makes' ? 'warning' : 'error'}>${say(`saved.${kept}`)}</p>
    ${lost.length === 0 ? nothing : html`<p>${say('saved.lost', { names })}</p>`}
    <p>${say(makes)}</p>
    ${makes === 'loader.makes' ? html`<p>${say(hasLoader ? 'loader.kept' : 'loader.removed')}</p>` : nothing}
  `;
}
