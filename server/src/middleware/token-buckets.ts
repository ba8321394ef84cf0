/** How much somebody may do: so many requests at once, and then as many as are given back. */
export interface Policy {
  readonly name: string;
  readonly capacity: number;
  /** Seconds after which one request more is allowed. */
  readonly secondsEach: number;
}

/** What a bucket says to one request. Times are whole seconds. */
export interface Allowance {
  readonly isAllowed: boolean;
  readonly remaining: number;
  /** Until one request is allowed; 0 while some are left. */
  readonly retryAfter: number;
  /** Until everything is allowed again. */
  readonly reset: number;
}

/** Takes a token out of somebody's bucket. */
export type TakeToken = (who: string, policy: Policy) => Allowance;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/**
 * Creates token buckets in memory. When there are too many, the one that was not used for longest is forgotten, and
 * whose it was starts with a full one.
 * @param now milliseconds of a clock that never goes back
 */
export function createTokenBuckets(limit: number, now: () => number): TakeToken {
  const buckets = new Map<string, Bucket>();
  return (who, { name, capacity, secondsEach }) => {
    const key = `${name} ${who}`;
    const known = buckets.get(key);
    const at = now();
    const given = known === undefined ? capacity : known.tokens + (at - known.at) / 1000 / secondsEach;
    const before = Math.min(capacity, given);
    const isAllowed = before >= 1;
    const tokens = isAllowed ? before - 1 : before;
    // A Map remembers the order of insertion: what is used moves to its end.
    buckets.delete(key);
    buckets.set(key, { tokens, at });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= limit) break;
      buckets.delete(oldest);
    }
    return {
      isAllowed,
      remaining: Math.floor(tokens),
      retryAfter: tokens >= 1 ? 0 : Math.ceil((1 - tokens) * secondsEach),
      reset: Math.ceil((capacity - tokens) * secondsEach),
    };
  };
}
