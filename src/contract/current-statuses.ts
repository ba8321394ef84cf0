/** Statuses of those who take part now. */
export const CURRENT_STATUSES = ['approved', 'signed'] as const;
