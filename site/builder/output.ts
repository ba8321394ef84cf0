import type { Carrier } from './choice.ts';
import { type Release, writeLoader } from './loader-tag.ts';
import { escapeHtml } from './markup.ts';
import { SYSTEMS, type SystemId } from './systems.ts';
import { type Order, writeCarrier } from './write-carrier.ts';

/** What of a snippet goes where. */
export interface Output {
  readonly carrier: Carrier;
  /** Goes into the template of a site once; nothing where no loader is needed. */
  readonly template?: string;
  /** Goes into the page. */
  readonly page: string;
}

/** Carriers that show the canonical page itself, and so only what its own server has. */
const OF_PAGE: readonly Carrier[] = ['link', 'iframe', 'include'];

/** What a system takes, as far as it can show the data of the endpoint: first what is safest. */
export function carriersFor(system: SystemId, hasPages: boolean): readonly Carrier[] {
  const { carriers } = SYSTEMS[system];
  const able = carriers.filter((carrier) => hasPages || !OF_PAGE.includes(carrier));
  return able.length > 0 ? able : ['div'];
}

/** Writes everything that a system needs, for a carrier or for the one that is safest there. */
export function writeOutput(order: Order, system: SystemId, asked: Carrier | '', release?: Release): Output {
  const able = carriersFor(system, order.addresses.hasPages);
  const carrier = able.find((one) => one === asked) ?? able[0] ?? 'div';
  const page = carrier === 'component' ? writeComponent(system, order) : writeCarrier(carrier, order);
  const needsLoader = SYSTEMS[system].template !== undefined || carrier === 'div';
  if (!needsLoader) return { carrier, page };
  return { carrier, page, template: writeTemplate(order, release) };
}

/** The line of the loader; for a form also where applications may go, whatever an editor writes. */
function writeTemplate({ tag, addresses }: Order, release: Release | undefined): string {
  const loader = writeLoader(addresses.base, release);
  return tag === 'nfk-membership-form'
    ? `<meta name="klima-allowed-endpoints" content="${escapeHtml(addresses.endpoint)}">\n${loader}`
    : loader;
}

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

function writeComponent(system: SystemId, order: Order): string {
  const widget = writeCarrier('component', order);
  const hasLook = 'theme' in order.attributes;
  // A look of its own needs the element that brings looks along, as a loader does elsewhere.
  const tag = hasLook ? `<klima-site>\n  ${indent(widget, '  ')}\n</klima-site>` : widget;
  const load = [order.tag, ...(hasLook ? ['klima-site'] : [])]
    .map((name) => `import 'klimabrikker/${name}/define';`)
    .join('\n');
  switch (system) {
    case 'react':
      return `${load}\n\nexport function Klima() {\n  return (\n    ${indent(tag, '    ')}\n  );\n}`;
    case 'vue':
      return `<script setup>\n${load}\n</script>\n\n<template>\n  ${indent(tag, '  ')}\n</template>\n\n${VUE_SETTING}`;
    default:
      return `<script>\n  ${indent(load, '  ')}\n</script>\n\n${tag}`;
  }
}

/** Vue takes every unknown tag for a component of its own. */
const VUE_SETTING = `<!-- vite.config.js: vue({ template: { compilerOptions: {
  isCustomElement: (tag) => tag.includes('-') } } }) -->`;
