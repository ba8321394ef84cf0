import type { Checklist } from '../../contract/checklist.ts';
import type { FieldIssue } from '../../contract/field-problems.ts';
import { hasNationalIdentityNumber } from '../../contract/national-identity-number.ts';
import { toPointer } from '../../contract/pointer.ts';
import type { Progress } from '../../contract/progress.ts';
import type { ProgressChange } from '../../contract/progress-change.ts';
import { checkProgressChange } from '../../domain/check-progress-change.ts';

/** The contract's limit of a text. */
const MAX_VALUE = 500;

interface Rules {
  readonly checklist: Pick<Checklist, 'steps'>;
  readonly today: string;
}

/** What of a change the endpoint would refuse. */
export function wrongFields(
  change: ProgressChange,
  progress: Pick<Progress, 'steps'>,
  { checklist, today }: Rules,
): readonly FieldIssue[] {
  const byText = Object.entries(change.steps).flatMap(([key, { reason, evidence = {} }]) => [
    ...textIssues(reason ?? '', ['steps', key, 'reason']),
    ...Object.entries(evidence).flatMap(([id, value]) => textIssues(value, ['steps', key, 'evidence', id])),
  ]);
  return [...byText, ...checkProgressChange(change, progress, checklist, today)];
}

function textIssues(text: string, path: readonly string[]): readonly FieldIssue[] {
  const pointer = toPointer(path);
  if (text.length > MAX_VALUE) return [{ pointer, code: 'too-long' }];
  return hasNationalIdentityNumber(text) ? [{ pointer, code: 'national-identity-number' }] : [];
}

/** The change without what is wrong; a status that waits for its reason waits with it. */
export function withoutWrong(
  { steps }: ProgressChange,
  issues: readonly Pick<FieldIssue, 'pointer'>[],
): ProgressChange {
  const wrong = new Set(issues.map(({ pointer }) => pointer));
  const isWrong = (...path: string[]): boolean => wrong.has(toPointer(['steps', ...path]));
  const entries = Object.entries(steps).flatMap(([key, { status, route, reason, evidence, documents }]) => {
    if (isWrong(key)) return [];
    const kept = {
      ...(status !== undefined && !isWrong(key, 'reason') && { status }),
      ...(route !== undefined && !isWrong(key, 'route') && { route }),
      ...(reason !== undefined && !isWrong(key, 'reason') && { reason }),
      ...soundPart('evidence', evidence, (id) => isWrong(key, 'evidence', id)),
      ...soundPart('documents', documents, (id) => isWrong(key, 'documents', id)),
    };
    return Object.keys(kept).length === 0 ? [] : [[key, kept] as const];
  });
  return { steps: Object.fromEntries(entries) };
}

function soundPart<Name extends string, Value>(
  name: Name,
  values: Readonly<Record<string, Value>> | undefined,
  isWrong: (id: string) => boolean,
): Partial<Record<Name, Record<string, Value>>> {
  const sound = Object.entries(values ?? {}).filter(([id]) => !isWrong(id));
  const part: Partial<Record<Name, Record<string, Value>>> = {};
  if (sound.length > 0) part[name] = Object.fromEntries(sound);
  return part;
}
