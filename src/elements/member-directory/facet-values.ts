import {
  type Facet,
  MEMBER_KINDS,
  MEMBER_STATUSES,
  REPORT_VALUES,
  SIZE_BANDS,
  TIERS,
} from '../../contract/vocabulary.ts';

/** What a facet may be asked for; an endpoint refuses the rest. */
const FACET_VALUES: Readonly<Record<Facet, RegExp | readonly string[]>> = {
  kind: MEMBER_KINDS,
  tier: TIERS,
  sector: /^[A-V]$/,
  municipality: /^\d{4}$/,
  size: SIZE_BANDS,
  report: REPORT_VALUES,
  status: MEMBER_STATUSES,
};

/** Values of a facet out of a comma-separated text; values that no endpoint knows are left out. */
export function parseFacet(facet: Facet, text: string): readonly string[] {
  const known = FACET_VALUES[facet];
  return splitList(text).filter((value) => (known instanceof RegExp ? known.test(value) : known.includes(value)));
}

/** Values out of a comma-separated text; what people paste (spaces, NBSP, quotes) around them is cut. */
const splitList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.replace(/^[\s"'“”«»]+|[\s"'“”«»]+$/g, ''))
    .filter((part) => part !== '');
