/**
 * A telephone number out of what people type, in international form (`+4722334455`), or the five digits of a Norwegian
 * short number. Spaces, dots, dashes and brackets are accepted, `0047` and `+47` too. `undefined` when it is none.
 */
export function parsePhoneNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b().\u2010-\u2015/-]/g, '')
    .replace(/^00/, '+');
  if (/^0[2-9]\d{3}$/.test(digits)) return digits;
  const national = digits.replace(/^\+47/, '');
  if (/^[2-9]\d{7}$/.test(national)) return `+47${national}`;
  return /^\+(?!47|0)\d{7,15}$/.test(digits) ? digits : undefined;
}

/** A number as it is written: `951 00 000` and `22 33 44 55` at home, with the country in front elsewhere. */
export function formatPhoneNumber(number: string): string {
  const national = number.replace(/^\+47/, '');
  if (/^[49]\d{7}$/.test(national)) return national.replace(/(\d{3})(\d{2})(\d{3})/, '$1\u00a0$2\u00a0$3');
  if (/^\d{8}$/.test(national)) return national.replace(/\d{2}(?=\d)/g, '$&\u00a0');
  return number;
}
