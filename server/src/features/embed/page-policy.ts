import type { PageTag } from './attributes.ts';

/** Who may show pages in a frame: everybody, or these origins; an empty list is nobody. */
export type FrameAncestors = 'any' | readonly string[];

/** Which sites may frame what. */
export interface FramePolicy {
  readonly frameAncestors?: FrameAncestors;
  readonly allowedOrigins: readonly string[];
}

/**
 * What a page may load and who may frame it. Everything is this server's own; the widgets write no markup out of texts.
 * Pages to read are there to be framed by anybody. A form in a frame of anybody could be a trap, so it is for the sites
 * that may send applications.
 */
export function policyOf(tag: PageTag | undefined, { frameAncestors, allowedOrigins }: FramePolicy): string {
  const isForm = tag === 'nfk-membership-form';
  const allowed = frameAncestors ?? (isForm ? ["'self'", ...allowedOrigins] : 'any');
  const ancestors = allowed === 'any' ? '*' : allowed.length === 0 ? "'none'" : allowed.join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
