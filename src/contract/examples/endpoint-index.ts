import { CONTRACT_VERSION } from '../vocabulary.ts';
import type { EndpointIndex } from '../endpoint-index.ts';

/** An endpoint with a network and a campaign. */
export const endpointIndexExample: EndpointIndex = {
  contractVersion: CONTRACT_VERSION,
  name: {
    nb: 'Klimasamarbeidet i Fjordbyen',
    nn: 'Klimasamarbeidet i Fjordbyen',
    en: 'Climate cooperation in Fjordbyen',
  },
  initiatives: [
    { id: 'nfk', title: 'Næring for klima', views: ['members', 'events', 'applications'] },
    { id: 'race-to-zero', title: 'Race to Zero', views: ['members', 'events', 'checklist'] },
  ],
  embedding: { origins: ['https://www.fjordbyen.example'] },
};
