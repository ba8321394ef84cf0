import { defineOnce } from '../../controllers/define-once.ts';
import { RaceToZeroChecklist } from './race-to-zero-checklist.ts';

defineOnce(globalThis.customElements, 'race-to-zero-checklist', RaceToZeroChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'race-to-zero-checklist': RaceToZeroChecklist;
  }
}
