import { defineOnce } from '../../controllers/define-once.ts';
import { KlimaSite } from './klima-site.ts';

defineOnce(globalThis.customElements, 'klima-site', KlimaSite);

declare global {
  interface HTMLElementTagNameMap {
    'klima-site': KlimaSite;
  }
}
