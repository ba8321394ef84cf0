import { randomInt } from 'node:crypto';

/** Crockford's alphabet: nothing in it is mistaken for something else, written or on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 4;

/** A new reference for an application to an initiative: `NFK-7K3M-P9QD`. It tells nothing about the order of them. */
export function createReference(initiative: string): string {
  const prefix = initiative
    .replace(/[^a-z]/gi, '')
    .slice(0, LETTERS)
    .toUpperCase();
  return [prefix === '' ? 'REF' : prefix, group(), group()].join('-');
}

const group = (): string => Array.from({ length: LETTERS }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
