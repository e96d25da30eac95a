import { isCda, readCda } from '../../../shared/fhir/cda/read-cda.ts';

/**
 * The base64 of the PDF that a clinical document holds instead of sections (C-CDA, unstructured document).
 * @returns `undefined`: the text is no such document, or it holds something else
 */
export function pdfInCda(text: string): string | undefined {
  if (!text.includes('nonXMLBody') || !isCda(text)) return undefined;
  const read = readCda(text);
  const body = 'say' in read ? undefined : read.body;
  return body?.contentType.toLowerCase() === 'application/pdf' ? body.data : undefined;
}
