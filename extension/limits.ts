/** What one patient's panel holds at most. The panel refuses more in words; the worker drops a message that holds more. */

/** Characters of one document: some sixty pages. */
export const LONGEST_DOCUMENT = 200_000;
export const MOST_DOCUMENTS = 40;
/** Characters of a reason. */
export const LONGEST_REASON = 500;
