import { LANGUAGES, isOneOf, type Language } from '../contract/vocabulary.ts';
import { checkEndpoint } from './check-endpoint.ts';
import { createReportLines } from './report-lines.ts';
import type { Report } from './report.ts';

/** What a command line gives to a program, and takes from it. */
export interface Terminal {
  /** What stands behind the name of the program. */
  readonly arguments: readonly string[];
  readonly write: (text: string) => void;
  /** For progress and complaints. */
  readonly complain: (text: string) => void;
  /** Whether somebody looks at what is written, so that colours help. */
  readonly hasColours: boolean;
  /** Whether what is complained can be overwritten. */
  readonly showsProgress: boolean;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  /** The clock, in ms since 1970. */
  readonly now?: () => number;
}

/** 0: in order, warnings included; 1: the endpoint fails; 2: nothing was checked. */
export type ExitCode = 0 | 1 | 2;

const USAGE = `Usage: klimabrikker check <endpoint> [options]

Checks whether an endpoint keeps the REST contract of klimabrikker.

  <endpoint>             its address: https://klima.example.no/v1
  --origin <origin>      the site that will show the widgets: https://www.example.no
  --language <nb|nn|en>  language of the report; en when absent
  --writes               also tries how bad applications and changes are refused
  --json                 the report as JSON
  --help                 this text

Exit code: 0 in order (warnings included), 1 the endpoint fails, 2 nothing was checked.
`;

/** Runs `klimabrikker` with what was typed behind it. */
export async function runCommand(terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = terminal.arguments;
  if (name === '--help' || name === 'help' || rest.includes('--help')) {
    terminal.write(USAGE);
    return 0;
  }
  const command = name === 'check' ? readArguments(rest) : 'There is one command: check.';
  if (typeof command !== 'string') return check(terminal, command);
  terminal.complain(`${command}\n\n${USAGE}`);
  return 2;
}

interface Command {
  readonly endpoint: string;
  readonly origin: string | undefined;
  readonly language: Language;
  readonly writes: boolean;
  readonly json: boolean;
}

/** What was asked for, or what is wrong with it. */
function readArguments(words: readonly string[]): Command | string {
  const values = new Map<string, string>();
  const places: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [, option, inline] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (option === undefined) places.push(word);
    else if (option === 'json' || option === 'writes') values.set(option, 'yes');
    else if (option === 'origin' || option === 'language') values.set(option, inline ?? words[++at] ?? '');
    else return `There is no option --${option}.`;
  }
  const [endpoint, ...more] = places;
  const origin = values.get('origin');
  const language = values.get('language') ?? 'en';
  if (endpoint === undefined || more.length > 0) return 'Name one endpoint.';
  if (origin !== undefined && !isOrigin(origin)) return '--origin is scheme and host, such as https://www.example.no.';
  if (!isOneOf(LANGUAGES, language)) return '--language is nb, nn or en.';
  return { endpoint, origin, language, writes: values.has('writes'), json: values.has('json') };
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

async function check(terminal: Terminal, { endpoint, origin, language, writes, json }: Command): Promise<ExitCode> {
  const { signal, fetch, now, showsProgress, hasColours, write, complain } = terminal;
  let asked = 0;
  const report = await checkEndpoint(endpoint, {
    writes,
    inPage: false,
    ...(origin !== undefined && { origin }),
    ...(signal && { signal }),
    ...(fetch && { fetch }),
    ...(now && { now }),
    onRequest: (url) => {
      asked++;
      if (showsProgress) complain(`\r\u001b[2K${asked}  ${url.slice(0, 70)}`);
    },
  });
  if (showsProgress) complain('\r\u001b[2K');
  write(
    json ? `${JSON.stringify(report, undefined, 2)}\n` : createReportLines(report, { language, hasColours, asked }),
  );
  return exitCodeOf(report);
}

/** What has no address, or does not answer, has not been checked. */
function exitCodeOf({ verdict, contractVersion, findings }: Report): ExitCode {
  const isUnchecked =
    contractVersion === undefined && findings.some(({ id }) => /^reach[.](address|unreachable)$/.test(id));
  if (isUnchecked) return 2;
  return verdict === 'failed' ? 1 : 0;
}
