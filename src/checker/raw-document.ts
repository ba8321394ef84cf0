/** A JSON document as it came. */
export interface RawDocument {
  readonly url: string;
  /** Below the endpoint. */
  readonly path: string;
  readonly raw: unknown;
}
