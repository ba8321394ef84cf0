import { paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';

/** An initiative that nobody has. */
const NOBODY = 'klimabrikker-check-no-such-initiative';

/** What does not exist must not look like data. How the error is written, the check of all answers sees. */
export const checkNotFound: EndpointCheck = async ({ read, look, report }) => {
  look('errors');
  const { url, status } = await read(paths.initiative(NOBODY));
  if (status > 0 && status < 400) report('errors.soft-404', { url, parameters: { status } });
};
