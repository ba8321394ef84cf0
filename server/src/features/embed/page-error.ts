/** Why a page cannot be shown, for the page that says so. */
export type PageErrorKind =
  | 'missing'
  | 'initiative'
  | 'parameter'
  | 'nothing'
  | 'method'
  | 'foreign'
  | 'limited'
  | 'unreadable'
  | 'away'
  | 'failed';

/** Ends a request with a page of one sentence. */
export class PageError extends Error {
  override readonly name = 'PageError';
  readonly kind: PageErrorKind;
  /** What an editor has to look at: the name of a parameter and what it may hold. */
  readonly hint: string | undefined;
  /** Where to go on, on a page of its own. */
  readonly address: string | undefined;

  constructor(kind: PageErrorKind, hint?: string, address?: string) {
    super(hint ?? kind);
    this.kind = kind;
    this.hint = hint;
    this.address = address;
  }
}
