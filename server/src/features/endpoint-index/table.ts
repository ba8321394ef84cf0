/** One row: what the endpoint says about itself, as JSON. */
export interface EndpointTable {
  readonly id: number;
  readonly body: string;
  readonly revision: string;
}
