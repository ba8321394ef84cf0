import { LOG_LEVELS, type LogLevel } from './config.ts';

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one JSON line per entry. Fields are ids, routes, counts and times: never bodies, query texts or names. */
export interface Log {
  readonly debug: (message: string, fields?: Fields) => void;
  readonly info: (message: string, fields?: Fields) => void;
  readonly warn: (message: string, fields?: Fields) => void;
  readonly error: (message: string, fields?: Fields) => void;
  /** Hands over what has not been written yet. */
  readonly flush: () => void;
}

const FLUSH_AFTER_MS = 100;
const FLUSH_AT_CHARACTERS = 16_384;

/** A log from a level upwards. Lines are collected for a tenth of a second, so that writing them costs little under load. */
export function createLog(level: LogLevel, write: (text: string) => void): Log {
  let pending = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending === '') return;
    const text = pending;
    pending = '';
    write(text);
  };
  const at = (own: LogLevel) =>
    LOG_LEVELS.indexOf(own) < LOG_LEVELS.indexOf(level)
      ? () => undefined
      : (message: string, fields: Fields = {}) => {
          pending += `${JSON.stringify({ time: new Date().toISOString(), level: own, message, ...fields })}\n`;
          if (pending.length >= FLUSH_AT_CHARACTERS) flush();
          else timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref();
        };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), flush };
}
