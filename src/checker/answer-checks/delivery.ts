import type { AnswerCheck } from '../checks.ts';

/** Seconds after which visitors wonder. */
const SLOW = 3;

/** Whether an answer came, whole, in time and from where it was asked. */
export const checkDelivery: AnswerCheck = ({ question, url, hops, failure, seconds, status }, site) => {
  site.look('reach');
  const rounded = Math.round(seconds * 10) / 10;
  if (failure === 'timeout') site.report('reach.timeout', { url, parameters: { seconds: rounded } });
  else if (failure === 'broken-off') site.report('reach.broken-off', { url });
  else if (failure === 'redirect-loop') site.report('reach.redirect-loop', { url });
  else if (failure === 'unreachable') site.report('reach.unreachable', { url });
  else if (failure === 'held-back')
    site.report(heldBackId(question.path), { url, parameters: { origin: site.origin } });
  else if (seconds > SLOW) site.report('reach.slow', { url, parameters: { seconds: rounded } });
  if (status === 429 || status === 503) site.report('reach.busy', { url, parameters: { status } });

  const target = hops.at(-1);
  if (target === undefined) return;
  const isLowered = url.startsWith('https:') && hops.some((hop) => !hop.startsWith('https:'));
  site.report(isLowered ? 'reach.redirect-insecure' : 'reach.redirect', { url, parameters: { target } });
};

/** A page reads nothing without the index; what it cannot read besides may be an error's answer. */
const heldBackId = (path: string) => (path === '/index.json' ? 'reach.cors-blocked' : 'cors.held-back');
