/** What is kept of a failed delivery: never a server's text, which may quote addresses. */
export interface DeliveryFailure {
  /** A code of Node or of the mail library, with the code that the server answered: `EENVELOPE 550`. */
  readonly kind: string;
  /** The server will not take this mail to this address, today or later. */
  readonly isFinal: boolean;
  /** It is about the server, so that the next mail would fail alike. */
  readonly isAway: boolean;
}

/** Failures before a mail was spoken of. */
const AWAY = /^(ECONNECTION|ESOCKET|ETIMEDOUT|ETIMEOUT|EDNS|ETLS|EAUTH|ENOAUTH|EPROXY|ECONN\w+|ENOTFOUND|EAI_AGAIN)$/;

/** Reads what a delivery failed with. */
export function toDeliveryFailure(error: unknown): DeliveryFailure {
  const code = fieldOf(error, 'code');
  const answered = fieldOf(error, 'responseCode');
  const kind = typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'unknown';
  return {
    kind: typeof answered === 'number' ? `${kind} ${answered}` : kind,
    isFinal: kind === 'EENVELOPE' && fieldOf(error, 'command') === 'RCPT TO' && isRefusal(answered),
    isAway: AWAY.test(kind),
  };
}

const isRefusal = (answered: unknown): boolean => typeof answered === 'number' && answered >= 500 && answered < 600;

const fieldOf = (error: unknown, name: string): unknown =>
  error instanceof Error ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined;
