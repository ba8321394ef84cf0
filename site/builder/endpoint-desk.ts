import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createClient } from '../../src/api/client.ts';
import type { Municipality } from '../../src/contract/member.ts';
import type { Addresses } from './addresses.ts';
import type { CheckState, IndexState } from './builder-host.ts';
import { fetchRelease } from './fetch-release.ts';
import type { Release } from './loader-tag.ts';
import { readMunicipalities } from './read-municipalities.ts';
import type { BuilderLanguage } from './words/say.ts';

/** What is to be known of an endpoint. */
export interface Inquiry extends Addresses {
  readonly initiative: string;
  /** Whether the municipalities of the initiative are wanted. */
  readonly isLocal: boolean;
}

/** Asks the endpoint what it has, the server of the files what it is, and the checker how the endpoint is. */
export class EndpointDesk implements ReactiveController {
  index: IndexState = { name: 'loading' };
  municipalities: readonly Municipality[] = [];
  /** Of the files; `missing` when there are none where they should be. */
  release: Release | 'missing' | undefined;
  check: CheckState = { name: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #known: () => void;
  #place = '';
  #asked = '';
  #asking = new AbortController();
  #checking = new AbortController();

  /** `known` hears of it when the endpoint has said what it has. */
  constructor(host: ReactiveControllerHost, known: () => void) {
    this.#host = host;
    this.#known = known;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking.abort();
    this.#checking.abort();
  }

  /** Asks what is not known yet; a newer question ends the older. */
  async ask({ endpoint, base, initiative, isLocal }: Inquiry): Promise<void> {
    const place = `${endpoint} ${base}`;
    const asked = `${place} ${isLocal} ${initiative}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    if (place !== this.#place) this.#forget();
    this.#place = place;
    this.municipalities = [];
    const client = createClient(endpoint);
    try {
      const [index, release] = await Promise.all([
        client.index({ signal }).then(
          ({ data }): IndexState => ({ name: 'known', index: data }),
          (): IndexState => ({ name: 'failed' }),
        ),
        this.release ?? fetchRelease(base, signal),
      ]);
      signal.throwIfAborted();
      this.index = index;
      this.release = release ?? 'missing';
      this.#host.requestUpdate();
      this.#known();
      if (isLocal && initiative !== '') {
        this.municipalities = await readMunicipalities(client, initiative, signal);
        this.#host.requestUpdate();
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Checks the endpoint for pages of the site of `page`; one check at a time. */
  async startCheck(endpoint: string, page: string, language: BuilderLanguage): Promise<void> {
    if (this.check.name === 'running') return;
    this.#checking = new AbortController();
    const { signal } = this.#checking;
    let count = 0;
    this.#tell({ name: 'running', count });
    try {
      const { runCheck } = await import('./run-check.ts');
      const onFinding = () => {
        count += 1;
        if (!signal.aborted) this.#tell({ name: 'running', count });
      };
      const result = await runCheck(endpoint, language, { page, signal, onFinding });
      if (!signal.aborted) this.#tell({ name: 'done', result });
    } catch {
      if (!signal.aborted) this.#tell({ name: 'broken' });
    }
  }

  #tell(check: CheckState): void {
    this.check = check;
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#checking.abort();
    this.index = { name: 'loading' };
    this.release = undefined;
    this.#tell({ name: 'idle' });
  }
}
