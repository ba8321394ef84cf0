import type { AnswerCheck } from '../checks.ts';

/** No question that is asked here may break a server. That it is busy is another matter. */
export const checkServerError: AnswerCheck = ({ url, status }, { report }) => {
  if (status >= 500 && status !== 503) report('content.server-error', { url, parameters: { status } });
};
