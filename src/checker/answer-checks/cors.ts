import type { AnswerCheck } from '../checks.ts';
import { hasWord } from '../header-words.ts';

/** What pages on other hosts need to read besides the body. */
const EXPOSED = ['Date', 'ETag', 'Retry-After'] as const;

/** Whether pages on other hosts may read the answer. A preflight and a 304 have rules of their own. */
export const checkCors: AnswerCheck = ({ url, headers, status, method, question }, site) => {
  const { origin, isOwn, inPage, look, report } = site;
  const asked = question.headers?.Origin;
  // Nothing is allowed to a page where none asked.
  if (!inPage && asked === undefined) return;
  if (status === 0 || status === 304 || method === 'OPTIONS') return;
  if (isOwn) {
    report('cors.unseen');
    return;
  }
  look('cors');
  // A page of another origin reads nothing that it may not.
  if (inPage) return;
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) report(status < 400 ? 'cors.missing' : 'cors.missing-on-errors', { url });
  else if (allowed.includes(',')) report('cors.several', { url, parameters: { allowed } });
  else if (allowed !== '*' && allowed !== asked) report('cors.other-origin', { url, parameters: { allowed, origin } });
  else if (allowed !== '*' && !hasWord(headers.get('vary'), 'Origin')) report('cors.vary', { url });
  if (allowed === null) return;
  if (headers.get('access-control-allow-credentials') !== null) report('cors.credentials', { url });
  const missing = EXPOSED.filter((name) => !hasWord(headers.get('access-control-expose-headers'), name));
  if (question.path === '/index.json' && missing.length > 0) {
    report('cors.exposed', { url, parameters: { missing: missing.join(', ') } });
  }
};
