import { isOneOf } from '../../../src/contract/index.ts';
import type { StaffOrder } from '../features/access/manage-staff.ts';

export const IMPORT_KINDS = ['members', 'events', 'checklist', 'progress', 'initiative', 'endpoint'] as const;
/** Those that belong to an initiative. */
const OWNED_KINDS = ['members', 'events', 'checklist', 'progress'] as const;
/** Lists, of which `--replace` removes what is not in the file. */
const LIST_KINDS = ['members', 'events', 'progress'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What the command line asks for. */
export type Command =
  | { readonly name: 'start'; readonly isDemo: boolean }
  | { readonly name: 'migrate' | 'audit' }
  | { readonly name: 'help' }
  | { readonly name: 'export'; readonly folder: string }
  | { readonly name: 'staff'; readonly order: StaffOrder }
  | { readonly name: 'retention'; readonly isApplied: boolean }
  | { readonly name: 'history'; readonly municipality: string; readonly initiative: string }
  | ImportCommand;

export interface ImportCommand {
  readonly name: 'import';
  readonly kind: ImportKind;
  readonly file: string;
  /** Whose they are; absent for kinds that belong to no initiative. */
  readonly initiative?: string;
  /** Removes what is stored of a list and not in the file. */
  readonly replace: boolean;
}

export const USAGE = `Usage: klimabrikker-server <command>

  start [--demo]          serve; --demo migrates first and fills an empty database with sample data
  migrate                 bring the database up to date
  import members <file> --initiative <id> [--replace]
                          members from CSV (as Excel writes it) or JSON. Members with a known id are replaced,
                          others added; --replace also removes those that are not in the file
  import events <file> --initiative <id> [--replace]
                          events from CSV (times are local), JSON or iCalendar (.ics). Events that repeat become one
                          event for each time within two years of today, at most 200
  import checklist <file> --initiative <id>
                          the steps of joining an initiative, its criteria and its case paper, from JSON
  import progress <file> --initiative <id> [--replace]
                          how far municipalities have come on that checklist, from JSON. Versions never go back;
                          --replace also removes the municipalities that are not in the file
  import initiative <file>
                          one initiative from JSON
  import endpoint <file>  name of the endpoint and the sites that embed it, from JSON
  export <folder>         write everything as a folder of JSON files that is itself an endpoint
  history <municipality number> --initiative <id>
                          what was changed of a municipality's progress, when and by whom
  staff add <email> --initiative <id> [--municipality <number>]
                          let an address sign in to the desk of an initiative, or to the checklist of one municipality
  staff remove <email>    end its access, at once and everywhere
  staff list              who has access
  retention [--apply]     list the applications that the retention rules would erase; --apply erases them
  audit                   verify the chain of the audit log; ends with 1 at the first entry that is missing or changed

Environment: PORT (8787), HOST (127.0.0.1), PUBLIC_URL, DATABASE_URL (data/klimabrikker.db, or postgres://…),
ALLOWED_ORIGINS, LOG_LEVEL (info), SECURITY_CONTACT, SECRET_KEY, SMTP_URL (mails are files without it), MAIL_FROM,
MAIL_FOLDER, SECRETARIAT_EMAIL, REGISTER_URL, CHALLENGE (off), RATE_LIMIT (on), TRUST_PROXY (0),
METRICS_TOKEN`;

/** Reads the command line; `undefined` when it says nothing that is known. */
export function parseCommand(words: readonly string[]): Command | undefined {
  const [name, ...rest] = words;
  switch (name) {
    case 'start':
      if (rest.length === 0) return { name, isDemo: false };
      return rest.length === 1 && rest[0] === '--demo' ? { name, isDemo: true } : undefined;
    case 'migrate':
    case 'audit':
      return rest.length === 0 ? { name } : undefined;
    case 'help':
    case '--help':
      return { name: 'help' };
    case 'export': {
      const [folder, ...more] = rest;
      return folder === undefined || folder.startsWith('-') || more.length > 0 ? undefined : { name, folder };
    }
    case 'import':
      return parseImport(rest);
    case 'staff':
      return parseStaff(rest);
    case 'history': {
      const [municipality = '', ...more] = rest;
      const initiative = parseOptions(more, ['--initiative'])?.get('--initiative');
      return municipality.startsWith('-') || initiative === undefined ? undefined : { name, municipality, initiative };
    }
    case 'retention':
      if (rest.length === 0) return { name, isApplied: false };
      return rest.length === 1 && rest[0] === '--apply' ? { name, isApplied: true } : undefined;
    default:
      return undefined;
  }
}

function parseStaff([kind, email, ...rest]: readonly string[]): Command | undefined {
  if (kind === 'list') return email === undefined ? { name: 'staff', order: { kind } } : undefined;
  if (email === undefined || email.startsWith('-')) return undefined;
  if (kind === 'remove') return rest.length === 0 ? { name: 'staff', order: { kind, email } } : undefined;
  const options = parseOptions(rest, ['--initiative', '--municipality']);
  const initiative = options?.get('--initiative');
  if (kind !== 'add' || options === undefined || initiative === undefined) return undefined;
  const municipality = options.get('--municipality');
  return {
    name: 'staff',
    order: { kind, email, initiative, ...(municipality !== undefined && { municipality }) },
  };
}

/** Options with a value each, none of them twice; `undefined` when there is anything else. */
function parseOptions(words: readonly string[], known: readonly string[]): ReadonlyMap<string, string> | undefined {
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value = ''] = words.slice(at, at + 2);
    if (!known.includes(option) || options.has(option) || value === '') return undefined;
    options.set(option, value);
  }
  return options;
}

function parseImport(words: readonly string[]): ImportCommand | undefined {
  const [kind, ...rest] = words;
  if (!isOneOf(IMPORT_KINDS, kind)) return undefined;
  let file: string | undefined;
  let initiative: string | undefined;
  let replace = false;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '--replace') replace = true;
    else if (word === '--initiative') initiative = rest[++at];
    else if (word.startsWith('-') || file !== undefined) return undefined;
    else file = word;
  }
  if (file === undefined || (initiative !== undefined) !== isOneOf(OWNED_KINDS, kind)) return undefined;
  if (replace && !isOneOf(LIST_KINDS, kind)) return undefined;
  return { name: 'import', kind, file, replace, ...(initiative !== undefined && { initiative }) };
}
