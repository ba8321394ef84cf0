// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';

export const localizedTextShape: Node = ['either', 'string', ['map', /^[a-z]{2,3}$/, 'string']];
