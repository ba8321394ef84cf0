import { hasNationalIdentityNumber, toPointer } from '../../contract/index.ts';
import { type JsonValue, jsonValues } from '../json-values.ts';
import type { DocumentCheck } from '../checks.ts';
import type { RawDocument } from '../raw-document.ts';

/** Names of fields that say something about a person. A public member has a place for none of them. */
const PERSONAL =
  /^(contact.*|kontakt.*|.*e-?mail|e-?post.*|.*phone.*|telefon.*|mobil.*|person.*|leader|leder|address|adresse|.*birth.*|f(o|ø)dsels.*|ssn)$/i;
const EMAIL = /[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[a-z]{2,}/i;

/** Whether personal data stand where everybody can read them. What was found is not repeated. */
export const checkPersonalData: DocumentCheck = (document, { look, report }) => {
  const { url, raw } = document;
  look('privacy');
  for (const { path, value } of jsonValues(raw)) {
    const parameters = { pointer: toPointer(path) };
    if (typeof value === 'string' && hasNationalIdentityNumber(value)) {
      report('privacy.identity-number', { url, parameters });
    }
    if (!isInMember(document, path)) continue;
    if (isPersonal({ path, value })) {
      report('privacy.contact-person', { url, parameters: { ...parameters, name: path.at(-1) ?? '' } });
    } else if (typeof value === 'string' && EMAIL.test(value) && !path.some((name) => PERSONAL.test(name))) {
      report('privacy.email', { url, parameters });
    }
  }
};

/** Members stand in their list, or alone in a file. Initiatives and steps may name whom to ask. */
const isInMember = ({ path: file }: RawDocument, path: readonly string[]): boolean =>
  /[/]members([.]json|[/])/.test(file) && (path[0] === 'members' || /[/]members[/]/.test(file));

const isPersonal = ({ path, value }: JsonValue): boolean =>
  PERSONAL.test(path.at(-1) ?? '') && value !== null && value !== '' && typeof value !== 'boolean';
