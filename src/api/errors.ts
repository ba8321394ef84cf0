/** Why a read failed, as far as a widget has its own words for it. */
export const WIDGET_ERROR_KINDS = [
  'unconfigured',
  'offline',
  'timeout',
  'rejected',
  'not-found',
  'limited',
  'server',
  'contract',
  'not-an-api',
] as const;
export type WidgetErrorKind = (typeof WIDGET_ERROR_KINDS)[number];

/** What is wrong with an endpoint that was refused before anything was fetched. */
export const ENDPOINT_REASONS = ['missing', 'malformed', 'scheme', 'credentials', 'insecure'] as const;
export type EndpointReason = (typeof ENDPOINT_REASONS)[number];

/** What is known about a failure besides its kind. */
export interface WidgetErrorDetails {
  readonly reason?: EndpointReason | undefined;
  readonly status?: number | undefined;
  /** Path of the address, without host and query: a query may hold what somebody typed. */
  readonly path?: string | undefined;
  /** Seconds that the server asked to be left alone. */
  readonly retryAfter?: number | undefined;
  /** What a visitor can quote to the operator. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The one error of the client. Its message is for the console: kind, reason or status, and path, never personal
 * data or what was searched for. People are shown a translated sentence for the `kind`.
 */
export class WidgetError extends Error implements WidgetErrorDetails {
  override readonly name = 'WidgetError';
  readonly kind: WidgetErrorKind;
  declare readonly reason?: EndpointReason | undefined;
  declare readonly status?: number | undefined;
  declare readonly path?: string | undefined;
  declare readonly retryAfter?: number | undefined;
  declare readonly requestId?: string | undefined;

  constructor(kind: WidgetErrorKind, details: WidgetErrorDetails = {}) {
    const { reason, status, path } = details;
    super(['klimabrikker:', kind, reason ?? status, path].filter(Boolean).join(' '));
    this.kind = kind;
    Object.assign(this, details);
  }
}
