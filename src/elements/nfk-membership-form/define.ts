import { defineOnce } from '../../controllers/define-once.ts';
import { NfkMembershipForm } from './nfk-membership-form.ts';

defineOnce(globalThis.customElements, 'nfk-membership-form', NfkMembershipForm);

declare global {
  interface HTMLElementTagNameMap {
    'nfk-membership-form': NfkMembershipForm;
  }
}
