import type { LitElement } from 'lit';
import { findAddresses } from '../addresses.ts';
import type { Choice } from '../address-state.ts';
import {
  exampleApplications,
  exampleChecklist,
  exampleEvents,
  exampleMembers,
  type ExampleScene,
} from './example-clients.ts';
import { readingApplications, readingChecklist } from './harmless-remotes.ts';

interface Clients {
  readonly example: (scene: ExampleScene) => object;
  /** What a widget that writes talks to; the others talk to the endpoint as they do on any page. */
  readonly live?: (endpoint: string) => object;
}

const CLIENTS: Readonly<Record<Choice['tag'], Clients>> = {
  'member-directory': { example: exampleMembers },
  'campaign-timeline': { example: exampleEvents },
  'nfk-membership-form': { example: exampleApplications, live: readingApplications },
  'race-to-zero-checklist': { example: exampleChecklist, live: readingChecklist },
};

/** Makes the widget of a choice, in the state that the choice asks for. */
export function makeWidget({ tag, attributes, endpoint, base, scene }: Choice, pageUrl: string): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  // Examples are the same for all, but a widget must know whose it shows.
  if (scene !== 'live' && !('initiative' in attributes)) widget.setAttribute('initiative', 'nfk');
  if (scene !== 'live' && attributes.mode === 'view') widget.setAttribute('municipality', '3203');
  const client = clientOf(tag, scene, findAddresses({ endpoint, base }, pageUrl));
  if (typeof client === 'string') widget.setAttribute('endpoint', client);
  else Object.assign(widget satisfies LitElement, { client });
  return widget;
}

/** A client, or the address of the endpoint for a widget that talks to it by itself. */
function clientOf(
  tag: Choice['tag'],
  scene: Choice['scene'],
  found: ReturnType<typeof findAddresses>,
): object | string {
  const { example, live } = CLIENTS[tag];
  if (scene !== 'live') return example(scene);
  // The widget itself says what is wrong with an address.
  if (found.name === 'wrong') return '';
  return live?.(found.endpoint) ?? found.endpoint;
}
