// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { facetValueShape } from './facet-value.ts';

export const facetsShape: Node = {
  'kind?': ['rows', facetValueShape],
  'tier?': ['rows', facetValueShape],
  'sector?': ['rows', facetValueShape],
  'municipality?': ['rows', facetValueShape],
  'size?': ['rows', facetValueShape],
  'report?': ['rows', facetValueShape],
  'status?': ['rows', facetValueShape],
};
