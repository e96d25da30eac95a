/** What one patient's panel holds at most. The panel refuses more in words; the worker drops a message that holds more. */

/** Characters of one document: some sixty pages. */
export const LONGEST_DOCUMENT = 200_000;
/** Documents that somebody added. */
export const MOST_DOCUMENTS = 40;
/** Characters of an OASIS XML file: one assessment has some 40,000. */
export const LONGEST_OASIS = 1_000_000;
/** Characters of a reason. */
export const LONGEST_REASON = 500;

/** Characters of a note on a page; a longer one is not read, and the panel says so (extension.md section 7). */
export const LONGEST_NOTE = 120_000;
