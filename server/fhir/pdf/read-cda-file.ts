import { isCda } from '../../../shared/fhir/cda/read-cda.ts';
import { type Content, decodeContent, readContent } from '../../../shared/fhir/content.ts';
import type { AttachmentText } from '../../../shared/fhir/reading.ts';
import { pdfInCda } from './pdf-in-cda.ts';

/**
 * The words of a clinical document whose bytes are here, with those of the PDF that it may hold instead of sections.
 * @returns `undefined`: the bytes are no clinical document
 */
export async function readCdaFile(bytes: Uint8Array, signal?: AbortSignal): Promise<Content | undefined> {
  const text = decodeContent(bytes, 'application/xml');
  if (typeof text !== 'string' || !isCda(text)) return undefined;
  const data = pdfInCda(text);
  if (data === undefined) return readContent(text, 'application/xml');
  const { pdfReader } = await import('./pdf-reader.ts');
  const reader = pdfReader();
  try {
    const read = await reader.read(Buffer.from(data, 'base64'), signal ?? new AbortController().signal);
    const held = new Map<string, AttachmentText>([[data, 'text' in read ? { text: read.text } : 'unreadable']]);
    const content = readContent(text, 'application/xml', held);
    const notes = 'text' in read ? read.notes.map((note) => `of the PDF in it, ${note}`) : [];
    return content.state === 'read' && notes.length > 0
      ? { ...content, notes: [...(content.notes ?? []), ...notes] }
      : content;
  } finally {
    await reader.close();
  }
}
