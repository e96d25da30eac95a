/** A document that says not whose it is. */
const BY_ITSELF =
  ', which says not whose it is: put it into a Bundle as a DocumentReference of its patient, or ask POST /v1/document-text for its text';

/** What people hand in instead of JSON, told by its first bytes as Latin-1. */
const KINDS: readonly [(head: string) => boolean, string][] = [
  [(head) => /^\s*<(?:!doctype\s+html|html[\s>])/i.test(head), 'an HTML page (of a sign-in or an error, perhaps)'],
  [(head) => /^\s*<[?!A-Za-z]/.test(head), 'XML (lintel read FILE reads OASIS submissions and clinical documents)'],
  [(head) => head.startsWith('%PDF-'), `a PDF${BY_ITSELF}`],
  [(head) => /^\s*\{\\rtf/.test(head), `RTF${BY_ITSELF}`],
  [(head) => head.startsWith('PK\u0003\u0004'), 'a zip (lintel read FILE reads one of OASIS XML)'],
  [(head) => head.startsWith('\u001f\u008b'), 'gzip; it has to be unpacked'],
  [(head) => /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head) || head.indexOf('\0') === 1, 'UTF-16'],
  [
    (head) => /^\s*[{[]\s*$/.test(head),
    'the beginning of a document over several lines; in NDJSON a record has to stand on one',
  ],
];

/** A few words on what the bytes look like, none of them from the bytes; `undefined` where they look like nothing known. */
export function looksLike(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1');
  const plain = head.replace(/^\u00ef\u00bb\u00bf/, '');
  return KINDS.find(([isKind]) => isKind(plain))?.[1];
}

/** Whether the bytes are a page and no record: `<!DOCTYPE html>` is no XML that anybody meant to hand in. */
export function isHtmlPage(bytes: Uint8Array): boolean {
  return looksLike(bytes) === KINDS[0]?.[1];
}
