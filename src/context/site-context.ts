import { createContext } from '@lit/context';
import type { MessageOverrides } from '../i18n/translate.ts';

/** What a page tells all widgets inside one `<klima-site>`. */
export interface Site {
  readonly endpoint?: string;
  readonly messages?: MessageOverrides;
}

/** The key is a string, so that two copies of the library on one page understand each other. */
export const siteContext = createContext<Site, string>('klimabrikker:site');
