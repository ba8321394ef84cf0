import { foldText } from './fold-text.ts';
import type { RegisteredMunicipality } from './municipality-register.ts';
import { sortKey } from './sort-key.ts';

/** A municipality that fits what was typed. */
export interface MunicipalityMatch {
  readonly municipality: RegisteredMunicipality;
  /** The number that fits, when it is not the one that the municipality has now. */
  readonly formerNumber?: string;
}

/** What was typed, folded: its first number, and all else as one word. */
interface Asked {
  readonly number: string;
  readonly name: string;
}

/** How well a text fits: 0 wholly, 1 by its beginning, 2 by the beginning of a later word; `Infinity` not at all. */
interface Fit {
  readonly text: string;
  readonly rank: number;
}

/** Words that people put after a name. */
const ADDITIONS = ['kommune', 'herad', 'municipality'];

/** Added to the rank of former numbers and of names in other languages: they come after all that is current. */
const BESIDE = 3;

/**
 * The municipalities whose number, name, or both begin with what was typed, the best first: those of now before former
 * numbers and names in other languages, whole ones before beginnings, and what is spelled as typed before what only
 * folds alike (`å` and `aa` find Åfjord before Alta). A name is also found by a later word of it (`fosen`). Nothing fits
 * an empty query.
 */
export function findMunicipalities(
  query: string,
  register: readonly RegisteredMunicipality[],
  { limit = 8 }: { readonly limit?: number } = {},
): readonly MunicipalityMatch[] {
  // What was found stays while an addition is typed; the first word may be the beginning of a name.
  const asked = readAsked(query, (word, index) => index > 0 && ADDITIONS.some((addition) => addition.startsWith(word)));
  if (isEmpty(asked)) return [];
  const typed = sortKey(query);
  return register
    .flatMap((municipality) => toHit(municipality, asked, typed) ?? [])
    .sort((a, b) => a.rank - b.rank || (a.order < b.order ? -1 : 1))
    .slice(0, limit)
    .map(({ match }) => match);
}

/**
 * The one municipality that a text names: `3201`, `0219`, `Bærum`, `baerum kommune` or `3201 Bærum`. `undefined` when
 * there is none, when number and name disagree, and when there are several: two are called Herøy, and 1850 was split.
 */
export function parseMunicipality(
  text: string,
  register: readonly RegisteredMunicipality[],
): RegisteredMunicipality | undefined {
  const asked = readAsked(text, (word) => ADDITIONS.includes(word));
  if (isEmpty(asked)) return undefined;
  const [first, second] = register.filter(
    ({ number, name, otherNames, formerNumbers }) =>
      [number, ...formerNumbers].some((known) => rankOf(known, asked.number) === 0) &&
      [name, ...otherNames].some((known) => rankOf(known, asked.name) === 0),
  );
  return second ? undefined : first;
}

function readAsked(text: string, isAddition: (word: string, index: number) => boolean): Asked {
  const words = foldText(text).split(' ');
  const number = words.find((word) => /^\d+$/.test(word)) ?? '';
  const names = words.filter((word, index) => word !== number && !isAddition(word, index));
  return { number, name: names.join('') };
}

const isEmpty = ({ number, name }: Asked): boolean => number === '' && name === '';

function toHit(municipality: RegisteredMunicipality, asked: Asked, typed: string) {
  const { number, name, otherNames, formerNumbers } = municipality;
  const byNumber = bestFit([number, ...formerNumbers], asked.number);
  const byName = bestFit([name, ...otherNames], asked.name);
  const rank = Math.max(byNumber.rank, byName.rank);
  if (rank === Infinity) return undefined;
  const match: MunicipalityMatch =
    byNumber.text === number ? { municipality } : { municipality, formerNumber: byNumber.text };
  if (asked.number !== '') return { match, rank, order: byNumber.text + number };
  const isSpelled = sortKey(byName.text).startsWith(typed);
  return { match, rank, order: `${isSpelled ? '0' : '1'} ${sortKey(name)} ${number}` };
}

/** The best of the current text, which is the first, and those beside it. */
const bestFit = (texts: readonly string[], asked: string): Fit =>
  texts
    .map((text, index) => ({ text, rank: rankOf(text, asked) + (index === 0 ? 0 : BESIDE) }))
    .reduce((best, fit) => (fit.rank < best.rank ? fit : best));

function rankOf(text: string, asked: string): number {
  if (asked === '') return 0;
  const words = foldText(text).split(' ');
  if (words.join('') === asked) return 0;
  const start = words.findIndex((_, index) => words.slice(index).join('').startsWith(asked));
  return start === -1 ? Infinity : Math.min(start, 1) + 1;
}
