/** Keys that every copy of the server must share and that the operator has not set: one row for each purpose. */
export interface SecretsTable {
  readonly purpose: string;
  /** 32 random bytes in base64url. */
  readonly value: string;
}
