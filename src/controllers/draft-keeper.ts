/** Days that a draft is kept on a device, unless somebody says otherwise. */
const DAYS = 14;
const DAY = 86_400_000;

/** Where the page allows drafts. */
export const DRAFT_PLACES = ['session', 'device', 'file'] as const;
export type DraftPlace = (typeof DRAFT_PLACES)[number];

/** Where a draft can be kept by the browser. */
export type Storage = Exclude<DraftPlace, 'file'>;

/** A draft and what belongs to it. */
export interface Draft {
  /** As a file has it. */
  readonly text: string;
  /** The key that the application is or will be sent under. */
  readonly key: string;
  /** Whether it was sent and nobody knows if it has arrived. */
  readonly isSent: boolean;
}

/** A kept draft: where it is, and until when. */
export interface KeptDraft extends Draft {
  readonly place: Storage;
  /** Ms since 1970; absent for the tab's, which goes with it. */
  readonly until?: number | undefined;
}

/** The places that an attribute names. */
export const parsePlaces = (draft: string): readonly DraftPlace[] =>
  DRAFT_PLACES.filter((place) =>
    draft
      .toLowerCase()
      .split(/[\s,]+/)
      .includes(place),
  );

/** Keeps a draft where the person asked for it, and nowhere else. A browser that does not let us is no error. */
export class DraftKeeper {
  readonly #name: string;
  readonly #time: number;

  /**
   * @param name tells the drafts of a browser apart
   * @param days how long a device keeps a draft
   */
  constructor(name: string, days = DAYS) {
    this.#name = `klimabrikker:draft:${name}`;
    this.#time = days * DAY;
  }

  /** The draft that is kept, if one is and its time is not over. */
  read(places: readonly DraftPlace[], now: number): KeptDraft | undefined {
    for (const place of ['session', 'device'] as const) {
      if (!places.includes(place)) continue;
      try {
        const stored = storageOf(place).getItem(this.#name);
        if (stored === null) continue;
        const [until = '', key = '', sent = '', ...rest] = stored.split('\n');
        const draft = { place, text: rest.join('\n'), key, isSent: sent === 'sent' };
        if (place === 'session') return draft;
        if (Number(until) > now && Number(until) <= now + this.#time) return { ...draft, until: Number(until) };
        storageOf(place).removeItem(this.#name);
      } catch {
        // A browser that forbids storage has nothing stored.
      }
    }
    return undefined;
  }

  /** Keeps a draft, from now for its time; `undefined` when the browser does not let us. */
  write(place: Storage, draft: Draft, now: number): KeptDraft | undefined {
    const until = now + this.#time;
    const { key, isSent, text } = draft;
    try {
      storageOf(place).setItem(this.#name, [until, key, isSent ? 'sent' : '', text].join('\n'));
      return { ...draft, place, ...(place === 'device' && { until }) };
    } catch {
      return undefined;
    }
  }

  /** Forgets the draft everywhere. */
  remove(): void {
    for (const place of ['session', 'device'] as const) {
      try {
        storageOf(place).removeItem(this.#name);
      } catch {
        // As above.
      }
    }
  }
}

const storageOf = (place: Storage) => (place === 'session' ? sessionStorage : localStorage);
