/** What came in place of FHIR, in words of ours: it tells an address that is wrong from a page that stands before the right one. */
export type Came = 'a web page came' | 'XML came' | 'nothing came' | 'other JSON came';

const PAGE = /^<(?:!doctype\s+html|html|head|body|title|script|meta)\b/i;
const COMMENTS = /^(?:\s*<!--[\s\S]{0,2000}?-->)+\s*/;

/** @param bytes an answer that is no FHIR; `undefined` for what is none of these */
export function whatCame(bytes: Uint8Array): Came | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trim().replace(COMMENTS, '');
  if (start === '') return bytes.length <= 4096 ? 'nothing came' : undefined;
  if (PAGE.test(start)) return 'a web page came';
  if (start.startsWith('<')) return 'XML came';
  return /^[[{]/.test(start) ? 'other JSON came' : undefined;
}

/** The same by what an answer says of itself, where its body is not read. */
export function cameBy(contentType: string | null): Came | undefined {
  return contentType !== null && /^\s*text\/html\b/i.test(contentType) ? 'a web page came' : undefined;
}
