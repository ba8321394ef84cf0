import { CONTRACT_VERSION, type EndpointIndex } from '../../../../src/contract/index.ts';
import type { Database } from '../../db/database.ts';
import { findInitiatives } from '../initiatives/repository.ts';
import { findEndpoint } from './repository.ts';

/** The index of the endpoint: its name, and the initiatives with the views that have something to show. */
export async function readIndex(db: Database, allowedOrigins: readonly string[]): Promise<EndpointIndex> {
  const [endpoint, initiatives] = await Promise.all([findEndpoint(db), findInitiatives(db)]);
  const embedding = allowedOrigins.length > 0 ? { origins: [...allowedOrigins] } : endpoint?.embedding;
  return {
    contractVersion: CONTRACT_VERSION,
    name: endpoint?.name ?? 'klimabrikker',
    initiatives: initiatives.map(({ initiative, hasEvents, hasMembers, hasChecklist }) => ({
      id: initiative.id,
      title: initiative.title,
      views: [
        ...(hasEvents ? ['events'] : []),
        ...(hasMembers ? ['members'] : []),
        ...(hasChecklist ? ['checklist'] : []),
        ...(initiative.application === undefined ? [] : ['applications']),
      ],
    })),
    ...(endpoint?.example !== undefined && { example: endpoint.example }),
    ...(embedding !== undefined && { embedding }),
  };
}
