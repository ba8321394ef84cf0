const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Whether a text holds a national identity number: eleven digits, a space or dot within, both check digits right. */
export function hasNationalIdentityNumber(text: string): boolean {
  const candidates = text.normalize('NFKC').matchAll(/(?<!\d)\d{6}[\s.-]?\d{5}(?!\d)/g);
  return [...candidates].some(([candidate]) => isNationalIdentityNumber(candidate.replace(/\D/g, '')));
}

function isNationalIdentityNumber(digits: string): boolean {
  const numbers = Array.from(digits, Number);
  return checkDigit(numbers, FIRST) === numbers[9] && checkDigit(numbers, SECOND) === numbers[10];
}

/** Modulus 11; 10 when no digit fits. */
const checkDigit = (digits: readonly number[], weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11)) % 11;
