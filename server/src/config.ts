import * as z from 'zod/mini';

/** Which database: an SQLite file, or a PostgreSQL by its address. */
export type DatabaseConfig =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string };

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the operator decides, parsed once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address that the world uses, without a slash at the end; absent behind nothing. */
  readonly publicUrl?: string;
  readonly database: DatabaseConfig;
  /** Sites that may send applications; shown in `index.json`. */
  readonly allowedOrigins: readonly string[];
  readonly logLevel: LogLevel;
  /** `mailto:` or `https:` address for reports of weaknesses. */
  readonly securityContact?: string;
}

/** A variable with a value that is not allowed. The message names each such variable and what it may hold. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const isHttpUrl = (text: string): boolean => ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');
const isOrigin = (text: string): boolean => isHttpUrl(text) && URL.parse(text)?.origin === text;
const listOf = (raw: string): string[] => raw.split(/[\s,]+/).filter((part) => part !== '');

const postgresSchema = z.pipe(
  z.string().check(z.regex(/^postgres(ql)?:\/\/./)),
  z.transform((url: string): DatabaseConfig => ({ kind: 'postgres', url })),
);
const sqliteSchema = z.pipe(
  z.string().check(z.regex(/^(?!\w{2,}:)./)),
  z.transform((file: string): DatabaseConfig => ({ kind: 'sqlite', file })),
);

const portSchema = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(z.transform(Number), z.int().check(z.gte(0), z.lte(65_535))),
);
const hostSchema = z.string().check(z.regex(/^[\w.:-]+$/));
const publicUrlSchema = z.pipe(
  z.string().check(z.refine(isHttpUrl)),
  z.transform((url: string) => url.replace(/\/+$/, '')),
);
const originsSchema = z.pipe(z.pipe(z.string(), z.transform(listOf)), z.array(z.string().check(z.refine(isOrigin))));
const contactSchema = z.string().check(z.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/));

/** What each variable may hold, for the sentence that says so when it holds something else. */
const ALLOWED = {
  PORT: 'a whole number from 0 to 65535 (0 takes any free port)',
  HOST: 'a host name or an IP address',
  PUBLIC_URL: 'an address that begins with https:// or http://',
  DATABASE_URL: 'postgres://user:password@host/database, or the path of an SQLite file',
  ALLOWED_ORIGINS: 'origins such as https://www.example.org, separated by commas, each without a path',
  LOG_LEVEL: LOG_LEVELS.join(', '),
  SECURITY_CONTACT: 'a mailto: or https:// address',
} as const;

/**
 * The configuration out of environment variables; an empty one counts as absent.
 * @throws {ConfigError} naming every variable with a wrong value. Values are not repeated: an address may hold a password.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = [];
  const read = <Value>(name: keyof typeof ALLOWED, schema: z.ZodMiniType<Value>): Value | undefined => {
    const raw = environment[name]?.trim();
    if (raw === undefined || raw === '') return undefined;
    const parsed = z.safeParse(schema, raw);
    if (parsed.success) return parsed.data;
    wrong.push(`${name} has a value that is not allowed. It may be ${ALLOWED[name]}.`);
    return undefined;
  };
  const publicUrl = read('PUBLIC_URL', publicUrlSchema);
  const securityContact = read('SECURITY_CONTACT', contactSchema);
  const config: Config = {
    port: read('PORT', portSchema) ?? 8787,
    host: read('HOST', hostSchema) ?? '127.0.0.1',
    database: read('DATABASE_URL', z.union([postgresSchema, sqliteSchema])) ?? {
      kind: 'sqlite',
      file: 'data/klimabrikker.db',
    },
    allowedOrigins: read('ALLOWED_ORIGINS', originsSchema) ?? [],
    logLevel: read('LOG_LEVEL', z.enum(LOG_LEVELS)) ?? 'info',
    ...(publicUrl !== undefined && { publicUrl }),
    ...(securityContact !== undefined && { securityContact }),
  };
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return config;
}
