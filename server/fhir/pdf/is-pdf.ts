import { mediaType } from '../../../shared/fhir/media-types.ts';

/** Whether an attachment is a PDF: by its media type, or since its base64 begins as one, whatever its type says. */
export function isPdf(contentType: string | undefined, base64 = ''): boolean {
  if (contentType !== undefined && mediaType(contentType) === 'application/pdf') return true;
  return BEGINNING.test(base64);
}

/** `%PDF-` in base64, whose last figure goes on with the version. */
const BEGINNING = /^\s{0,8}JVBERi0/;

/** Whether bytes begin as a PDF. */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).includes('%PDF-');
}
