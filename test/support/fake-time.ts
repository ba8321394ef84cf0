import type { RequestOptions } from '../../src/api/request.ts';

/** A clock on which delays pass at once and are written down, and deadlines never come. */
export function fakeTime(options: RequestOptions = {}) {
  const delays: number[] = [];
  let time = 0;
  const fake: RequestOptions = {
    now: () => time,
    random: () => 0.5,
    wait: (duration, signal) => {
      const isDeadline = signal !== undefined && signal !== options.signal;
      if (isDeadline) return new Promise((resolve) => signal.addEventListener('abort', resolve));
      delays.push(duration);
      time += duration;
      return Promise.resolve();
    },
    ...options,
  };
  return { delays, options: fake };
}

/** A clock on which every deadline comes at once after the server has been asked, and delays pass at once. */
export function timeOut(asked: Promise<unknown>): RequestOptions {
  return { now: () => 0, random: () => 0.5, wait: (_, signal) => (signal ? asked : Promise.resolve()) };
}
