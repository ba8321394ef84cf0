import type { Exchange } from './exchange.ts';
import type { RawDocument } from './raw-document.ts';
import type { Site } from './site.ts';

/** Looks at one answer, whatever was asked. */
export type AnswerCheck = (exchange: Exchange, site: Site) => void;

/** Looks at one JSON document, whatever it is. */
export type DocumentCheck = (document: RawDocument, site: Site) => void;
