import { setTimeout } from 'node:timers/promises';
import { type MailSender, sendDueMails } from './send-due-mails.ts';

/** How often the outbox is looked at; every copy of the server does. */
const LOOK_MS = 1000;
/** How long a mail server that does not answer is left alone. */
const AWAY_MS = 30_000;

/** A loop that sends mails until it is stopped. */
export interface MailLoop {
  /** Resolves when the mail that was on its way has left, or has been given back. */
  readonly stop: () => Promise<void>;
}

/** Waits, or until the signal says that it is enough. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;

const wait: Wait = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal, ref: false });

/** Starts sending what is due, now and from now on. A database that is away is asked again like a mail server. */
export function startMailLoop(sender: MailSender, waitFor: Wait = wait): MailLoop {
  const controller = new AbortController();
  const { signal } = controller;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const outcome = await sendDueMails(sender, signal).catch((error: unknown) => {
        sender.log.warn('the outbox could not be read', { error: error instanceof Error ? error.name : typeof error });
        return 'away' as const;
      });
      await waitFor(outcome === 'away' ? AWAY_MS : LOOK_MS, signal).catch(() => undefined);
    }
  };
  const ended = run();
  return {
    stop: () => {
      controller.abort();
      return ended;
    },
  };
}
