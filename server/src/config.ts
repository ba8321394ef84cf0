import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { emailSchema } from '../../src/contract/form-text.ts';

/** Which database: an SQLite file, or a PostgreSQL by its address. */
export type DatabaseConfig =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string };

/** Where mails go: to a mail server by its address, or as files into a folder. */
export type MailConfig =
  { readonly kind: 'smtp'; readonly url: string } | { readonly kind: 'folder'; readonly folder: string };

/** Who mails come from. */
export interface SenderConfig {
  readonly name?: string;
  readonly address: string;
}

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
  /** What the server's secrets follow from; without it they are made up and kept in the database. */
  readonly secretKey?: string;
  readonly mail: MailConfig;
  readonly mailFrom: SenderConfig;
  /** Where every secretariat is written to; without it an initiative's first contact that has an address. */
  readonly secretariatEmail?: string;
  /** The register of business enterprises, without a slash at the end. */
  readonly registerUrl: string;
  /** Whether whoever applies has a challenge to solve. */
  readonly hasChallenges: boolean;
  /** What opens `/metrics`; without it there is no such address. */
  readonly metricsToken?: string;
  /** Proxies in front of the server that add to `X-Forwarded-For`. */
  readonly proxies: number;
  /** Who may frame the widgets' pages: everybody, or sites; absent when the pages decide. */
  readonly frameAncestors?: 'any' | readonly string[];
  /** Folder of earlier releases of the widgets, each in a folder such as `v1.4.0`. */
  readonly releasesFolder?: string;
  /** Whether networks that ask too often have to wait; a proxy in front may see to that. */
  readonly limitsRate: boolean;
}

const DEFAULT_DATABASE: DatabaseConfig = { kind: 'sqlite', file: 'data/klimabrikker.db' };

/** Mails hold personal data like the database, so they are kept where it is. */
const mailFolderBeside = (database: DatabaseConfig): string =>
  join(dirname(database.kind === 'sqlite' ? database.file : DEFAULT_DATABASE.file), 'mail');

const PUBLIC_REGISTER = 'https://data.brreg.no/enhetsregisteret/api';

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
const baseUrlSchema = z.pipe(
  z.string().check(z.refine(isHttpUrl)),
  z.transform((url: string) => url.replace(/\/+$/, '')),
);
const originsSchema = z.pipe(z.pipe(z.string(), z.transform(listOf)), z.array(z.string().check(z.refine(isOrigin))));
const ancestorsSchema = z.union([
  z.literal('any'),
  z.pipe(
    z.literal('none'),
    z.transform((): readonly string[] => []),
  ),
  originsSchema,
]);
const switchSchema = z.pipe(
  z.enum(['on', 'off']),
  z.transform((value) => value === 'on'),
);
const proxiesSchema = z.pipe(z.string().check(z.regex(/^\d$/)), z.transform(Number));
const secretKeySchema = z.string().check(z.minLength(32));
const metricsTokenSchema = z.string().check(z.regex(/^[\w.~+/-]{16,}=*$/));
const smtpSchema = z.string().check(z.refine((url) => /^smtps?:$/.test(URL.parse(url)?.protocol ?? '')));
const senderSchema = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text): unknown => {
      const { name = '', address = text } =
        /^"?(?<name>[^"<>\p{Cc}]*?)"?\s*<(?<address>[^<>]*)>$/u.exec(text)?.groups ?? {};
      return { ...(name !== '' && { name }), address };
    }),
  ),
  z.object({ name: z.exactOptional(z.string()), address: emailSchema }),
);
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
  SECRET_KEY: 'at least 32 random characters, the same for every copy of the server',
  SMTP_URL: 'smtp://user:password@host:587 or smtps://user:password@host',
  MAIL_FROM: 'an e-mail address, also with a name in front: Name <address>. It must be set when SMTP_URL is',
  MAIL_FOLDER: 'the path of a folder',
  SECRETARIAT_EMAIL: 'an e-mail address',
  REGISTER_URL: 'an address that begins with https:// or http://',
  CHALLENGE: 'on or off',
  TRUST_PROXY: 'the number of proxies in front that add to X-Forwarded-For, from 0 to 9',
  RATE_LIMIT: 'on or off',
  FRAME_ANCESTORS: 'any, none, or origins such as https://www.example.org, separated by commas',
  RELEASES_FOLDER: 'the path of a folder that exists',
  METRICS_TOKEN: 'at least 16 random letters, digits or -._~+/, which whoever reads /metrics sends as a bearer token',
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
  const publicUrl = read('PUBLIC_URL', baseUrlSchema);
  const securityContact = read('SECURITY_CONTACT', contactSchema);
  const secretKey = read('SECRET_KEY', secretKeySchema);
  const metricsToken = read('METRICS_TOKEN', metricsTokenSchema);
  const database = read('DATABASE_URL', z.union([postgresSchema, sqliteSchema])) ?? DEFAULT_DATABASE;
  const smtpUrl = read('SMTP_URL', smtpSchema);
  const mailFolder = read('MAIL_FOLDER', z.string()) ?? mailFolderBeside(database);
  const mailFrom = read('MAIL_FROM', senderSchema);
  const isSenderMissing = smtpUrl !== undefined && (environment.MAIL_FROM ?? '').trim() === '';
  if (isSenderMissing) wrong.push(`MAIL_FROM is missing. It may be ${ALLOWED.MAIL_FROM}.`);
  const secretariatEmail = read('SECRETARIAT_EMAIL', emailSchema);
  const frameAncestors = read('FRAME_ANCESTORS', ancestorsSchema);
  const releasesFolder = read('RELEASES_FOLDER', z.string().check(z.refine(existsSync)));
  const config: Config = {
    port: read('PORT', portSchema) ?? 8787,
    host: read('HOST', hostSchema) ?? '127.0.0.1',
    database,
    allowedOrigins: read('ALLOWED_ORIGINS', originsSchema) ?? [],
    logLevel: read('LOG_LEVEL', z.enum(LOG_LEVELS)) ?? 'info',
    registerUrl: read('REGISTER_URL', baseUrlSchema) ?? PUBLIC_REGISTER,
    hasChallenges: read('CHALLENGE', switchSchema) ?? false,
    proxies: read('TRUST_PROXY', proxiesSchema) ?? 0,
    limitsRate: read('RATE_LIMIT', switchSchema) ?? true,
    mail: smtpUrl === undefined ? { kind: 'folder', folder: mailFolder } : { kind: 'smtp', url: smtpUrl },
    mailFrom: mailFrom ?? { address: 'klimabrikker@localhost' },
    ...(secretariatEmail !== undefined && { secretariatEmail }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(securityContact !== undefined && { securityContact }),
    ...(secretKey !== undefined && { secretKey }),
    ...(frameAncestors !== undefined && { frameAncestors }),
    ...(releasesFolder !== undefined && { releasesFolder }),
    ...(metricsToken !== undefined && { metricsToken }),
  };
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return config;
}
