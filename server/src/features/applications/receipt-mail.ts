import type { ApplicationRequest, Event, Initiative } from '../../../../src/contract/index.ts';
import { knownTimeZone, pickText } from '../../../../src/domain/index.ts';
import type { Mail } from '../mail/outbox.ts';
import { MAIL_WORDS, type MailWords } from './mail-words.ts';
import { secretariatOf } from './secretariat.ts';

/** An application that was received, and what it is about. */
export interface ReceivedApplication {
  readonly reference: string;
  readonly receivedAt: string;
  readonly request: ApplicationRequest;
  readonly initiative: Initiative;
  readonly events: readonly Event[];
}

/**
 * The mail to who applied. It is written of what the initiative offers, and the name of the company alone is somebody's own
 * words: a form that writes to any address must carry nobody's message.
 */
export function createReceiptMail(received: ReceivedApplication, secretariatEmail?: string): Mail {
  const { reference, request, initiative } = received;
  const { organisation, contact, language } = request;
  const words = MAIL_WORDS[language];
  const replyTo = secretariatOf(initiative, secretariatEmail);
  const next = (initiative.application?.next ?? []).map(
    (step, index) => `${index + 1}. ${pickText(step, language).text}`,
  );
  const paragraphs = [
    words.greeting,
    words.received(organisation.name, pickText(initiative.title, language).text),
    summaryOf(received, words).join('\n'),
    ...(next.length === 0 ? [] : [[words.next, ...next].join('\n')]),
    words.follow,
    pickText(initiative.organisers[0]?.name ?? initiative.title, language).text,
  ];
  return {
    kind: 'receipt',
    about: reference,
    to: contact.email,
    ...(replyTo !== undefined && { replyTo }),
    subject: words.subject(reference),
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

function summaryOf({ reference, receivedAt, request, initiative, events }: ReceivedApplication, words: MailWords) {
  const { language, organisation, measures } = request;
  const tier = initiative.tiers?.find(({ id }) => id === request.tier);
  const timeZone = knownTimeZone(initiative.timeZone);
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return [
    [words.reference, reference],
    [words.receivedAt, time.format(new Date(receivedAt))],
    [words.number, organisation.number.replace(/\d{3}(?=\d)/g, '$& ')],
    [words.tier, pickText(tier?.title ?? request.tier, language).text],
    [words.measures, String(measures.length)],
    [words.signing, signingOf(request, events, words, time)],
  ].map(([name = '', value = '']) => `${name}: ${value}`);
}

function signingOf(
  { signing, language }: ApplicationRequest,
  events: readonly Event[],
  { signingChoice }: MailWords,
  time: Intl.DateTimeFormat,
): string {
  if (signing.choice === 'later') return signingChoice.later;
  const event = events.find(({ id }) => id === signing.event);
  const title = event === undefined ? signing.event : pickText(event.title, language).text;
  const moment = event?.start.includes('T') ? Date.parse(event.start) : NaN;
  const lunch = Number.isNaN(moment) ? title : `${title}, ${time.format(moment)}`;
  return signingChoice[signing.choice](lunch, signing.attending);
}
