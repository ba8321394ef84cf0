import type { SendMailOptions } from 'nodemailer';
import type { SenderConfig } from '../../config.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

/**
 * A mail as nodemailer takes it. Addresses are objects and the envelope is said apart, so that nothing in them is read as
 * a list or a header. Id and date are those of the outbox: a mail that comes twice is the same mail twice.
 */
export function toMessage(
  { id, to, replyTo, subject, text, createdAt }: OutgoingMail,
  from: SenderConfig,
): SendMailOptions {
  return {
    from: toAddress(from),
    to: toAddress({ address: to }),
    ...(replyTo !== undefined && { replyTo: toAddress({ address: replyTo }) }),
    envelope: { from: from.address, to },
    subject: inOneLine(subject),
    text,
    messageId: `<${id}@${from.address.replace(/^.*@/, '')}>`,
    date: new Date(createdAt),
    // No holiday notice answers what a machine wrote (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const toAddress = ({ name = '', address }: SenderConfig) => ({ name, address });

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');
