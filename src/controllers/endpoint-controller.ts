import type { ReactiveControllerHost } from 'lit';
import { parseEndpoint } from '../api/endpoint.ts';
import { WidgetError } from '../api/errors.ts';
import { SiteController } from './site-controller.ts';

/** What an element knows about where its data come from. */
export type EndpointState<Client> =
  | { readonly name: 'waiting' }
  | { readonly name: 'unconfigured'; readonly error: WidgetError }
  | { readonly name: 'known'; readonly client: Client };

/** What the element itself says. */
export interface OwnEndpoint<Client> {
  readonly client?: Client | undefined;
  readonly endpoint?: string | undefined;
}

/**
 * Which endpoint an element talks to: its own client, else its own `endpoint`, else the nearest `<klima-site>`, else
 * `<meta name="klima-endpoint">`. Also carries the site's own words.
 */
export class EndpointController<Client extends { readonly endpoint: string }> {
  readonly #site: SiteController;
  readonly #own: OwnEndpoint<Client>;
  readonly #create: (endpoint: string) => Client;
  #made: Client | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    own: OwnEndpoint<Client>,
    create: (endpoint: string) => Client,
  ) {
    this.#own = own;
    this.#create = create;
    this.#site = new SiteController(host);
  }

  get messages() {
    return this.#site.site?.messages;
  }

  get state(): EndpointState<Client> {
    const { client, endpoint: own } = this.#own;
    if (client) return { name: 'known', client };
    const raw = own ?? this.#site.site?.endpoint;
    if (raw === undefined && this.#site.isPending) return { name: 'waiting' };
    try {
      return { name: 'known', client: this.#clientFor(raw ?? readMeta() ?? '') };
    } catch (error) {
      if (error instanceof WidgetError) return { name: 'unconfigured', error };
      throw error;
    }
  }

  #clientFor(raw: string): Client {
    if (raw.trim() === '') throw new WidgetError('unconfigured', { reason: 'missing' });
    const endpoint = parseEndpoint(raw, document.baseURI);
    if (this.#made?.endpoint !== endpoint) this.#made = this.#create(endpoint);
    return this.#made;
  }
}

const readMeta = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="klima-endpoint"]')?.content;
