import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { type ChecklistRemote, createChecklistRemote } from '../../api/checklist-remote.ts';
import { fromPointer, toPointer } from '../../contract/pointer.ts';
import type { Progress } from '../../contract/progress.ts';
import type { ProgressChange } from '../../contract/progress-change.ts';
import { isOneOf } from '../../contract/is-one-of.ts';
import { STEP_STATUSES } from '../../contract/checklist-vocabulary.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { pickText } from '../../domain/pick-text.ts';
import {
  type ProgressValues,
  applyChange,
  changeBetween,
  isEmptyChange,
  progressToValues,
  valueAt,
} from '../../domain/progress-values.ts';
import type { WorkParts } from './checklist-frame.ts';
import type { ChecklistElement, ChecklistHost } from './checklist-host.ts';
import { type ChecklistModel, emptyProgress } from './checklist-model.ts';
import { errorKey } from './checklist-work.messages.ts';
import { ProgressSaver } from './progress-saver.ts';
import { ProgressStore } from './progress-store.ts';
import { ProgressSavedEvent, StepChangedEvent } from './race-to-zero-checklist.events.ts';
import { renderSaveState } from './save-line.ts';
import { SignIn } from './sign-in.ts';
import { fieldId, renderStepFields } from './step-fields.ts';
import { withoutWrong, wrongFields } from './sound-change.ts';
import { WorkDialogs } from './work-dialogs.ts';
import { type WorkModel, type WorkTranslate, translateWork } from './work-model.ts';

export { checklistWorkStyles as styles } from './checklist-work.styles.ts';

/** How long somebody may pause in a field before it is saved, in ms. */
const PAUSE = 800;

/** A change that can be taken back. */
interface Undo {
  /** Key of the step. */
  readonly key: string;
  readonly values: ProgressValues;
}

/** Everything that people who fill in a checklist do: fields, saving, undo, links by mail, conflicts. */
export class ChecklistWork {
  readonly #host: ChecklistHost;
  readonly #announcer: Announcer;
  readonly #store: ProgressStore;
  readonly #signIn: SignIn;
  readonly #dialogs: WorkDialogs;
  #saver: ProgressSaver | undefined;
  /** Of which answer the saver began, and where it is from. */
  #given: Progress | undefined;
  #givenBy = '';
  #picked: { readonly number: string; readonly name: string } | undefined;
  #undo: Undo | undefined;
  /** A selector of what gets the focus after the next render: what was pressed goes, and the focus must not go with it. */
  #focus: string | undefined;
  /** Fields that people have left: only those are told what is wrong with them. */
  #visited: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ChecklistHost) {
    const { element } = host;
    this.#host = host;
    this.#announcer = new Announcer(element);
    this.#signIn = new SignIn(host, () => this.#remote, {
      opened: () => void this.#saver?.save(),
      closed: () => element.requestUpdate(),
    });
    this.#store = new ProgressStore(host, {
      values: () => this.#saver?.values ?? {},
      municipality: () => this.#municipality,
      open: (values, municipality) => {
        if (element.municipality === '' && municipality.number !== '') this.#picked = municipality;
        this.#saver?.set(values);
      },
      pressed: (focus = '#store') => (this.#focus = focus),
    });
    this.#dialogs = new WorkDialogs(host, (municipality) => {
      this.#picked = municipality;
      this.#focus = '#whose';
      element.requestUpdate();
    });
    element.addController({
      hostConnected: () => {
        addEventListener('beforeunload', this.#warn);
        addEventListener('online', this.#saveNow);
        document.addEventListener('visibilitychange', this.#handleVisibility);
      },
      hostDisconnected: () => {
        removeEventListener('beforeunload', this.#warn);
        removeEventListener('online', this.#saveNow);
        document.removeEventListener('visibilitychange', this.#handleVisibility);
      },
    });
  }

  /** Follows what has changed, before each render. */
  follow(changed: PropertyValues<ChecklistElement>): void {
    if (changed.has('session')) this.#signIn.take(this.#host.element.session);
    if (changed.has('municipality')) this.#picked = undefined;
  }

  /** Does what has to be done once what was rendered is there. */
  settle(): void {
    this.#signIn.settle();
    if (this.#focus === undefined) return;
    const target = this.#host.element.shadowRoot?.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    target?.focus();
  }

  /** The model with what was filled in here. */
  toModel(model: ChecklistModel): WorkModel {
    const t = translateWork(model.language, this.#host.tables());
    const saver = this.#useSaver(model);
    const wrong = wrongFields(changeBetween({}, saver.cleanValues), { steps: {} }, model);
    const refused = saver.state.name === 'invalid' ? saver.state.errors : [];
    return {
      ...model,
      t,
      progress: this.#drawProgress(saver),
      value: (pointer) => this.#valueOf(saver, model, pointer),
      set: (pointer, value) => this.#set(saver, model, t, pointer, value),
      error: (pointer) => {
        const told = this.#visited.has(pointer) ? [...wrong, ...refused] : refused;
        const code = told.find((issue) => issue.pointer === pointer)?.code;
        return code === undefined ? undefined : t(errorKey(code));
      },
      undo: (key) => (this.#undo?.key === key ? () => this.#takeBack(saver, t) : undefined),
    };
  }

  /** What those who work see in the place of what everybody sees. */
  renderParts(given: ChecklistModel): WorkParts {
    const model = this.toModel(given);
    const saver = this.#useSaver(given);
    const canEdit = !this.#isAtEndpoint || this.#signIn.isOpen || saver.isDirty;
    return {
      top: this.#renderTop(model, saver),
      ...(canEdit && { step: (step, done) => renderStepFields(model, step, done) }),
      bottom: this.#dialogs.renderTexts(model),
    };
  }

  get #isAtEndpoint(): boolean {
    return this.#host.element.store.trim() === 'endpoint' && this.#host.answer()?.checklist.editable === true;
  }

  get #municipality(): { readonly number: string; readonly name: string } {
    const { number, name } = this.#saver?.progress.municipality ?? { number: '', name: '' };
    return name === '' ? (this.#picked ?? { number, name }) : { number, name };
  }

  get #remote(): ChecklistRemote | undefined {
    const client = this.#host.place()?.client;
    return client && (client.remote ?? createChecklistRemote(client.endpoint));
  }

  #useSaver({ progress, checklist, today }: ChecklistModel): ProgressSaver {
    // Elsewhere than at the endpoint, work begins empty: what others have done is not ours to change.
    const from = this.#isAtEndpoint
      ? progress
      : emptyProgress(progress.municipality.number, progress.municipality.name);
    const place = this.#host.place();
    const by = JSON.stringify([place?.client.endpoint, place?.initiative, from.municipality.number]);
    if (this.#saver && this.#givenBy === by) {
      if (this.#isAtEndpoint && this.#given !== from) this.#saver.refresh(from);
      this.#given = from;
      return this.#saver;
    }
    this.#given = from;
    this.#givenBy = by;
    const { element } = this.#host;
    this.#saver = new ProgressSaver(from, {
      remote: this.#remote ?? createChecklistRemote(''),
      place: { initiative: place?.initiative ?? '', municipality: from.municipality.number },
      token: () => this.#signIn.token,
      sendable: (change: ProgressChange) =>
        withoutWrong(change, wrongFields(change, this.#saver?.progress ?? from, { checklist, today })),
      changed: () => this.#handleChange(),
      saved: ({ municipality, version }) => element.dispatchEvent(new ProgressSavedEvent(municipality.number, version)),
      merged: () => this.#announcer.announce(this.#t('save.merged')),
    });
    this.#store.begin();
    return this.#saver;
  }

  #t: WorkTranslate = (key, parameters) => translateWork(this.#host.language(), this.#host.tables())(key, parameters);

  /** What the checklist looks like with what was filled in here. */
  #drawProgress({ progress, values }: ProgressSaver): Progress {
    const change = changeBetween(progressToValues(progress), values);
    const municipality = this.#municipality;
    if (isEmptyChange(change)) return { ...progress, municipality };
    return { ...applyChange(progress, change, { at: progress.asOf, by: '' }), version: progress.version, municipality };
  }

  /** A route that nobody has chosen is the first; so the field says. */
  #valueOf({ values }: ProgressSaver, { checklist }: ChecklistModel, pointer: string): string {
    const value = valueAt(values, pointer);
    const [, key = '', part] = fromPointer(pointer);
    if (value !== '' || part !== 'route') return value;
    return checklist.steps.find(({ id }) => id === key.split(':')[0])?.routes?.[0]?.id ?? '';
  }

  #set(saver: ProgressSaver, model: ChecklistModel, t: WorkTranslate, pointer: string, value: string): void {
    const before = valueAt(saver.values, pointer);
    if (before === value) {
      this.#visit(pointer);
      return;
    }
    const [, key = '', part] = fromPointer(pointer);
    if (part === 'status') {
      this.#undo = { key, values: { [pointer]: before } };
      if (value === 'not-applicable') this.#visit(toPointer(['steps', key, 'reason']));
      const step = model.checklist.steps.find(({ id }) => id === key.split(':')[0]);
      const status = isOneOf(STEP_STATUSES, value) ? t(`status.${value}`) : value;
      const name = step ? pickText(step.title, model.language).text : key;
      this.#announcer.announce(t('status.said', { step: name, status }));
      // What people have just worked on stays open, also when it is done.
      if (step) model.toggle(step.id, true);
    } else if (this.#undo?.key === key) this.#undo = undefined;
    saver.set({ [pointer]: value });
    if (part === 'status') this.#host.element.dispatchEvent(new StepChangedEvent(key.split(':')[0] ?? key, value));
    this.#later(part === 'status' || part === 'documents' || part === 'route' ? 0 : PAUSE);
  }

  #takeBack(saver: ProgressSaver, t: WorkTranslate): void {
    if (!this.#undo) return;
    const { values } = this.#undo;
    this.#undo = undefined;
    saver.set(values);
    this.#announcer.announce(t('undo.done'));
    this.#later(0);
    for (const [pointer, status] of Object.entries(values)) {
      this.#focus = `[name=${fieldId(pointer)}]:checked`;
      const step = fromPointer(pointer)[1]?.split(':')[0] ?? '';
      this.#host.element.dispatchEvent(new StepChangedEvent(step, status));
    }
  }

  #visit(pointer: string): void {
    if (this.#visited.has(pointer)) return;
    this.#visited = new Set([...this.#visited, pointer]);
    this.#host.element.requestUpdate();
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#saveNow, delay);
  }

  readonly #saveNow = (): void => {
    clearTimeout(this.#timer);
    if (this.#isAtEndpoint) void this.#saver?.save();
    else this.#store.follow();
  };

  #handleChange(): void {
    this.#dialogs.follow(this.#saver);
    if (this.#saver?.state.name === 'signed-out') this.#signIn.end();
    if (this.#saver?.state.name === 'forbidden') this.#signIn.refuse();
    this.#host.element.requestUpdate();
  }

  #renderTop(model: WorkModel, saver: ProgressSaver): TemplateResult {
    const { t } = model;
    const { name } = model.progress.municipality;
    const isPicking = name === '' && model.progress.municipality.number === '';
    return html`
      ${name === '' ? nothing : html`<p class="whose" id="whose" tabindex="-1">${t('work.whose', { name })}</p>`}
      ${isPicking ? this.#dialogs.renderPicker(model) : nothing}
      ${
        this.#isAtEndpoint
          ? html`${this.#signIn.render(t, model, saver.isDirty)}
            ${
              this.#signIn.isOpen || saver.isDirty
                ? renderSaveState(t, saver.state, { retry: this.#saveNow, showConflict: this.#dialogs.showConflict })
                : nothing
            }`
          : this.#store.render(model)
      }
      ${this.#dialogs.renderConflict(model, saver)}
    `;
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    const isLost = this.#isAtEndpoint ? this.#saver?.isDirty : this.#saver?.isDirty && !this.#store.isKept;
    if (isLost === true) event.preventDefault();
  };

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#saveNow();
  };
}
