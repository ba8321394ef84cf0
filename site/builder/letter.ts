import type { Told } from './run-check.ts';
import type { BuilderLanguage } from './words/say.ts';

/** Whom a letter is about. */
interface Subject {
  readonly language: BuilderLanguage;
  readonly page: string;
  readonly addresses: { readonly name: 'known'; readonly endpoint: string } | { readonly name: 'wrong' };
}

const WORDS = {
  nb: {
    hello: 'Hei,',
    about: 'Vi skal vise klimabrikker på {page} med data fra {endpoint}. Byggeren sjekket endepunktet og fant dette:',
    somewhere: 'nettsidene våre',
    cure: 'Slik rettes det',
    where: 'Sett på',
    end: 'Sjekken kan gjentas på maskinen din: npx klimabrikker check {endpoint}',
  },
  en: {
    hello: 'Hello,',
    about:
      'We want to show klimabrikker on {page} with data from {endpoint}. The builder checked the endpoint and found:',
    somewhere: 'our website',
    cure: 'The cure',
    where: 'Seen at',
    end: 'The check can be repeated on your machine: npx klimabrikker check {endpoint}',
  },
} as const;

/** A text for the people who can put right what was found; nothing when there is nothing to put right. */
export function writeLetter(findings: readonly Told[], { language, page, addresses }: Subject): string | undefined {
  const told = findings.filter(({ level }) => level === 'error' || level === 'warning');
  if (told.length === 0 || addresses.name === 'wrong') return undefined;
  const words = WORDS[language];
  const fill = (text: string) =>
    text.replace('{page}', page.trim() || words.somewhere).replace('{endpoint}', addresses.endpoint);
  const paragraphs = told.map(({ title, detail, cure, url }, index) =>
    [`${index + 1}. ${title}`, detail, cure && `${words.cure}: ${cure}`, url && `${words.where}: ${url}`]
      .filter((line) => line !== undefined && line !== '')
      .join('\n   '),
  );
  return [words.hello, fill(words.about), ...paragraphs, fill(words.end)].join('\n\n');
}
