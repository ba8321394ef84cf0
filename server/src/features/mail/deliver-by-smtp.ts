import { createTransport } from 'nodemailer';
import type { SenderConfig } from '../../config.ts';
import type { Deliver } from './outgoing-mail.ts';
import { toMessage } from './to-message.ts';

/** Milliseconds of silence after which a server counts as away. All of them together are less than a mail is claimed for. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/**
 * Delivers to a mail server, each mail by a connection of its own.
 * @param url `smtp://user:password@host:587` or `smtps://…`
 */
export function deliverBySmtp(url: string, from: SenderConfig): Deliver {
  const transport = createTransport({ url, ...TIMEOUTS });
  return async (mail) => {
    await transport.sendMail(toMessage(mail, from));
  };
}
