/** Codes of PostgreSQL (class 08, 53, 57P, and transactions that stood in each other's way), of the network below it, and of a busy SQLite file. */
const CODES = /^(08...|53...|57P0.|40001|40P01|ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|SQLITE_BUSY\w*)$/;
/** What the drivers say without a code. */
const MESSAGES = /driver has already been destroyed|connection terminated|timeout exceeded when trying to connect/i;

/** Whether an error means that the database cannot be asked at the moment, so that trying again later may help. */
export const isUnavailable = (error: Error): boolean =>
  ('code' in error && typeof error.code === 'string' && CODES.test(error.code)) || MESSAGES.test(error.message);
