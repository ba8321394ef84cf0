import * as z from 'zod/mini';

/** A language subtag as used for the keys of {@link localizedTextSchema}: `nb`, `nn`, `en`, `se`, `sma`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}$/;

/** Text in one language for all (a string), or in several: `{nb, nn, en, se, …}`. */
export const localizedTextSchema = z.union([z.string(), z.record(z.string().check(z.regex(LANGUAGE_TAG)), z.string())]);
export type LocalizedText = z.infer<typeof localizedTextSchema>;
