import { decodeBase64, decodeContent } from '../../shared/fhir/content.ts';
import { get } from '../../shared/fhir/json.ts';
import { isXml, mayHoldWords, mediaType } from '../../shared/fhir/media-types.ts';
import type { AttachmentText } from '../../shared/fhir/reading.ts';
import { parseBoundedJson } from '../bounded-json.ts';
import { withinBase } from './base-url.ts';
import { asResource, type FhirResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { beginsAsPdf, isPdf } from './pdf/is-pdf.ts';
import { pdfInCda } from './pdf/pdf-in-cda.ts';
import { MAX_PDF, pdfReader } from './pdf/pdf-reader.ts';
import { type AttachmentTexts, noTexts, putPdf } from './pdf/put-pdf.ts';
import { BINARY } from './resource-types.ts';
import { UpstreamError } from './upstream-error.ts';

/** Attachments that are fetched for one patient, newest documents first. */
export const MAX_ATTACHMENTS = 60;
/** Bytes of one text, and of one that may hold pictures or coded entries (RTF, XML); a PDF has a bound of its own. */
export const MAX_ATTACHMENT = 2 * 1024 * 1024;
const MAX_MARKED_UP = 12 * 1024 * 1024;
/** PDFs that are fetched at a time for one patient. */
const PDFS_AHEAD = 4;
/** How long the PDFs of one patient may take together: the request that waits for them has 30 s. */
const PDFS_MS = 18_000;

const PDF = 'application/pdf';
/** A Binary in FHIR JSON: base64 and its wrapping. */
const MAX_PDF_ANSWER = Math.ceil(MAX_PDF * 1.4);

interface Attached {
  /** Reference of the document, for reports. */
  document: string;
  date: string;
  /** The URL as written; of a PDF that lies in the resource itself, its base64 as written. */
  key: string;
  isInline: boolean;
  contentType?: string;
}

interface WantedPdf {
  attached: Attached;
  /** Its bytes, where they have come already. */
  pdf?: Uint8Array;
}

/** What came for an attachment. A PDF waits for its turn in the thread that opens it. */
type Fetched = AttachmentText | { pdf: Uint8Array };

/**
 * Fetches the attachments of documents that are stored on the same server, under caps: texts, and PDFs, whose text layer is
 * extracted. An attachment elsewhere is not fetched: its address comes from the record, and a record is no registry of
 * servers.
 */
export async function fetchAttachments(
  endpoint: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
): Promise<AttachmentTexts> {
  const out = noTexts();
  const wanted = wantedOf(endpoint, resources, out);
  const texts = wanted.filter((attached) => !isOfPdf(attached));
  const pdfs = wanted.filter(isOfPdf).map((attached) => ({ attached }));
  const [fetched, ofPdfs] = await Promise.all([
    Promise.all(texts.map(async (attached) => [attached, await fetchOne(endpoint, attached, signal)] as const)),
    readPdfs(endpoint, pdfs, signal),
  ]);
  // PDFs that are called something else, and those that lie in a clinical document.
  const inDisguise: WantedPdf[] = [];
  for (const [attached, result] of fetched) {
    if (result instanceof UpstreamError)
      out.reported.push({ at: attached.document, say: `attachment: ${result.message}` });
    else if (typeof result === 'object' && 'pdf' in result) inDisguise.push({ attached, pdf: result.pdf });
    else {
      out.byUrl.set(attached.key, result);
      const held = typeof result === 'object' ? pdfInCda(result.text) : undefined;
      if (held !== undefined) inDisguise.push({ attached: { ...attached, ...INLINE_PDF, key: held } });
    }
  }
  add(out, ofPdfs);
  add(out, await readPdfs(endpoint, inDisguise, signal));
  return out;
}

function add(out: AttachmentTexts, { byUrl, reported, said }: AttachmentTexts): void {
  for (const [key, text] of byUrl) out.byUrl.set(key, text);
  out.reported.push(...reported);
  out.said.push(...said);
}

/** Each attachment once, newest documents first, as many as are fetched. What is not wanted is named in `out`. */
function wantedOf(endpoint: Endpoint, resources: readonly FhirResource[], out: AttachmentTexts): Attached[] {
  const wanted: Attached[] = [];
  const seen = new Set<string>();
  // A document is named once for each reason, however many attachments it lists.
  const dropped = new Map<string, Set<string>>();
  const drop = (say: string, at: string) => dropped.set(say, (dropped.get(say) ?? new Set()).add(at));
  for (const attached of resources.flatMap(attachmentsOf)) {
    const { key, contentType, isInline, document } = attached;
    if (seen.has(key)) continue;
    seen.add(key);
    if (contentType !== undefined && !mayHoldWords(contentType) && !isOfPdf(attached)) {
      out.byUrl.set(key, 'unreadable');
    } else if (!isInline && !withinBase(endpoint.base, key)) {
      drop('the attachment lies outside of this FHIR server: not fetched', document);
    } else wanted.push(attached);
  }
  wanted.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  for (const { document } of wanted.splice(MAX_ATTACHMENTS)) {
    drop(`not fetched: only ${MAX_ATTACHMENTS} attachments of a patient are`, document);
  }
  for (const [say, documents] of dropped) for (const at of documents) out.reported.push({ at, say });
  return wanted;
}

/** Opened one after another, each while the next ones are fetched: the bytes of many PDFs at a time would fill the memory. */
async function readPdfs(endpoint: Endpoint, pdfs: readonly WantedPdf[], signal: AbortSignal): Promise<AttachmentTexts> {
  const out = noTexts();
  if (pdfs.length === 0) return out;
  const reader = pdfReader();
  reader.start();
  const until = performance.now() + PDFS_MS;
  const fetched = ahead(pdfs, PDFS_AHEAD, async ({ attached, pdf }) => {
    if (performance.now() > until) return 'late';
    return pdf ? { pdf } : pdfOf(endpoint, attached, signal);
  });
  try {
    for await (const [{ attached }, got] of fetched) {
      if (got === 'late' || performance.now() > until) {
        out.reported.push({
          at: attached.document,
          say: `not fetched: PDFs of a patient are read for ${PDFS_MS / 1000} s`,
        });
      } else if (got instanceof UpstreamError && got.problem === 'too-large') {
        putPdf(out, attached.key, attached.document, { unreadable: 'it is larger than is read' });
      } else if (got instanceof UpstreamError) {
        out.reported.push({ at: attached.document, say: `attachment: ${got.message}` });
      } else if (typeof got === 'object' && 'pdf' in got) {
        putPdf(out, attached.key, attached.document, await reader.read(got.pdf, signal));
      } else out.byUrl.set(attached.key, got);
    }
  } finally {
    // Nothing waits for the end of its thread.
    void reader.close();
  }
  return out;
}

/** Each item with what its work gave, in order; at most so many are under way or wait to be taken. */
async function* ahead<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<[Item, Result]> {
  const begun: { item: Item; working: Promise<Result> }[] = [];
  for (const item of items) {
    const working = work(item);
    working.catch(() => {});
    begun.push({ item, working });
    const first = begun.length === most ? begun.shift() : undefined;
    if (first) yield [first.item, await first.working];
  }
  for (const { item, working } of begun) yield [item, await working];
}

function pdfOf(
  endpoint: Endpoint,
  attached: Attached,
  signal: AbortSignal,
): Fetched | Promise<Fetched | UpstreamError> {
  if (!attached.isInline) return fetchOne(endpoint, attached, signal);
  return { pdf: Buffer.from(attached.key, 'base64') };
}

function isOfPdf({ contentType, key, isInline }: Attached): boolean {
  return isPdf(contentType, isInline ? key : '');
}

async function fetchOne(
  { client, transport }: Endpoint,
  attached: Attached,
  signal: AbortSignal,
): Promise<Fetched | UpstreamError> {
  const { key: url, contentType } = attached;
  try {
    if ((await client.reach(BINARY, 'r', signal)) === 'none') throw new UpstreamError('not-granted');
    // As FHIR JSON a Binary says its own type; servers that only send the raw thing answer the second choice.
    const raw = isOfPdf(attached) ? PDF : contentType === undefined ? 'text/*' : mediaType(contentType);
    const headers = { accept: `application/fhir+json, ${raw};q=0.8` };
    const isPlain = contentType === undefined || /^text\/(?:plain|html|markdown)$/.test(raw);
    const limit = isOfPdf(attached) ? MAX_PDF_ANSWER : isPlain ? MAX_ATTACHMENT : MAX_MARKED_UP;
    const { bytes, contentType: answered } = await transport.send({ method: 'GET', url, headers, limit }, signal);
    const type = answered ?? contentType ?? '';
    return isFhirJson(type) ? ofBinary(bytes) : ofBytes(bytes, type);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    if (error.problem === 'not-found') return 'missing';
    return error;
  }
}

function ofBinary(bytes: Uint8Array): Fetched {
  const json = parseBoundedJson(bytes);
  const binary = json.ok ? asResource(json.value) : undefined;
  if (binary?.resourceType !== 'Binary' || typeof binary.contentType !== 'string') return 'unreadable';
  const data = typeof binary.data === 'string' ? binary.data : '';
  return ofBytes(Buffer.from(data, 'base64'), binary.contentType);
}

/** A PDF gives itself away, whatever its type says; anything else is what its type says. */
function ofBytes(bytes: Uint8Array, contentType: string): Fetched {
  return isPdf(contentType) || beginsAsPdf(bytes) ? { pdf: bytes } : textOf(bytes, contentType);
}

/** Bytes that are no text in the encoding that they name are none. */
function textOf(bytes: Uint8Array, contentType: string): AttachmentText {
  if (!mayHoldWords(contentType)) return 'unreadable';
  const text = decodeContent(bytes, contentType);
  return typeof text !== 'string' || text.includes('\u0000')
    ? 'unreadable'
    : { text, contentType: mediaType(contentType) };
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
    return typeof url === 'string' && url !== '' ? [{ ...attached, key: url, isInline: false }] : [];
  });
}

/** How a PDF is fetched that is here already. */
const INLINE_PDF = { isInline: true, contentType: PDF } as const;

/** The PDF that lies in a clinical document that lies in the resource itself. */
function inCda(attached: Attached): Attached[] {
  const { key, contentType = '' } = attached;
  const bytes = isXml(contentType) ? decodeBase64(key) : undefined;
  const text = bytes && decodeContent(bytes, contentType);
  const held = typeof text === 'string' ? pdfInCda(text) : undefined;
  return held === undefined ? [] : [{ ...attached, ...INLINE_PDF, key: held }];
}

function isFhirJson(contentType: string): boolean {
  return /^application\/(?:fhir\+)?json$/.test(mediaType(contentType));
}
