/** How grave a finding is. */
export type Level = 'ok' | 'info' | 'warning' | 'error';
