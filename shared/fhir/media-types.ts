/** How what a media type names is read; `unnamed`: the type does not say what it is, and only how it begins tells. */
export type Kind = 'plain' | 'html' | 'rtf' | 'xml' | 'unnamed';

/** Media types that are read here, as servers name them. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['text/plain', 'plain'],
  ['text/markdown', 'plain'],
  ['text/x-markdown', 'plain'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/rtf', 'rtf'],
  ['application/x-rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['text/richtext', 'rtf'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['application/cda+xml', 'xml'],
  ['application/hl7-cda+xml', 'xml'],
  ['application/hl7-sdwg+xml', 'xml'],
  ['text/x-hl7-text+xml', 'xml'],
]);

/**
 * Types by which servers call files that they know nothing of, and Word's, under which RTF is stored as often as not. What begins
 * as RTF, a clinical document, a page or a PDF is that; the rest is none.
 */
const UNNAMED: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/unknown',
  'application/msword',
]);

/** The media types that are read here. */
export const READABLE: readonly string[] = [...KINDS.keys()];

/** How a media type is read; parameters behind it do not matter. @returns `undefined` where it is not */
export function kindOf(contentType: string): Kind | undefined {
  const type = mediaType(contentType);
  return UNNAMED.has(type) ? 'unnamed' : KINDS.get(type);
}

/** Whether words may be in it: its type is one that is read, or does not say what it is. */
export function mayHoldWords(contentType: string): boolean {
  return kindOf(contentType) !== undefined;
}

/** Whether a media type is of those whose words are read; parameters behind it do not matter. */
export function isReadable(contentType: string): boolean {
  return KINDS.has(mediaType(contentType));
}

/** Whether a media type says XML, in which a clinical document may lie. */
export function isXml(contentType: string): boolean {
  return KINDS.get(mediaType(contentType)) === 'xml';
}

/** A media type without its parameters, lower case. */
export function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
