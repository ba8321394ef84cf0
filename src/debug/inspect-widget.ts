import { type ContrastReport, inspectContrast } from './inspect-contrast.ts';
import { type EndpointReport, inspectEndpoint } from './inspect-endpoint.ts';
import { type ThemeReport, inspectTheme } from './inspect-theme.ts';
import { type UnknownAttribute, unknownAttributes } from './unknown-attributes.ts';

/** What there is to say about a widget to those who have put it on the page. */
export interface WidgetReport {
  readonly tag: string;
  /** Version of the code that runs it; `undefined` before any has come. */
  readonly version?: string | undefined;
  readonly endpoint: EndpointReport;
  readonly theme: ThemeReport;
  readonly contrast?: ContrastReport | undefined;
  readonly attributes: readonly UnknownAttribute[];
}

const VERSION_KEY = Symbol.for('klimabrikker:version');

/** Looks at a widget as it stands on the page now. */
export function inspectWidget(element: Element): WidgetReport {
  const tag = element.localName;
  return {
    tag,
    version: versionOf(tag),
    endpoint: inspectEndpoint(element),
    theme: inspectTheme(element),
    contrast: inspectContrast(element),
    attributes: unknownAttributes(element),
  };
}

function versionOf(tag: string): string | undefined {
  const defined = customElements.get(tag);
  if (!defined) return undefined;
  const version: unknown = Reflect.get(defined, VERSION_KEY);
  return typeof version === 'string' ? version : '?';
}
