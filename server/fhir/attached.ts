import { decodeBase64, decodeContent } from '../../shared/fhir/content.ts';
import { get } from '../../shared/fhir/json.ts';
import { isXml, mayHoldWords } from '../../shared/fhir/media-types.ts';
import { type BaseUrl, withinBase } from './base-url.ts';
import type { FhirResource } from './bundle.ts';
import { atHome } from './next-link.ts';
import { isPdf } from './pdf/is-pdf.ts';
import { pdfInCda } from './pdf/pdf-in-cda.ts';
import type { AttachmentTexts } from './pdf/put-pdf.ts';

/** Attachments that are fetched for one patient, newest documents first. */
const MAX_ATTACHMENTS = 60;

/** An attachment that a document names or holds. */
export interface Attached {
  /** Reference of the document, for reports. */
  document: string;
  date: string;
  /** The URL as written; of a PDF that lies in the resource itself, its base64 as written. */
  key: string;
  /** Where it is asked for, where that is not its URL. */
  address?: string;
  isInline: boolean;
  contentType?: string;
}

/** How a PDF is fetched that is here already. */
export const INLINE_PDF = { isInline: true, contentType: 'application/pdf' } as const;

/**
 * Each attachment once, newest documents first, as many as are fetched. What is not wanted is named in `out`.
 * @param homes bases by which the server calls itself
 */
export function wantedOf(
  base: BaseUrl,
  resources: readonly FhirResource[],
  out: AttachmentTexts,
  homes: ReadonlySet<string>,
): Attached[] {
  const wanted: Attached[] = [];
  const seen = new Set<string>();
  // A document is named once for each reason, however many attachments it lists.
  const dropped = new Map<string, Set<string>>();
  const drop = (say: string, at: string) => dropped.set(say, (dropped.get(say) ?? new Set()).add(at));
  for (const attached of resources.flatMap(attachmentsOf)) {
    const { key, contentType, isInline, document } = attached;
    if (seen.has(key)) continue;
    seen.add(key);
    const address = isInline ? key : atHome(base, key, homes);
    if (contentType !== undefined && !mayHoldWords(contentType) && !isOfPdf(attached)) {
      out.byUrl.set(key, 'unreadable');
    } else if (!isInline && !withinBase(base, address)) {
      drop('the attachment lies outside of this FHIR server: not fetched', document);
    } else wanted.push(address === key ? attached : { ...attached, address });
  }
  wanted.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  for (const { document } of wanted.splice(MAX_ATTACHMENTS)) {
    drop(`not fetched: only ${MAX_ATTACHMENTS} attachments of a patient are`, document);
  }
  for (const [say, documents] of dropped) for (const at of documents) out.reported.push({ at, say });
  return wanted;
}

/** `DocumentReference.content[].attachment` by URL, and PDFs that lie in it or in a clinical document in it. The resource is unchecked JSON. */
function attachmentsOf(resource: FhirResource): Attached[] {
  if (resource.resourceType !== 'DocumentReference' || !Array.isArray(resource.content)) return [];
  return resource.content.flatMap((content: unknown) => {
    const attachment = get(content, 'attachment');
    const [data, url] = [get(attachment, 'data'), get(attachment, 'url')];
    const contentType = get(attachment, 'contentType');
    const attached = {
      document: `DocumentReference/${resource.id ?? ''}`,
      date: typeof resource.date === 'string' ? resource.date : '',
      ...(typeof contentType === 'string' ? { contentType } : {}),
    };
    if (typeof data === 'string' && data.trim() !== '') {
      const inline = { ...attached, key: data, isInline: true };
      return isOfPdf(inline) ? [inline] : inCda(inline);
    }
    // `#…` lies in the document's own resource, and `data:` in the address itself.
    return typeof url === 'string' && !/^(?:#|data:|$)/i.test(url) ? [{ ...attached, key: url, isInline: false }] : [];
  });
}

/** The PDF that lies in a clinical document that lies in the resource itself. */
function inCda(attached: Attached): Attached[] {
  const { key, contentType = '' } = attached;
  const bytes = isXml(contentType) ? decodeBase64(key) : undefined;
  const text = bytes && decodeContent(bytes, contentType);
  const held = typeof text === 'string' ? pdfInCda(text) : undefined;
  return held === undefined ? [] : [{ ...attached, ...INLINE_PDF, key: held }];
}

/** Whether it is a PDF by its type or its first bytes. */
export function isOfPdf({ contentType, key, isInline }: Attached): boolean {
  return isPdf(contentType, isInline ? key : '');
}
