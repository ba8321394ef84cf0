// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';

export const municipalityShape: Node = { number: /^\d{4}$/, name: 'string' };
