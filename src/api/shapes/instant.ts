// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';

export const instantShape: Node =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
