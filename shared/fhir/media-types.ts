/** How what a media type names is read. */
export type Kind = 'plain' | 'html' | 'rtf' | 'xml';

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

/** The media types that are read here. */
export const READABLE: readonly string[] = [...KINDS.keys()];

/** How a media type is read; parameters behind it do not matter. @returns `undefined` where it is not */
export function kindOf(contentType: string): Kind | undefined {
  return KINDS.get(mediaType(contentType));
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
