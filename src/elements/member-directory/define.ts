import { defineOnce } from '../../controllers/define-once.ts';
import { MemberDirectory } from './member-directory.ts';

defineOnce(globalThis.customElements, 'member-directory', MemberDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'member-directory': MemberDirectory;
  }
}
