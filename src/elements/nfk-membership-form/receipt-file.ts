import type { ApplicationReceipt } from '../../contract/application.ts';
import { pickText } from '../../domain/pick-text.ts';
import { formatAppointment } from '../../i18n/format-appointment.ts';
import { type AnswerSection, answerSections } from './answer-sections.ts';
import type { StepsModel } from './steps-model.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('\n', '<br>');

/** The receipt with all answers as a page of its own, which needs nothing else to be read or printed. */
export function receiptToHtml(model: StepsModel, receipt: ApplicationReceipt): string {
  const { t, language, initiative } = model;
  const title = `${t('receipt.title')}: ${receipt.reference}`;
  const lines = [
    `<h1>${escape(title)}</h1>`,
    `<p>${escape(pickText(initiative.title, language).text)}. ${escape(receivedAt(model, receipt))}</p>`,
    `<h2>${escape(t('receipt.next'))}</h2><ol>${receipt.next.map((text) => `<li>${escape(pickText(text, language).text)}</li>`).join('')}</ol>`,
    ...answerSections(model).map((section) => sectionToHtml(model, section)),
  ];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:1em/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}dt{font-weight:600}dd{margin:0 0 .5em}</style></head>
<body>${lines.join('\n')}</body></html>
`;
}

const sectionToHtml = ({ t }: StepsModel, { step, answers }: AnswerSection): string =>
  `<h2>${escape(t(`step.${step}`))}</h2><dl>${answers
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`)
    .join('')}</dl>`;

/** When an application was received, in words. */
export const receivedAt = ({ t, language, initiative }: StepsModel, { receivedAt: at }: ApplicationReceipt): string =>
  t('receipt.received', { date: formatAppointment(at, language, initiative.timeZone) ?? at });

/** The receipt as data: with what was sent, and the secret that opens the status. */
export const receiptToJson = (receipt: ApplicationReceipt, request: unknown): string =>
  `${JSON.stringify({ receipt, application: request }, undefined, 2)}\n`;
