import type { Language, Scope } from '../../../../src/contract/index.ts';
import type { Mail } from '../mail/outbox.ts';
import type { Staff } from './staff.ts';

/** What the mail with a link says. */
interface LinkTexts {
  readonly subject: string;
  readonly text: (initiative: string, address: string) => readonly string[];
}

const TEXTS: Readonly<Record<Language, LinkTexts>> = {
  nb: {
    subject: 'Lenke for å logge inn',
    text: (initiative, address) => [
      'Hei!',
      `Her er lenken du ba om, for å arbeide med ${initiative}:`,
      address,
      'Lenken virker én gang og i 15 minutter. Du kan alltid be om en ny.',
      'Har du ikke bedt om den, kan du se bort fra denne e-posten. Ikke send lenken videre.',
    ],
  },
  nn: {
    subject: 'Lenkje for å logge inn',
    text: (initiative, address) => [
      'Hei!',
      `Her er lenkja du bad om, for å arbeide med ${initiative}:`,
      address,
      'Lenkja verkar éin gong og i 15 minutt. Du kan alltid be om ei ny.',
      'Har du ikkje bede om ho, kan du sjå bort frå denne e-posten. Ikkje send lenkja vidare.',
    ],
  },
  en: {
    subject: 'Your sign-in link',
    text: (initiative, address) => [
      'Hello,',
      `Here is the link you asked for, to work with ${initiative}:`,
      address,
      'The link works once, for 15 minutes. You can always ask for another.',
      'If you did not ask for it, ignore this e-mail. Do not pass the link on.',
    ],
  },
};

/** Where a link leads; nowhere yet for checklists, which have no page that opens one. */
function addressOf(scope: Scope, base: string, token: string, language: Language): string | undefined {
  if (scope.kind !== 'desk') return undefined;
  const parameters = new URLSearchParams({ token, ...(language !== 'nb' && { lang: language }) });
  return `${base}/desk/link?${parameters.toString()}`;
}

/** The mail with a link; `undefined` where there is nothing that a link of the scope opens. */
export function linkMail(
  { email, scope }: Staff,
  token: string,
  { base, initiative, language }: { readonly base: string; readonly initiative: string; readonly language: Language },
): Mail | undefined {
  const address = addressOf(scope, base, token, language);
  if (address === undefined) return undefined;
  const { subject, text } = TEXTS[language];
  return {
    kind: 'link',
    to: email,
    subject: `${subject} – ${initiative}`,
    text: `${text(initiative, address).join('\n\n')}\n`,
  };
}
