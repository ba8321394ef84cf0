import type { Exchange, Question } from './exchange.ts';
import type { Circumstances } from './finding-log.ts';
import type { RawDocument } from './raw-document.ts';
import type { FindingId, Topic } from './findings.ts';

/** An endpoint under a check: how it is asked, and whom a finding is told to. */
export interface Site {
  /** Without a slash at the end. */
  readonly endpoint: string;
  /** The page on whose behalf it is asked. */
  readonly origin: string;
  /** Whether the rules of browsers apply, which show only a part of an answer. */
  readonly inPage: boolean;
  /** Whether endpoint and page have the same origin, so that nothing has to be allowed. */
  readonly isOwn: boolean;
  /** Asks, and lets every check of answers see what came. */
  readonly ask: (question: Question) => Promise<Exchange>;
  /** Reads a file, once however often it is wanted. */
  readonly read: (path: string) => Promise<Exchange>;
  /** Remembers a document for checks that look at all of them. */
  readonly keep: (document: RawDocument) => void;
  readonly documents: () => readonly RawDocument[];
  readonly report: (id: FindingId, circumstances?: Circumstances) => void;
  readonly look: (topic: Topic) => void;
}

/** What a site is made of. */
export interface SiteOptions extends Pick<Site, 'endpoint' | 'origin' | 'inPage' | 'report' | 'look'> {
  readonly exchange: (question: Question) => Promise<Exchange>;
  /** Sees every answer. */
  readonly judge: (answer: Exchange, site: Site) => void;
  readonly onRequest: ((url: string) => void) | undefined;
}

/** As `Origin` of a question: it is not asked on behalf of a page. */
export const NO_PAGE = '';

/** Requests that are under way at the same time. */
const AT_ONCE = 4;

/** Creates the site of an endpoint. */
export function createSite({ exchange, judge, onRequest, ...options }: SiteOptions): Site {
  const { endpoint, origin, inPage } = options;
  const files = new Map<string, Promise<Exchange>>();
  const documents: RawDocument[] = [];
  const waiting: (() => void)[] = [];
  let underWay = 0;

  const takeTurn = async () => {
    if (underWay < AT_ONCE) underWay++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  /** Whoever waits takes over the place. */
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) underWay--;
    else next();
  };

  const ask = async (question: Question) => {
    await takeTurn();
    try {
      onRequest?.(endpoint + question.path);
      // Browsers say by themselves where a page is from.
      const { Origin = origin, ...headers } = question.headers ?? {};
      const isSaid = !inPage && Origin !== NO_PAGE;
      const answer = await exchange({ ...question, headers: { ...headers, ...(isSaid && { Origin }) } });
      judge(answer, site);
      return answer;
    } finally {
      leave();
    }
  };

  const site: Site = {
    ...options,
    isOwn: new URL(endpoint).origin === origin,
    ask,
    keep: (document) => void documents.push(document),
    documents: () => documents,
    read: (path) => {
      const known = files.get(path) ?? ask({ path });
      files.set(path, known);
      return known;
    },
  };
  return site;
}
