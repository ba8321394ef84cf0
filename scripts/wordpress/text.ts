/** A text for people who edit a WordPress site: English is the key, the others are its translations. */
export interface Text {
  readonly en: string;
  readonly nb: string;
  readonly nn: string;
  /** What tells two uses of the same English words apart, as in gettext. */
  readonly context?: string;
}
