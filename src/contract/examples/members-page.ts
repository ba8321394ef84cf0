import type { Members } from '../members.ts';
import { memberExample } from './member.ts';

/** One page of a long list that the server has filtered: `?sector=C&limit=1`. */
export const membersPageExample: Members = {
  members: [memberExample],
  complete: false,
  total: 10_000,
  totalIsCapped: true,
  facets: {
    tier: [
      { value: 'member', count: 8200 },
      { value: 'partner', count: 1800 },
    ],
    sector: [
      { value: 'C', count: 10_000, title: { nb: 'Industri', en: 'Manufacturing' } },
      { value: 'F', count: 2310, title: { nb: 'Bygg og anlegg', en: 'Construction' } },
    ],
    municipality: [{ value: '0301', count: 10_000, title: 'Oslo' }],
  },
  applied: { sector: 'C', limit: '1' },
  next: 'bm9yZGx5cy1iYWtlcmk',
  asOf: '2026-10-15T06:00:00Z',
};
