import type { AttachmentText } from '../../../shared/fhir/reading.ts';
import type { Reported } from '../../../shared/fhir/report.ts';
import type { PdfRead } from './extract.ts';

/** The texts of attachments, as `readChart` takes them, and what is to be said of them. */
export interface AttachmentTexts {
  byUrl: Map<string, AttachmentText>;
  /** What could not be looked at. */
  reported: Reported[];
  /** What was looked at: why a PDF is unreadable, and what of one was not read. */
  said: Reported[];
}

/** Before anything was fetched. A new one each time: {@link putPdf} writes into it. */
export function noTexts(): AttachmentTexts {
  return { byUrl: new Map(), reported: [], said: [] };
}

/**
 * Puts down what a PDF gave: its text, or that it is attached and unreadable, with why.
 * @param key the attachment's URL, or its base64, as the resource wrote it
 */
export function putPdf({ byUrl, said }: AttachmentTexts, key: string, document: string, read: PdfRead): void {
  if ('unreadable' in read) {
    byUrl.set(key, 'unreadable');
    said.push({ at: document, say: `attached, unreadable: a PDF, and ${read.unreadable}` });
    return;
  }
  byUrl.set(key, { text: read.text, contentType: 'text/plain' });
  for (const note of read.notes) said.push({ at: document, say: `of the attached PDF, ${note}` });
}
