import { paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';
import type { Site } from '../site.ts';

/** Whether the server says that nothing is new instead of sending it again. A page would need leave to ask. */
export const checkConditional: EndpointCheck = async (site, { initiatives }) => {
  if (site.inPage) {
    site.report('caching.unseen');
    return;
  }
  const [first] = initiatives;
  const files = [paths.index(), ...(first?.members ? [paths.members(first.id)] : [])];
  for (const path of files) await askAgain(site, path);
};

async function askAgain(site: Site, path: string): Promise<void> {
  const { headers } = await site.read(path);
  const tag = headers.get('etag');
  const changed = headers.get('last-modified');
  const condition =
    tag !== null ? { 'If-None-Match': tag } : changed !== null ? { 'If-Modified-Since': changed } : undefined;
  if (condition === undefined) return;
  // Node's client would add `no-cache`, which some servers take as a wish for everything.
  const again = await site.ask({ path, headers: { ...condition, 'Cache-Control': 'max-age=0' } });
  const { url, status } = again;
  if (status === 200) site.report('caching.no-304', { url, parameters: { status } });
  if (status === 304 && !site.isOwn && again.headers.get('access-control-allow-origin') === null) {
    site.report('caching.304-without-cors', { url });
  }
}
