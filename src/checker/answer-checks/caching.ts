import type { AnswerCheck } from '../checks.ts';

/** Whether caches may keep what was read, and can tell whether it is still right. */
export const checkCaching: AnswerCheck = ({ url, headers, status, method, question }, site) => {
  const { inPage, look, report } = site;
  if (status !== 200 || method !== 'GET' || question.headers?.Authorization !== undefined) return;
  look('caching');
  const control = headers.get('cache-control');
  if (control === null) report('caching.no-cache-control', { url });
  else if (/\b(no-store|private)\b/i.test(control)) report('caching.forbidden', { url, parameters: { control } });
  const tag = headers.get('etag');
  if (tag?.startsWith('W/') === true) report('caching.weak-etag', { url, parameters: { tag } });
  if (tag === null) report(inPage ? 'caching.unseen' : 'caching.no-etag', inPage ? {} : { url });
};
