import type { TemplateResult } from 'lit';
import type { ApplicationRemote } from '../../api/application-remote.ts';
import { saveFile } from '../../controllers/save-file.ts';
import type { FormPhase } from '../../controllers/form-controller.ts';
import type { RequestDraft } from '../../forms/values-to-request.ts';
import type { FormHost } from './form-host.ts';
import { type FollowUp, renderReceipt } from './receipt.ts';
import { receiptToHtml, receiptToJson } from './receipt-file.ts';
import type { StepsModel } from './steps-model.ts';

type Submitted = Extract<FormPhase, { readonly name: 'submitted' }>;

/** What can be done once the application is safe: paper, files, the status, and taking it back. */
export class ReceiptDesk {
  readonly #host: FormHost;
  readonly #remote: () => ApplicationRemote | undefined;
  readonly #goTo: (id: string) => void;
  #followUp: FollowUp = { name: 'none' };

  /** @param goTo moves the focus after the next render */
  constructor(host: FormHost, remote: () => ApplicationRemote | undefined, goTo: (id: string) => void) {
    this.#host = host;
    this.#remote = remote;
    this.#goTo = goTo;
  }

  render(
    model: StepsModel,
    { receipt, isEarlier }: Submitted,
    request: RequestDraft,
    agreement: unknown,
  ): TemplateResult {
    const { reference, secret } = receipt;
    return renderReceipt(model, {
      receipt,
      isEarlier,
      followUp: this.#followUp,
      agreement,
      print: () => print(),
      saveHtml: () => saveFile(`${reference}.html`, receiptToHtml(model, receipt), 'text/html;charset=utf-8'),
      saveJson: () => saveFile(`${reference}.json`, receiptToJson(receipt, request), 'application/json'),
      askStatus: () => void this.#askStatus(reference, secret),
      withdraw: (step) => {
        // The button that was pressed goes, and the focus must not go with it.
        this.#goTo('follow-up');
        if (step === 'yes') void this.#withdraw(reference, secret);
        else this.#show({ name: step === 'ask' ? 'sure' : 'none' });
      },
    });
  }

  /** Puts the contract alone on paper. */
  readonly printAgreement = (): void => {
    const { element } = this.#host;
    const root = element.shadowRoot?.querySelector('.root');
    root?.classList.add('agreement-only');
    addEventListener('afterprint', () => root?.classList.remove('agreement-only'), { once: true });
    print();
  };

  async #askStatus(reference: string, secret: string): Promise<void> {
    this.#show({ name: 'asking' });
    try {
      const state = await this.#remote()?.state(reference, secret);
      this.#show(state ? { name: 'known', state } : { name: 'failed' });
    } catch {
      // Whatever the reason, one can only ask again.
      this.#show({ name: 'failed' });
    }
  }

  async #withdraw(reference: string, secret: string): Promise<void> {
    this.#show({ name: 'asking' });
    try {
      await this.#remote()?.withdraw(reference, secret);
      await this.#askStatus(reference, secret);
    } catch {
      this.#show({ name: 'failed' });
    }
  }

  #show(followUp: FollowUp): void {
    this.#followUp = followUp;
    this.#host.element.requestUpdate();
  }
}
