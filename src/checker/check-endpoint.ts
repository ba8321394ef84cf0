import { endpointIndexSchema, paths } from '../contract/index.ts';
import { ANSWER_CHECKS } from './answer-checks/index.ts';
import { isLocal, readAddress } from './address.ts';
import { ENDPOINT_CHECKS } from './endpoint-checks/index.ts';
import { ask, ownFetch } from './exchange.ts';
import { createFindingLog, type FindingLog } from './finding-log.ts';
import { readDocument } from './read-document.ts';
import { isFolder, readInitiatives } from './read-endpoint.ts';
import type { Finding, Report } from './report.ts';
import { createSite, type Site } from './site.ts';

/** How an endpoint is checked. */
export interface CheckOptions {
  /** Asks; the surroundings' own when absent. */
  readonly fetch?: typeof fetch;
  /** Origin of the pages that will show the widgets: `https://www.example.no`. */
  readonly origin?: string;
  /** Ends the check; the promise then rejects with its reason. */
  readonly signal?: AbortSignal;
  /** Hears of each finding as soon as it is certain. */
  readonly onFinding?: (finding: Finding) => void;
  /** Hears of each address that is asked. */
  readonly onRequest?: (url: string) => void;
  /**
   * Also sends requests that would change something, made so that a sound endpoint refuses them; and one application
   * that is withdrawn again where the endpoint says of itself that it is an `example`.
   */
  readonly writes?: boolean;
  /** Milliseconds for one request; 15 seconds when absent. */
  readonly timeLimit?: number;
  /** Whether the rules of browsers apply; found out when absent. */
  readonly inPage?: boolean;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

/** A page that nobody has, when none is named. */
const ANY_ORIGIN = 'https://page.example';
const TIME_LIMIT = 15_000;

/**
 * Checks an endpoint against the contract, as far as it can be seen from here: every file that it names, how it
 * answers, and what it does with bad requests. Works in Node and in a browser, which sees less of an answer and says so.
 * @throws the reason of the signal when that was aborted
 */
export async function checkEndpoint(endpoint: string, options: CheckOptions = {}): Promise<Report> {
  const { now = Date.now } = options;
  const log = createFindingLog(options.onFinding);
  const head = { endpoint, checkedAt: new Date(now()).toISOString() };
  const address = readAddress(endpoint);
  if (address.kind === 'refused') {
    log.add('reach.address', { parameters: { reason: address.reason } });
    return { ...head, ...log.finish() };
  }
  const contractVersion = await examine(openSite(address.endpoint, options, log), options, log);
  return { ...head, ...(contractVersion !== undefined && { contractVersion }), ...log.finish() };
}

function openSite(endpoint: string, options: CheckOptions, log: FindingLog): Site {
  const { fetch = ownFetch, signal, timeLimit = TIME_LIMIT, inPage = 'document' in globalThis } = options;
  const origin = options.origin ?? (inPage ? globalThis.location.origin : ANY_ORIGIN);
  return createSite({
    endpoint,
    origin,
    inPage,
    onRequest: options.onRequest,
    report: log.add,
    look: log.look,
    judge: (answer, site) => {
      for (const check of ANSWER_CHECKS) check(answer, site);
    },
    exchange: (question) => ask(endpoint, question, { fetch, signal, timeLimit, inPage }),
  });
}

/** Looks at everything; returns the version of the contract that the endpoint says it keeps. */
async function examine(site: Site, options: CheckOptions, log: FindingLog): Promise<string | undefined> {
  const { origin: namedOrigin, writes = false, now = Date.now } = options;
  checkScheme(site, namedOrigin);
  const index = await readDocument(site, paths.index(), endpointIndexSchema);
  if (index === undefined) return undefined;
  const initiatives = await readInitiatives(site, index.data);
  const known = { index, initiatives, namedOrigin, writes, now, isFolder: await isFolder(site, initiatives) };
  log.settle(known.isFolder);
  for (const check of ENDPOINT_CHECKS) await check(site, known);
  return index.data.contractVersion;
}

/** A secure page loads nothing over plain HTTP, but from the same machine. */
function checkScheme({ endpoint, origin, inPage, report }: Site, namedOrigin: string | undefined): void {
  if (endpoint.startsWith('https:') || isLocal(endpoint)) return;
  const isSecurePage = origin.startsWith('https:') && (inPage || namedOrigin !== undefined);
  report(isSecurePage ? 'reach.mixed-content' : 'reach.not-https', { url: endpoint, parameters: { origin } });
}
