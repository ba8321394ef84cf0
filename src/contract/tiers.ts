/** What a business can be in a network. */
export const TIERS = ['member', 'partner'] as const;
