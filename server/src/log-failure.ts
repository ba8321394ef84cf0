import type { Log } from './log.ts';

/** Logs what nobody foresaw. The stack says where; messages of libraries may repeat what was asked, so they stay out. */
export const logFailure = (log: Log, error: Error, id: string): void =>
  log.error('unexpected error', {
    id,
    error: error.name,
    stack: (error.stack ?? '').replace(/^[^]*?\n(?= {4}at )/, ''),
  });
