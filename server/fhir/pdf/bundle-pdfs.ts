import { decodeBase64, decodeContent } from '../../../shared/fhir/content.ts';
import { get } from '../../../shared/fhir/json.ts';
import { isXml } from '../../../shared/fhir/media-types.ts';
import { isPdf } from './is-pdf.ts';
import { pdfInCda } from './pdf-in-cda.ts';
import { type AttachmentTexts, noTexts, putPdf } from './put-pdf.ts';

/** As many as the gateway reads of one patient. */
const MOST = 60;

/**
 * The text of the PDFs that lie in a Bundle itself, in documents or as Binary resources, by their base64 as written: so that
 * a file gives what the same record gives over HTTP. The thread for PDFs is started where there is one.
 * @param bundle unchecked JSON
 */
export async function bundlePdfs(bundle: unknown): Promise<AttachmentTexts> {
  const out = noTexts();
  const found = pdfsIn(bundle);
  if (found.length === 0) return out;
  const { pdfReader } = await import('./pdf-reader.ts');
  const reader = pdfReader();
  const never = new AbortController().signal;
  try {
    for (const [i, { at, data }] of found.entries()) {
      if (out.byUrl.has(data)) continue;
      if (i < MOST) putPdf(out, data, at, await reader.read(Buffer.from(data, 'base64'), never));
      else out.reported.push({ at, say: `not read: only ${MOST} PDFs of a Bundle are` });
    }
  } finally {
    await reader.close();
  }
  return out;
}

function pdfsIn(bundle: unknown): { at: string; data: string }[] {
  const entries = get(bundle, 'entry');
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const resource = get(entry, 'resource');
    const type = get(resource, 'resourceType');
    const id = get(resource, 'id');
    const at = `${String(type)}/${typeof id === 'string' ? id : ''}`;
    if (type === 'Binary') return pdfOf(resource, at);
    const contents = type === 'DocumentReference' ? get(resource, 'content') : undefined;
    return Array.isArray(contents) ? contents.flatMap((one) => pdfOf(get(one, 'attachment'), at)) : [];
  });
}

/** An Attachment and a Binary name type and data alike. A clinical document may hold a PDF. */
function pdfOf(holder: unknown, at: string): { at: string; data: string }[] {
  const [named, data] = [get(holder, 'contentType'), get(holder, 'data')];
  const type = typeof named === 'string' ? named : '';
  if (typeof data !== 'string' || data.trim() === '') return [];
  if (isPdf(type, data)) return [{ at, data }];
  const bytes = isXml(type) ? decodeBase64(data) : undefined;
  const text = bytes && decodeContent(bytes, type);
  const held = typeof text === 'string' ? pdfInCda(text) : undefined;
  return held === undefined ? [] : [{ at, data: held }];
}
