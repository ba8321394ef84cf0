import { LANGUAGES } from '../../contract/index.ts';
import { jsonValues } from '../json-values.ts';
import type { EndpointCheck } from '../known.ts';
import { isObject } from '../schema-issues.ts';

/** In which languages the texts are. One that is the same in all languages is in all of them. */
export const checkLanguages: EndpointCheck = ({ documents, look, report }) => {
  look('languages');
  const texts = documents().flatMap(({ raw }) => [...jsonValues(raw)].flatMap(({ value }) => languagesOf(value)));
  const all = texts.length;
  for (const language of LANGUAGES) {
    const count = texts.filter((languages) => !languages.includes(language)).length;
    if (count > 0) report('languages.missing', { parameters: { language, count, all } });
  }
  const count = texts.filter((languages) => !languages.includes('nb') && !languages.includes('nn')).length;
  if (count > 0) report('languages.no-norwegian', { parameters: { count, all } });
};

/** The languages of a text that has several, in a list of none or one. */
function languagesOf(value: unknown): readonly (readonly string[])[] {
  if (!isObject(value)) return [];
  const languages = Object.keys(value);
  const isText =
    languages.length > 0 &&
    languages.every((language) => /^[a-z]{2,3}$/.test(language) && typeof value[language] === 'string') &&
    languages.some((language) => /^(nb|nn|no|en|se|sma|smj)$/.test(language));
  return isText ? [languages.filter((language) => value[language] !== '')] : [];
}
