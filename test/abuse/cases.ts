/**
 * The abuse cases (1 to 40: service.md section 10), by number. A test belongs to one when its title, or that of a `describe` around it,
 * begins with `case N: `; where both do, the inner one counts.
 */
export const CASES: Readonly<Record<number, string>> = {
  1: 'A page forges messages and events to the content script',
  2: 'A page overwrites Array.prototype, JSON.parse, fetch',
  3: 'A page covers, moves or takes away the overlay',
  4: 'Hidden text with fake diagnoses or prompt-like words',
  5: 'A text of 10 MB, floods of mutations',
  6: 'A look-alike host, http, or a foreign frame',
  7: 'The patient changes under the overlay and the panel',
  8: 'A next link or attachment at a foreign origin, file or metadata address',
  9: 'A base URL that another one begins with',
  10: 'Pages without an end, or in a circle',
  11: 'A redirect to an internal address',
  12: 'DNS rebinding',
  13: 'References that are patterns, paths or circles',
  14: 'A body that is null, text, array, HTML, bad UTF-8, BOM',
  15: '300 MB, gzip bomb, 1,000,000 levels, 1,000,000 entries',
  16: 'Headers that never come, a body that trickles',
  17: '429 with a Retry-After that is huge, negative, a date',
  18: "Another patient's resources, wrong types, duplicates, entered in error",
  19: '__proto__ and constructor as members',
  20: 'Script, links and images in what a card shows',
  21: 'A bulk manifest that points elsewhere (there is no bulk door)',
  22: 'PHI reflected into logs, headers, failures, columns',
  23: 'A CapabilityStatement that lies',
  24: 'Discovery at another host, issuer mix-up',
  25: 'State missing or used, code replay, PKCE plain',
  26: 'JWT: none, HS256, wrong claims, expired, replayed, unknown jku',
  27: 'A token for a FHIR server that is not registered',
  28: 'A wrong Origin, CSRF on /launch',
  29: 'Tokens in URLs, logs, failures',
  30: '5 MB in chunks without Content-Length; too much',
  31: 'Deep nesting in a request',
  32: 'Texts that blow a regular expression up',
  33: 'Bidi, joiners, look-alikes, NFC and NFD in notes',
  34: '1,000 slow clients',
  35: 'Headers, paths, %00 and ..%2f as ids',
  36: 'Spreadsheet formulas in what leaves',
  37: 'CR and LF in ids and User-Agent',
  38: 'A flood of feedback, unknown cards',
  39: 'One Idempotency-Key twice (no door takes one)',
  40: 'Clocks ten minutes off, DST, leap days',
  41: 'Floods of sign-ins that nobody ends',
};

const OF_CASE = /^case (\d{1,2}): /;

/** The case that a test belongs to, by its titles from the outermost to its own. */
export function caseOf(titles: readonly string[]): number | undefined {
  const number = titles.map((title) => OF_CASE.exec(title)?.[1]).findLast((found) => found !== undefined);
  return number === undefined ? undefined : Number(number);
}
