import type { Client } from '../../src/api/client.ts';
import { WidgetError } from '../../src/api/errors.ts';
import type { Municipality } from '../../src/contract/member.ts';

const inOrder = new Intl.Collator('nb');

/** The municipalities that take part in an initiative, by name; none when the endpoint does not say. */
export async function readMunicipalities(
  client: Pick<Client, 'members'>,
  initiative: string,
  signal: AbortSignal,
): Promise<readonly Municipality[]> {
  try {
    const { data } = await client.members(initiative, {}, { signal });
    const found = new Map<string, Municipality>();
    for (const { kind, number, name } of data.members) {
      if (kind === 'municipality' && number !== undefined) found.set(number, { number, name });
    }
    return [...found.values()].toSorted((a, b) => inOrder.compare(a.name, b.name));
  } catch (error) {
    if (error instanceof WidgetError) return [];
    throw error;
  }
}
