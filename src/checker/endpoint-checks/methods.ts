import { paths } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';
import { takesApplications, takesChanges } from '../read-endpoint.ts';
import { NO_PAGE, type Site } from '../site.ts';
import { municipalitiesOf } from './checklists.ts';

/** Whether addresses that only take something refuse to be read, and say what they take. */
export const checkMethods: EndpointCheck = async (site, { initiatives }) => {
  const places = initiatives.flatMap((known) => [
    ...(takesApplications(known) ? [paths.applications(known.id)] : []),
    ...(takesChanges(known)
      ? municipalitiesOf(known)
          .slice(0, 1)
          .map((number) => paths.progressChange(known.id, number))
      : []),
  ]);
  if (site.inPage) {
    if (places.length > 0) site.report('errors.unseen');
    return;
  }
  for (const path of places) await checkMethod(site, path, 'GET');
};

/** A method that is not allowed, at an address that knows others. Asked by a program: pages may be refused before. */
export async function checkMethod(site: Site, path: string, method: string): Promise<void> {
  site.look('errors');
  const { url, status, headers } = await site.ask({
    path,
    method,
    ...(method === 'GET' ? {} : { headers: { Origin: NO_PAGE } }),
  });
  if (status === 0) return;
  if (status !== 405) site.report('errors.method', { url, parameters: { method, status } });
  else if (headers.get('allow') === null) site.report('errors.no-allow', { url });
}
