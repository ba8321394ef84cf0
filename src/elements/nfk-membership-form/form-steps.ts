import { type TemplateResult, html, nothing } from 'lit';
import { type ApplicationRemote, createApplicationRemote } from '../../api/application-remote.ts';
import { createEventsClient } from '../../api/events-client.ts';
import type { FieldIssue } from '../../contract/field-problems.ts';
import type { Event, FieldProblem } from '../../contract/index.ts';
import type { SigningLunch } from '../../domain/signing-lunches.ts';
import { checkValues } from '../../forms/check-values.ts';
import type { RequestDraft } from '../../forms/values-to-request.ts';
import { renderErrorSummary } from '../../templates/error-summary.ts';
import { CompanyDesk } from './company-desk.ts';
import { renderAgreement } from './agreement.ts';
import { renderEligibility } from './eligibility-step.ts';
import { describeIssue, stepOf } from './field-labels.ts';
import { FormDefence } from './form-defence.ts';
import { FormDrafts } from './form-drafts.ts';
import { fieldId } from './form-field.ts';
import type { FormHost } from './form-host.ts';
import type { FormModel } from './form-model.ts';
import { renderLockedFrame, renderStatus } from './form-status.ts';
import { requestOf, submitApplication } from './form-submission.ts';
import { ApplicationFailedEvent, StepChangedEvent } from './nfk-membership-form.events.ts';
import { MeasureDesk } from './measure-desk.ts';
import { ReceiptDesk } from './receipt-desk.ts';
import { RefusedFields } from './refused-fields.ts';
import { renderStep } from './step-frame.ts';
import { STEPS, type Step, numberOf } from './step-order.ts';
import { type StepsModel, translateAll } from './steps-model.ts';
import { renderAnswers } from './steps/answers-step.ts';
import { renderCriteria } from './steps/criteria-step.ts';
import { renderExpectations } from './steps/expectations-step.ts';
import { renderPeople } from './steps/people-step.ts';
import { renderSigning } from './steps/signing-step.ts';
import { renderTier } from './steps/tier-step.ts';
import { renderTrap } from './steps/trap.ts';

export { describeProblem } from './form-problem.ts';
export { formStepsStyles as styles } from './form-steps.styles.ts';

/** Everything after the first look at the form: the steps, what is wrong in them, the way to the server, the receipt. */
export class FormSteps {
  readonly #host: FormHost;
  readonly #company: CompanyDesk;
  readonly #measures: MeasureDesk;
  readonly #defence = new FormDefence();
  readonly #drafts: FormDrafts;
  readonly #receipt: ReceiptDesk;
  #remote: ApplicationRemote | undefined;
  #step: Step = 'eligibility';
  /** Whether the step has been tried to leave, so that its errors show and go as they are mended. */
  #isChecked = false;
  /** Whether the answers have been reached, so that a change leads back to them. */
  #hasSeenAnswers = false;
  #events: readonly Event[] | 'failed' | undefined;
  /** Where the focus goes after the next render. */
  #focus: 'title' | 'summary' | { readonly id: string } | undefined;
  readonly #refused = new RefusedFields();
  /** What was sent last: it stays the same until the outcome is known, whatever language one reads on in. */
  #sent: RequestDraft | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    this.#company = new CompanyDesk(
      host,
      () => this.#server,
      (id) => (this.#focus = { id }),
    );
    this.#measures = new MeasureDesk(host, (id) => (this.#focus = { id }));
    this.#receipt = new ReceiptDesk(
      host,
      () => this.#server,
      (id) => (this.#focus = { id }),
    );
    this.#drafts = new FormDrafts(host, (id) => this.#showDraft(id));
    if (host.form.phase.name === 'unknown-outcome') this.#step = 'answers';
    void this.#loadEvents();
  }

  /** Follows what was typed. */
  edited(): void {
    this.#defence.begin(this.#server, this.#host.place()?.initiative ?? '');
    this.#drafts.follow();
    this.#refused.follow(this.#host.form.values);
    if (this.#isChecked) this.#check();
  }

  /** Goes where people are to go on, after each render. */
  settle(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    const root = this.#host.element.shadowRoot;
    if (focus === undefined || !root) return;
    const target =
      focus === 'title'
        ? root.querySelector<HTMLElement>('.step-title')
        : focus === 'summary'
          ? root.querySelector<HTMLElement>('.summary')
          : root.getElementById(focus.id);
    target?.focus();
    target?.scrollIntoView({ block: focus === 'title' ? 'start' : 'nearest' });
  }

  /** Tries to leave the step for the one after it. */
  next(): void {
    const issues = this.#check();
    const { application } = this.#host.initiative() ?? {};
    if (!application || issues.length > 0) {
      this.#isChecked = true;
      this.#focus = 'summary';
      this.#host.element.requestUpdate();
      return;
    }
    const following = STEPS[numberOf(this.#step)] ?? 'answers';
    this.#goTo(this.#hasSeenAnswers ? 'answers' : following);
  }

  /** The form as it is now. */
  render(first: FormModel): TemplateResult {
    const { form } = this.#host;
    const model = this.#toModel(first);
    if (origin === 'null') return renderLockedFrame(model.t);
    if (form.phase.name === 'submitted') {
      return this.#receipt.render(
        model,
        form.phase,
        this.#sent ?? requestOf(this.#host),
        renderAgreement(model, this.#receipt.printAgreement),
      );
    }
    const isLocked = form.phase.name !== 'editing';
    return html`
      ${renderStep(model, this.#step, {
        title: model.t(`step.${this.#step}`),
        summary: this.#renderSummary(model),
        content: this.#renderContent(model, isLocked),
        actions: this.#renderActions(model, isLocked),
        submit: () => (this.#step === 'answers' ? void this.#submit() : this.next()),
      })}
      ${isLocked ? nothing : this.#drafts.render(model)}
    `;
  }

  #renderContent(model: StepsModel, isLocked: boolean): unknown {
    switch (this.#step) {
      case 'eligibility':
        return renderEligibility(model);
      case 'company':
        return this.#company.render(model);
      case 'tier':
        return renderTier(model);
      case 'criteria':
        return renderCriteria(model, this.#measures.partsFor(model));
      case 'expectations':
        return renderExpectations(model);
      case 'people':
        return renderPeople(
          model,
          renderTrap(model, (text) => (this.#defence.trap = text)),
        );
      case 'signing':
        return renderSigning(model, (lunch) => this.#chooseLunch(lunch));
      case 'answers':
        return html`
          ${renderStatus(model, this.#host.form.phase)}
          ${renderAnswers(model, isLocked ? undefined : (step) => this.#goTo(step))}
          ${renderAgreement(model, this.#receipt.printAgreement)}
        `;
    }
  }

  #renderActions({ t }: StepsModel, isLocked: boolean): unknown {
    const { phase } = this.#host.form;
    const before = STEPS[numberOf(this.#step) - 2];
    const isPending = phase.name === 'submitting';
    const label =
      this.#step !== 'answers'
        ? t(this.#hasSeenAnswers ? 'action.to-answers' : 'action.next')
        : t(isPending ? 'submit.pending' : phase.name === 'unknown-outcome' ? 'submit.again' : 'submit.now');
    return html`
      ${
        before === undefined || isLocked
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.#goTo(before)}>${t('action.back')}</button>`
      }
      <button type="submit" class="button primary" aria-disabled=${isPending ? 'true' : nothing}>${label}</button>
    `;
  }

  #renderSummary(model: StepsModel): unknown {
    const issues = this.#shownIssues;
    if (issues.length === 0) return nothing;
    return renderErrorSummary(
      model.t('error.summary', { count: issues.length }),
      Math.min(6, model.headingLevel + 1),
      issues.map((issue) => ({ id: fieldId(issue.pointer), error: describeIssue(model, issue) })),
      (id) => {
        this.#focus = { id };
        this.#host.element.requestUpdate();
      },
    );
  }

  #toModel(first: FormModel): StepsModel {
    const { language } = first;
    const t = translateAll(language, this.#host.tables());
    const model: StepsModel = { ...first, t, events: this.#events, today: this.#host.today() };
    const shown = new Map(this.#shownIssues.map((issue) => [issue.pointer, describeIssue(model, issue)]));
    return { ...model, error: (pointer) => shown.get(pointer) };
  }

  get #shownIssues(): readonly FieldIssue[] {
    return this.#isChecked ? this.#host.form.issues : [];
  }

  /** What is wrong with the fields of this step, or with anything once all is to be sent. */
  #check(): readonly FieldIssue[] {
    const { form } = this.#host;
    const initiative = this.#host.initiative();
    if (!initiative) return [];
    const events = this.#events === 'failed' ? [] : (this.#events ?? []);
    const found = [...checkValues(form.values, initiative, events, this.#host.today()), ...this.#refused.issues];
    form.issues = found.filter(
      ({ pointer }, index) =>
        (this.#step === 'answers' || stepOf(pointer) === this.#step) &&
        found.findIndex((other) => other.pointer === pointer) === index,
    );
    return form.issues;
  }

  #goTo(step: Step): void {
    this.#step = step;
    this.#isChecked = false;
    this.#measures.settle();
    this.#hasSeenAnswers ||= step === 'answers';
    this.#focus = 'title';
    this.#host.element.dispatchEvent(new StepChangedEvent(step, numberOf(step), STEPS.length));
    this.#host.element.requestUpdate();
  }

  async #submit(): Promise<void> {
    const { form, element } = this.#host;
    const remote = this.#server;
    if (!remote || form.phase.name === 'submitting') return;
    if (form.phase.name === 'editing') {
      this.#sent = undefined;
      this.#refused.dropUnmendable();
      const [issue] = this.#check();
      if (issue) {
        this.#showIssues(issue);
        return;
      }
      if (!navigator.onLine) {
        form.phase = { name: 'editing', failure: { kind: 'offline' } };
        element.dispatchEvent(new ApplicationFailedEvent('offline'));
        element.requestUpdate();
        return;
      }
    }
    this.#sent ??= requestOf(this.#host);
    const sending = submitApplication(this.#host, remote, this.#sent, this.#defence);
    // From now on it may have arrived, also if the page is loaded again before the answer.
    this.#drafts.follow();
    const problems = await sending;
    this.#drafts.follow();
    // The phase was another one before it was sent.
    const { name } = this.#host.form.phase;
    if (name === 'submitted') {
      this.#drafts.forget();
      this.#company.stop();
    }
    this.#focus = name === 'editing' ? undefined : 'title';
    if (problems.length > 0) this.#takeProblems(problems);
    element.requestUpdate();
  }

  /** Puts what the server found wrong on the fields of the form. */
  #takeProblems(problems: readonly FieldProblem[]): void {
    const initiative = this.#host.initiative();
    if (!initiative) return;
    this.#refused.take(problems, initiative, this.#host.form.values);
    const [issue] = this.#check();
    if (issue) this.#showIssues(issue);
  }

  /** Goes to the step of what is wrong, with its errors. */
  #showIssues({ pointer }: FieldIssue): void {
    const step = stepOf(pointer);
    if (step !== this.#step) this.#goTo(step);
    this.#isChecked = true;
    this.#check();
    this.#focus = 'summary';
    this.#host.element.requestUpdate();
  }

  /** Goes on where a draft was left, or to `id`. */
  #showDraft(id: string | undefined): void {
    this.#refused.clear();
    if (id !== undefined) this.#focus = { id };
    else if (this.#host.form.phase.name === 'unknown-outcome') this.#goTo('answers');
    else this.#focus = 'title';
    this.#host.element.requestUpdate();
  }

  #chooseLunch(lunch: SigningLunch | undefined): void {
    const { form } = this.#host;
    form.set(
      lunch
        ? {
            '/signing/choice': lunch.choice,
            '/signing/event': lunch.event.id,
            '/signing/attending': form.value('/signing/attending') || '1',
          }
        : { '/signing/choice': 'later', '/signing/event': '', '/signing/attending': '' },
    );
  }

  async #loadEvents(): Promise<void> {
    const place = this.#host.place();
    if (!place) return;
    try {
      const { client, initiative } = place;
      const reading = client.events?.(initiative) ?? createEventsClient(client.endpoint).events(initiative);
      const { data } = await reading;
      this.#events = data.events;
    } catch {
      // Without dates one can still apply, and agree on a day later.
      this.#events = 'failed';
    }
    this.#host.element.requestUpdate();
  }

  get #server(): ApplicationRemote | undefined {
    const client = this.#host.place()?.client;
    if (!client) return undefined;
    this.#remote ??= client.remote ?? createApplicationRemote(client.endpoint);
    return this.#remote;
  }
}
