/** Challenges that were solved and used, until they would have expired. */
export interface SpentChallengesTable {
  readonly signature: string;
  readonly expires_at: string;
}
