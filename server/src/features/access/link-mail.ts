import type { Language, Scope } from '../../../../src/contract/index.ts';
import type { Mail } from '../mail/outbox.ts';
import type { Staff } from './staff.ts';

/** What the mail with a link says, in a language. */
interface LinkTexts {
  readonly subject: string;
  /** What the link is for: an initiative, or the checklist of a municipality in it. */
  readonly checklist: (municipality: string, initiative: string) => string;
  readonly text: (work: string, address: string) => readonly string[];
}

const TEXTS: Readonly<Record<Language, LinkTexts>> = {
  nb: {
    subject: 'Lenke for å logge inn',
    checklist: (municipality, initiative) => `sjekklisten til ${municipality} i ${initiative}`,
    text: (work, address) => [
      'Hei!',
      `Her er lenken du ba om, for å arbeide med ${work}:`,
      address,
      'Lenken virker én gang og i 15 minutter. Du kan alltid be om en ny.',
      'Har du ikke bedt om den, kan du se bort fra denne e-posten. Ikke send lenken videre.',
    ],
  },
  nn: {
    subject: 'Lenkje for å logge inn',
    checklist: (municipality, initiative) => `sjekklista til ${municipality} i ${initiative}`,
    text: (work, address) => [
      'Hei!',
      `Her er lenkja du bad om, for å arbeide med ${work}:`,
      address,
      'Lenkja verkar éin gong og i 15 minutt. Du kan alltid be om ei ny.',
      'Har du ikkje bede om ho, kan du sjå bort frå denne e-posten. Ikkje send lenkja vidare.',
    ],
  },
  en: {
    subject: 'Your sign-in link',
    checklist: (municipality, initiative) => `the checklist of ${municipality} in ${initiative}`,
    text: (work, address) => [
      'Hello,',
      `Here is the link you asked for, to work with ${work}:`,
      address,
      'The link works once, for 15 minutes. You can always ask for another.',
      'If you did not ask for it, ignore this e-mail. Do not pass the link on.',
    ],
  },
};

/** Where a link leads. The token of a checklist stands in the fragment, which browsers send to no server. */
function addressOf(scope: Scope, base: string, token: string, language: Language): string {
  const spoken = { ...(language !== 'nb' && { lang: language }) };
  switch (scope.kind) {
    case 'desk':
      return `${base}/desk/link?${new URLSearchParams({ token, ...spoken }).toString()}`;
    case 'checklist': {
      const { initiative, municipality } = scope;
      return `${base}/edit?${new URLSearchParams({ initiative, municipality, ...spoken }).toString()}#link=${token}`;
    }
  }
}

/** What a link is for, by name. */
export interface LinkPlace {
  readonly initiative: string;
  /** Absent for the desk. */
  readonly municipality?: string;
}

/** The mail with a link. */
export function linkMail(
  { email, scope }: Staff,
  token: string,
  { initiative, municipality }: LinkPlace,
  { base, language }: { readonly base: string; readonly language: Language },
): Mail {
  const { subject, checklist, text } = TEXTS[language];
  const work = municipality === undefined ? initiative : checklist(municipality, initiative);
  const about = municipality === undefined ? initiative : `${municipality}, ${initiative}`;
  return {
    kind: 'link',
    to: email,
    subject: `${subject} – ${about}`,
    text: `${text(work, addressOf(scope, base, token, language)).join('\n\n')}\n`,
  };
}
