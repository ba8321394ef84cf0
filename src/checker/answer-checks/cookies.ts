import type { AnswerCheck } from '../checks.ts';

/** Widgets promise visitors that no cookie is set. */
export const checkCookies: AnswerCheck = ({ url, headers, status }, { inPage, look, report }) => {
  if (status === 0) return;
  if (inPage) {
    report('privacy.unseen');
    return;
  }
  look('privacy');
  const cookie = headers.get('set-cookie');
  if (cookie !== null) report('privacy.cookie', { url, parameters: { name: cookie.replace(/=.*/s, '') } });
};
