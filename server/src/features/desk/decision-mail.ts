import type { Event, Initiative } from '../../../../src/contract/index.ts';
import { knownTimeZone, pickText } from '../../../../src/domain/index.ts';
import type { Application } from '../applications/application.ts';
import { secretariatOf } from '../applications/secretariat.ts';
import type { Mail } from '../mail/outbox.ts';
import { type Act, isTold } from './acts.ts';
import { DECISION_TEXTS, type ToldAct } from './decision-texts.ts';
import { fillIn } from './texts/text.ts';
import { createTimeFormat } from './time-format.ts';

/** Of what the mail about a decision is made. */
export interface DecisionMailContext {
  readonly initiative: Initiative;
  /** Words of the secretariat; may be empty. */
  readonly message: string;
  /** The lunch that seats are given at, or were. */
  readonly lunch?: Event | undefined;
  readonly seats?: number | undefined;
  readonly secretariatEmail?: string | undefined;
}

const isAboutTold = (act: Act): act is ToldAct => act !== 'release' && act !== 'resume';

/**
 * The mail that tells the applicant of a decision, in the language of the application; `undefined` when they are told
 * nothing, as somebody who was set aside is.
 */
export function decisionMail(act: Act, application: Application, context: DecisionMailContext): Mail | undefined {
  const { request, reference, organisation } = application;
  if (request === undefined || !isAboutTold(act) || !isTold(act, application)) return undefined;
  const { initiative, message, lunch, seats = 0, secretariatEmail } = context;
  const { language, contact } = request;
  const words = DECISION_TEXTS[language];
  const time = createTimeFormat(language, knownTimeZone(initiative.timeZone));
  const parameters = {
    reference,
    organisation: organisation.name,
    initiative: pickText(initiative.title, language).text,
    lunch: lunch === undefined ? '' : `${pickText(lunch.title, language).text}, ${time.start(lunch.start)}`,
    count: seats,
  };
  const replyTo = secretariatOf(initiative, secretariatEmail);
  const paragraphs = [
    words.greeting,
    fillIn(words.texts[act], parameters),
    ...(message === '' ? [] : [words.message, message]),
    fillIn(words.answer, parameters),
    pickText(initiative.organisers[0]?.name ?? initiative.title, language).text,
  ];
  return {
    kind: 'decision',
    about: reference,
    to: contact.email,
    ...(replyTo !== undefined && { replyTo }),
    subject: fillIn(words.subjects[act], parameters),
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
