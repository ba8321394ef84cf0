import type { Progress } from '../progress.ts';
import type { ProgressChange } from '../progress-change.ts';

/** An invented municipality on its way. */
export const progressExample: Progress = {
  municipality: { number: '9901', name: 'Fjordbyen' },
  version: 17,
  steps: {
    paper: {
      status: 'done',
      evidence: { 'net-zero-year': '2045', cut: '55', 'base-year': '2016', measure: 'Utslippsfrie byggeplasser' },
      updatedAt: '2026-04-12T10:15:00+02:00',
      updatedBy: 'Fjordbyen',
    },
    council: {
      status: 'in-progress',
      route: 'decision',
      evidence: { 'case-number': '2026/114' },
      updatedAt: '2026-04-28T14:00:00+02:00',
      updatedBy: 'Fjordbyen',
    },
    register: {
      status: 'waiting',
      documents: { authorisation: 'signed', 'climate-plan': 'draft' },
      updatedAt: '2026-04-28T14:05:00+02:00',
      updatedBy: 'Fjordbyen',
    },
    'report:2026': { status: 'not-started' },
  },
  joined: '2021-09',
  summary: {
    steps: { done: 1, total: 3 },
    documents: { done: 1, total: 2 },
    criteria: { done: 1, total: 6 },
    statuses: { paper: 'done', council: 'in-progress', register: 'waiting', 'report:2026': 'not-started' },
    updatedAt: '2026-04-28T14:05:00+02:00',
  },
  example: true,
  asOf: '2026-04-28T14:05:00+02:00',
};

/** The council has decided. */
export const progressChangeExample: ProgressChange = {
  steps: { council: { status: 'done', evidence: { 'decided-on': '2026-05-03' } } },
};
