import { defineOnce } from '../../controllers/define-once.ts';
import { CampaignTimeline } from './campaign-timeline.ts';

defineOnce(globalThis.customElements, 'campaign-timeline', CampaignTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-timeline': CampaignTimeline;
  }
}
