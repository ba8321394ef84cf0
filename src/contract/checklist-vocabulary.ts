/** How far a step has come, as those who work with it say. That a deadline has passed is found out, never said. */
export const STEP_STATUSES = ['not-started', 'in-progress', 'waiting', 'done', 'not-applicable'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** How far a document has come, in that order. From `adopted` on it is ready to be handed in. */
export const DOCUMENT_STATES = ['missing', 'draft', 'adopted', 'signed', 'sent'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What kind of value shows that something was done. All of them travel as text. */
export const EVIDENCE_KINDS = ['text', 'document', 'reference', 'date', 'url', 'number', 'choice'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const RECURRENCES = ['yearly'] as const;

/** What a case paper can list by itself. */
export const PAPER_LISTS = ['criteria', 'steps', 'gaps', 'documents'] as const;
