// Generated from src/contract by `npm run shapes`. Do not edit.
import type { Node } from '../decode.ts';
import { localizedTextShape } from './localized-text.ts';

export const provenanceShape: Node = { title: localizedTextShape, 'url?': 'string' };
