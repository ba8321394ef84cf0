import { toPointer } from '../../contract/index.ts';
import { jsonValues } from '../json-values.ts';
import type { DocumentCheck } from '../checks.ts';
import { describe } from '../schema-issues.ts';

/** Names of fields that hold addresses. */
const ADDRESS = /^(url|externalUrl|link|captions)$/;
/** Addresses that run something or hold their content themselves, however they are spelled. */
const SCRIPT = /^[\s\0-\x1f]*(javascript|vbscript|data|blob|file)[\s\0-\x1f]*:/i;

/** Whether links lead somewhere, and nowhere dangerous; and whether pictures load on a secure page. */
export const checkLinks: DocumentCheck = ({ url, raw }, { endpoint, look, report }) => {
  look('links');
  for (const { path, value } of jsonValues(raw)) {
    if (!ADDRESS.test(path.at(-1) ?? '') || typeof value !== 'string') continue;
    const parameters = { pointer: toPointer(path), link: describe(value) };
    if (SCRIPT.test(value)) report('links.script', { url, parameters });
    else if (!isAddress(value, endpoint)) report('links.broken', { url, parameters });
    else if (path.at(-2) === 'logo' && /^http:/i.test(value)) report('links.insecure', { url, parameters });
  }
};

function isAddress(text: string, endpoint: string): boolean {
  try {
    return /^(https?|mailto|tel):$/.test(new URL(text, `${endpoint}/`).protocol) && text.trim() !== '';
  } catch {
    return false;
  }
}
