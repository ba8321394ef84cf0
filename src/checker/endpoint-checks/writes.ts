import { paths } from '../../contract/index.ts';
import type { EndpointCheck, Known } from '../known.ts';
import { takesApplications, takesChanges } from '../read-endpoint.ts';
import type { Site } from '../site.ts';
import { askFirst, isAllowed } from '../writing/foreign-origin.ts';
import { WRITE_CHECKS } from '../writing/index.ts';
import type { Offer } from '../writing/offer.ts';
import { municipalitiesOf } from './checklists.ts';

/** Whether what is sent is safe: from pages that may send, counted once, never overwritten. */
export const checkWrites: EndpointCheck = async (site, known) => {
  const offer = offerOf(known);
  if (offer.applications.length === 0 && offer.changes.length === 0) {
    site.report('writes.not-offered');
    return;
  }
  if (site.inPage) {
    site.report('writes.unseen');
    return;
  }
  if (known.namedOrigin !== undefined) await checkPreflight(site, offer, known.namedOrigin);
  if (!known.writes) {
    site.report('writes.not-tried');
    return;
  }
  site.look('writes');
  for (const check of WRITE_CHECKS) await check(site, offer);
};

function offerOf({ initiatives, index, now }: Known): Offer {
  const forms = initiatives.filter(takesApplications);
  const checklists = initiatives.filter(takesChanges);
  return {
    applications: forms.map(({ id, initiative }) => ({ path: paths.applications(id), initiative: initiative?.data })),
    changes: checklists.flatMap((known) =>
      municipalitiesOf(known)
        .slice(0, 1)
        .map((number) => paths.progressChange(known.id, number)),
    ),
    isExample: index.data.example === true,
    now,
  };
}

/** Asking first changes nothing, so this needs no leave. */
async function checkPreflight(site: Site, { applications, changes }: Offer, origin: string): Promise<void> {
  const places = [
    ...applications.map(({ path }) => ({ path, method: 'POST' })),
    ...changes.map((path) => ({ path, method: 'PATCH' })),
  ];
  for (const { path, method } of site.isOwn ? [] : places.slice(0, 1)) {
    const { url, status, headers } = await askFirst(site, path, method, origin);
    if (status > 0 && !isAllowed(headers, origin)) site.report('writes.preflight', { url, parameters: { origin } });
  }
}
