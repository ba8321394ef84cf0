import { CONTRACT_VERSION } from '../../contract/index.ts';
import type { EndpointCheck } from '../known.ts';

/** What the index says: the version, the initiatives, and whose pages may embed them. */
export const checkIndex: EndpointCheck = ({ report }, { index, initiatives, namedOrigin }) => {
  const { url, data } = index;
  const { contractVersion, embedding } = data;
  if (contractVersion !== CONTRACT_VERSION) {
    report('contract.version', { url, parameters: { version: contractVersion, expected: CONTRACT_VERSION } });
  }
  if (initiatives.length === 0) report('contract.no-initiatives', { url });
  const seen = new Set<string>();
  for (const { id, initiative } of initiatives) {
    if (seen.has(id)) report('contract.duplicate-id', { url, parameters: { id } });
    seen.add(id);
    if (initiative && initiative.data.id !== id) {
      report('contract.other-id', { url: initiative.url, parameters: { id: initiative.data.id, expected: id } });
    }
  }
  const origins = embedding?.origins ?? ['*'];
  if (namedOrigin !== undefined && !origins.includes('*') && !origins.includes(namedOrigin)) {
    report('cors.not-listed', { url, parameters: { origin: namedOrigin, origins: origins.join(', ') } });
  }
};
