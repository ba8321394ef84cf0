import type { Language } from '../contract/vocabulary.ts';
import type { Finding } from './report.ts';
import { en } from './texts/en.ts';
import type { FindingText, FindingTexts } from './texts/finding-texts.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';

const TABLES: Readonly<Record<Language, FindingTexts>> = { nb, nn, en };

/** What a finding says in one language: what it is, what it means, and what to do. */
export function describeFinding(finding: Pick<Finding, 'id' | 'parameters'>, language: Language): FindingText {
  const { parameters = {} } = finding;
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (place, name: string) => String(parameters[name] ?? place));
  const { title, detail, cure } = TABLES[language][finding.id];
  return {
    title: fill(title),
    ...(detail !== undefined && { detail: fill(detail) }),
    ...(cure !== undefined && { cure: fill(cure) }),
  };
}
