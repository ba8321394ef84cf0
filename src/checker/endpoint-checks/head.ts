import { paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';

/** Whether HEAD is answered like GET, without the body. */
export const checkHead: EndpointCheck = async (site, { index }) => {
  const { url, status, headers, bytes } = await site.ask({ path: paths.index(), method: 'HEAD' });
  const whole = await site.read(paths.index());
  const isSame =
    status === 200 && bytes.byteLength === 0 && headers.get('content-type') === whole.headers.get('content-type');
  if (!isSame) site.report('content.head', { url: url || index.url, parameters: { status } });
};
