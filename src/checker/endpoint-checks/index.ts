import type { EndpointCheck } from '../known.ts';
import { checkIndex } from './endpoint-index.ts';

/** Checks that look at the endpoint as a whole, in their order. A new one is a file of its own and a line here. */
export const ENDPOINT_CHECKS: readonly EndpointCheck[] = [checkIndex];
