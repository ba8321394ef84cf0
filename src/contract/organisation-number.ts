const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * The nine digits of an organisation number out of what people type: spaces, dots, NBSP, `NO … MVA` and full-width
 * digits are accepted. `undefined` when it is no number, or its check digit (modulus 11) is wrong.
 */
export function parseOrganisationNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*NO(?=[\s\d])/, '')
    .replace(/MVA\s*$/, '')
    .replace(/[\s.\u00ad\u200b-]/g, '');
  if (!/^\d{9}$/.test(digits)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[8]) ? digits : undefined;
}

/** An organisation number as it is written: `974 760 673`. Anything else is returned as it is. */
export const formatOrganisationNumber = (number: string): string =>
  /^\d{9}$/.test(number) ? number.replace(/(\d{3})(\d{3})(\d{3})/, '$1\u00a0$2\u00a0$3') : number;
