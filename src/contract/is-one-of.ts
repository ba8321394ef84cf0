/** Whether a raw value is one of the known ones. */
export const isOneOf = <Value extends string>(values: readonly Value[], raw: string | undefined): raw is Value =>
  values.some((value) => value === raw);
