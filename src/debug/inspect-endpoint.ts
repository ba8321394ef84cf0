import { parseEndpoint } from '../api/endpoint.ts';
import { type EndpointReason, WidgetError } from '../api/errors.ts';
import { upwards } from './ancestors.ts';

/** Who says where the data come from. */
export type EndpointSource = 'client' | 'element' | 'site' | 'page';

/** Where a widget gets its data. */
export type EndpointReport =
  | { readonly name: 'missing' }
  | { readonly name: 'refused'; readonly raw: string; readonly source: EndpointSource; readonly reason: EndpointReason }
  | { readonly name: 'known'; readonly address: string; readonly source: EndpointSource };

/** Finds a widget's endpoint in the order in which the widget itself looks for it. */
export function inspectEndpoint(element: Element): EndpointReport {
  const client: unknown = Reflect.get(element, 'client');
  if (typeof client === 'object' && client !== null) {
    const address: unknown = Reflect.get(client, 'endpoint');
    return { name: 'known', address: typeof address === 'string' ? address : '–', source: 'client' };
  }
  const found = findRaw(element);
  if (found === undefined) return { name: 'missing' };
  try {
    return { name: 'known', address: parseEndpoint(found.raw, document.baseURI), source: found.source };
  } catch (error) {
    if (!(error instanceof WidgetError)) throw error;
    return { name: 'refused', ...found, reason: error.reason ?? 'malformed' };
  }
}

function findRaw(element: Element): { readonly raw: string; readonly source: EndpointSource } | undefined {
  for (const one of upwards(element)) {
    if (one !== element && !one.matches('klima-site')) continue;
    const raw: unknown = Reflect.get(one, 'endpoint') ?? one.getAttribute('endpoint');
    if (typeof raw === 'string') return { raw, source: one === element ? 'element' : 'site' };
  }
  const meta = document.querySelector<HTMLMetaElement>('meta[name="klima-endpoint"]');
  return meta ? { raw: meta.content, source: 'page' } : undefined;
}
