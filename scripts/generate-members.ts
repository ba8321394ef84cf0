import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SIZE_BANDS } from '../src/contract/index.ts';
import type { Member, Members } from '../src/contract/index.ts';
import {
  FIRST_PARTS,
  FORMS,
  LAST_PARTS,
  MEASURES,
  MUNICIPALITIES,
  SECTION_TITLES,
  TRADES,
  type Choices,
} from './generate-members/vocabulary.ts';

const AS_OF = '2026-11-16';
const FIRST_YEAR = 2010;
const LAST_YEAR = 2025;

/** Synthetic organisation numbers begin with 2 or 3: the eight first digits lie in this range. */
const FIRST_PREFIX = 20_000_000;
const PREFIXES = 20_000_000;
/** Coprime with the number of prefixes, so that stepping by it meets each of them once. */
const STRIDE = 7_368_787;
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * Invented members for benchmarks, the same ones for the same seed; a shorter list is the start of a longer one.
 * Ids and organisation numbers are unique, names may repeat. At most some 18 million, which is where the synthetic
 * numbers end.
 */
export function generateMembers(count: number, seed = 1): Member[] {
  const random = randomFrom(seed);
  const numbers = organisationNumbers(seed);
  return Array.from({ length: count }, (_, index) => inventMember(index, numbers, random));
}

/** The generated members as a file that `import` and the demo data share. */
export const generateMembersFile = (
  count: number,
  seed = 1,
): Pick<Members, 'members' | 'source' | 'licence' | 'asOf'> => ({
  members: generateMembers(count, seed),
  source: {
    title: {
      nb: 'Oppdiktede eksempeldata for ytelsesmåling',
      nn: 'Oppdikta eksempeldata for ytingsmåling',
      en: 'Invented sample data for benchmarks',
    },
  },
  licence: {
    title: { nb: 'Fri bruk (CC0 1.0)', nn: 'Fri bruk (CC0 1.0)', en: 'Free use (CC0 1.0)' },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  asOf: AS_OF,
});

function inventMember(index: number, numbers: Iterator<string, never>, random: () => number): Member {
  const pick = <Choice>(choices: Choices<Choice>): Choice =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  const between = (first: number, last: number) => first + Math.floor(random() * (last - first + 1));
  const twoDigits = (value: number) => String(value).padStart(2, '0');

  const id = `m${String(index + 1).padStart(6, '0')}`;
  const trade = pick(TRADES);
  const municipality = pick(MUNICIPALITIES);
  const joined = between(FIRST_YEAR, LAST_YEAR);
  const form = pick(FORMS);
  const hasLeft = random() < 0.02;
  const hasReported = random() < 0.65;

  return {
    id,
    kind: form === ' Stiftelse' ? 'organisation' : 'business',
    name: `${pick(FIRST_PARTS)}${pick(LAST_PARTS)} ${trade.name}${form}`,
    number: numbers.next().value,
    tier: random() < 0.18 ? 'partner' : 'member',
    sector: { section: trade.section, standard: 'SN2025', title: SECTION_TITLES[trade.section] },
    municipality,
    size: pick(SIZE_BANDS),
    since: pick([
      `${joined}`,
      `${joined}-${twoDigits(between(1, 12))}`,
      `${joined}-${twoDigits(between(1, 12))}-${twoDigits(between(1, 28))}`,
    ]),
    status: hasLeft ? 'left' : 'signed',
    text: {
      nb: `${trade.does.nb} i ${municipality.name} og kutter utslipp år for år.`,
      nn: `${trade.does.nn} i ${municipality.name} og kuttar utslepp år for år.`,
      en: `${trade.does.en} in ${municipality.name} and cuts emissions year by year.`,
    },
    url: `https://${id}.example.no`,
    measures: Array.from({ length: between(1, 4) }, () =>
      random() < 0.6
        ? { title: pick(MEASURES), status: 'done', year: between(2018, 2025) }
        : { title: pick(MEASURES), status: 'planned', year: between(2027, 2030) },
    ),
    ...(hasReported && { report: { year: between(2024, 2025) } }),
  };
}

/** Synthetic organisation numbers without repetition, in an order that looks random. */
function* organisationNumbers(seed: number): Generator<string, never> {
  for (let step = Math.abs(Math.trunc(seed)); ; step++) {
    const prefix = String(FIRST_PREFIX + ((step * STRIDE) % PREFIXES));
    const check = checkDigit(prefix);
    if (check < 10) yield `${prefix}${check}`;
  }
}

/** Modulus 11 of the eight first digits; 10 when no number begins like that. */
function checkDigit(prefix: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(prefix[index]), 0);
  return (11 - (sum % 11)) % 11;
}

/** Pseudo-random numbers from 0 up to 1, the same sequence for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Command line: `node scripts/generate-members.ts <count> <file.json>`. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count, file] = process.argv.slice(2);
  if (count === undefined || file === undefined || !/^[1-9]\d{0,6}$/.test(count)) {
    console.error('Usage: node scripts/generate-members.ts <count> <file.json>   (count: 1 to 9999999)');
    process.exitCode = 2;
  } else {
    writeFileSync(file, JSON.stringify(generateMembersFile(Number(count))));
  }
}
