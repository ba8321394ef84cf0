/** Resolves after a time in milliseconds, or at once when the signal is aborted. */
export const sleep = (time: number, signal?: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    const wake = () => {
      clearTimeout(timer);
      resolve(undefined);
    };
    signal?.addEventListener('abort', wake, { once: true });
  });
