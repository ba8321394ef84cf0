// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';

export const fieldProblemShape: Node = { pointer: 'string', code: 'string', detail: 'string' };
