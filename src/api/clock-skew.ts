/** The only form in which servers may write the time (RFC 9110, 5.6.7); engines make a date of almost anything. */
const HTTP_DATE = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/** Ms that two clocks may differ by before anybody minds. */
const TOLERANCE = 300_000;

/**
 * Ms to add to the visitor's clock to get the server's, by the `Date` of an answer that has just arrived; 0 while they
 * are within five minutes of each other, and when there is no such header or the server does not expose it.
 *
 * An answer out of a cache is up to eleven minutes old and sets a clock that is right back by as much. That is accepted:
 * it shows events as they were when the answer was written, and the next answer mends it.
 */
export function clockSkew(date = ''): number {
  const skew = HTTP_DATE.test(date) ? Date.parse(date) - Date.now() : 0;
  return Math.abs(skew) > TOLERANCE ? skew : 0;
}
