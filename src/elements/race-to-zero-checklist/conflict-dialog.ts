import { type TemplateResult, css, html, nothing } from 'lit';
import type { Step } from '../../contract/checklist.ts';
import { DOCUMENT_STATES, STEP_STATUSES } from '../../contract/checklist-vocabulary.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import type { LocalizedText } from '../../contract/text.ts';
import { fromPointer } from '../../contract/pointer.ts';
import { pickText } from '../../domain/pick-text.ts';
import type { Conflict } from '../../domain/progress-merge.ts';
import type { ProgressValues } from '../../domain/progress-values.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { createTranslate, type Messages, type Translate } from '../../i18n/translate.ts';
import { type ConflictMessage, conflictMessages } from './conflict-dialog.messages.ts';
import { ModalDialog } from './modal-dialog.ts';
import { fieldId } from './step-fields.ts';
import type { WorkModel } from './work-model.ts';

/** Whose value is to stand. */
type Side = 'mine' | 'theirs' | 'combined';

interface Choice {
  readonly side: Side;
  readonly text: string;
}

/** What people do with a conflict. */
interface ConflictActions {
  readonly resolve: (values: ProgressValues) => void;
  readonly close: () => void;
}

export const styles = css`
  .conflicts {
    display: grid;
    gap: 1.25em;
  }
  .conflict .choice p {
    grid-column: 2;
  }
`;

/** Shows people what they and others have made of the same fields, side by side, until they have chosen for each. */
export class ConflictDialog {
  readonly #dialog: ModalDialog;
  readonly #render: () => void;
  #choices = new Map<string, Choice>();

  constructor(host: { requestUpdate(): void }) {
    this.#render = () => host.requestUpdate();
    this.#dialog = new ModalDialog('conflict');
  }

  render(
    model: WorkModel,
    tables: readonly (Messages | undefined)[],
    conflicts: readonly Conflict[],
    { resolve, close }: ConflictActions,
  ): TemplateResult {
    const t = createTranslate<ConflictMessage>(model.language, tables, conflictMessages);
    const all = (side: Side) => () => {
      for (const conflict of conflicts)
        this.#choices.set(conflict.pointer, { side, text: conflict[side === 'mine' ? 'mine' : 'theirs'] });
      this.#render();
    };
    const save = (): void => {
      const values = conflicts.map((conflict) => [conflict.pointer, this.#result(conflict)] as const);
      this.#choices = new Map();
      this.#dialog.close();
      resolve(Object.fromEntries(values));
    };
    return this.#dialog.render(
      { title: t('conflict.title'), headingLevel: model.headingLevel, close },
      html`
        <p>${t('conflict.help')}</p>
        <div class="actions">
          <button type="button" class="link" @click=${all('mine')}>${t('conflict.all-mine')}</button>
          <button type="button" class="link" @click=${all('theirs')}>${t('conflict.all-theirs')}</button>
        </div>
        <div class="conflicts">${conflicts.map((conflict) => this.#renderConflict(model, t, conflict))}</div>
        <div class="actions">
          <button type="button" class="button primary" @click=${save}>${t('conflict.save')}</button>
          <button type="button" class="link" @click=${() => this.#dialog.close()}>${t('conflict.later')}</button>
        </div>
      `,
    );
  }

  #choiceOf({ pointer, mine }: Conflict): Choice {
    return this.#choices.get(pointer) ?? { side: 'mine', text: mine };
  }

  #result(conflict: Conflict): string {
    const { side, text } = this.#choiceOf(conflict);
    return side === 'combined' ? text : conflict[side];
  }

  #renderConflict(model: WorkModel, t: Translate<ConflictMessage>, conflict: Conflict): TemplateResult {
    const { pointer, base, mine, theirs } = conflict;
    const id = `conflict${fieldId(pointer)}`;
    const chosen = this.#choiceOf(conflict);
    const say = (value: string) => (value === '' ? t('conflict.empty') : describeValue(model, pointer, value));
    const choose = (side: Side, text: string): void => {
      this.#choices.set(pointer, { side, text });
      this.#render();
    };
    const option = (side: Side, label: string, text: unknown) => html`
      <div class="choice">
        <input
          type="radio"
          id="${id}-${side}"
          name=${id}
          .checked=${chosen.side === side}
          @change=${() => choose(side, side === 'combined' ? chosen.text : conflict[side])}
        />
        <label for="${id}-${side}"><strong>${label}</strong>${text}</label>
      </div>
    `;
    return html`
      <fieldset class="conflict">
        <legend>${describeField(model, t, pointer)}</legend>
        <p class="muted">${t('conflict.before', { value: say(base) })}</p>
        ${option('mine', t('conflict.mine'), html`: <bdi>${say(mine)}</bdi>`)}
        ${option('theirs', t('conflict.theirs'), html`: <bdi>${say(theirs)}</bdi>`)}
        ${
          isText(model, pointer)
            ? html`
                ${option('combined', t('conflict.combine'), nothing)}
                ${
                  chosen.side === 'combined'
                    ? html`<textarea
                        aria-label=${t('conflict.combine')}
                        rows="2"
                        .value=${chosen.text}
                        @input=${({ target }: Event) => {
                          if (target instanceof HTMLTextAreaElement)
                            this.#choices.set(pointer, { side: 'combined', text: target.value });
                        }}
                      ></textarea>`
                    : nothing
                }
              `
            : nothing
        }
      </fieldset>
    `;
  }
}

const stepAt = ({ checklist }: WorkModel, pointer: string): Step | undefined =>
  checklist.steps.find(({ id }) => id === fromPointer(pointer)[1]?.split(':')[0]);

function describeField(model: WorkModel, t: Translate<ConflictMessage>, pointer: string): string {
  const step = stepAt(model, pointer);
  const [, key = '', part, id] = fromPointer(pointer);
  const say = (text: LocalizedText | undefined) => (text === undefined ? '' : pickText(text, model.language).text);
  const name =
    part === 'evidence'
      ? say(step?.evidence?.find((one) => one.id === id)?.title)
      : part === 'documents'
        ? say(step?.documents?.find((one) => one.id === id)?.title)
        : part === 'status' || part === 'route' || part === 'reason'
          ? t(`conflict.field.${part}`)
          : '';
  return `${say(step?.title) || key}: ${name || (id ?? '')}`;
}

/** A value in words, as the field shows it. */
function describeValue(model: WorkModel, pointer: string, value: string): string {
  const { t, language } = model;
  const step = stepAt(model, pointer);
  const [, , part, id] = fromPointer(pointer);
  if (part === 'status') return isOneOf(STEP_STATUSES, value) ? t(`status.${value}`) : value;
  if (part === 'documents') return isOneOf(DOCUMENT_STATES, value) ? t(`document.${value}`) : value;
  const offers = part === 'route' ? step?.routes : step?.evidence?.find((one) => one.id === id)?.options;
  const offer = offers?.find((one) => one.id === value);
  return offer ? pickText(offer.title, language).text : (formatDate(value, language) ?? value);
}

/** Whether people may write something third. */
function isText(model: WorkModel, pointer: string): boolean {
  const [, , part, id] = fromPointer(pointer);
  if (part === 'reason') return true;
  const kind = stepAt(model, pointer)?.evidence?.find((one) => one.id === id)?.kind;
  return part === 'evidence' && kind !== 'choice' && kind !== 'date';
}
