/** What the register said to a question. */
export type RegisterReply =
  | { readonly kind: 'found'; readonly body: unknown }
  /** It knows nothing of the kind. */
  | { readonly kind: 'missing' }
  /** What it knew was removed on legal grounds. */
  | { readonly kind: 'gone' }
  /** It did not answer, or with something else. `wait` is the milliseconds that it asked for. */
  | { readonly kind: 'failed'; readonly wait?: number };

/** Asks the register for a path with its query. It never throws and always ends. */
export type AskRegister = (path: string) => Promise<RegisterReply>;
