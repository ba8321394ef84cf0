import type { Evidence } from '../../contract/checklist.ts';
import { shortfallOf } from '../../domain/evidence-limits.ts';
import type { ToolsModel } from './tools-model.ts';

/** Why a number is not what the criteria ask for, and what to do; `undefined` where it is. */
export function describeShortfall(t: ToolsModel['t'], evidence: Evidence, value: string): string | undefined {
  const shortfall = value === '' ? undefined : shortfallOf(evidence, value);
  if (!shortfall) return undefined;
  if (shortfall.kind === 'no-number') return t('limit.no-number');
  // A year is not written as 2 050.
  return t(`limit.${shortfall.kind}`, { value: String(shortfall.value), limit: String(shortfall.limit) });
}
