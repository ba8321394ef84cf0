import { filesAt, readRelease, type Release } from './loader-tag.ts';

/** Asks the server of the files which release it has; nothing when it does not say. */
export async function fetchRelease(base: string, signal: AbortSignal): Promise<Release | undefined> {
  try {
    const answer = await fetch(`${filesAt(base)}/integrity.json`, { signal, credentials: 'omit' });
    return answer.ok ? readRelease(await answer.json()) : undefined;
  } catch {
    // Without a release the newest files still work, and the builder says that none can be pinned.
    signal.throwIfAborted();
    return undefined;
  }
}
