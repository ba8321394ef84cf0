// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';

export const coarseDateShape: Node = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
