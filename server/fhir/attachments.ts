import { type Attached, INLINE_PDF, isOfPdf, wantedOf } from './attached.ts';
import type { FhirResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { type Fetched, fetchAttachment } from './fetch-attachment.ts';
import { pdfInCda } from './pdf/pdf-in-cda.ts';
import { pdfReader } from './pdf/pdf-reader.ts';
import { type AttachmentTexts, noTexts, putPdf } from './pdf/put-pdf.ts';
import { UpstreamError } from './upstream-error.ts';

/** PDFs that are fetched at a time for one patient. */
const PDFS_AHEAD = 4;
/** How long the PDFs of one patient may take together: the request that waits for them has 30 s. */
const PDFS_MS = 18_000;

interface WantedPdf {
  attached: Attached;
  /** Its bytes, where they have come already. */
  pdf?: Uint8Array;
}

/**
 * Fetches the attachments of documents that are stored on the same server, under caps: texts, and PDFs, whose text layer is
 * extracted. An attachment elsewhere is not fetched: its address comes from the record, and a record is no registry of
 * servers.
 * @param homes bases by which the server calls itself
 */
export async function fetchAttachments(
  endpoint: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
  homes: ReadonlySet<string> = new Set(),
): Promise<AttachmentTexts> {
  const out = noTexts();
  const wanted = wantedOf(endpoint.base, resources, out, homes);
  const texts = wanted.filter((attached) => !isOfPdf(attached));
  const pdfs = wanted.filter(isOfPdf).map((attached) => ({ attached }));
  const [fetched, ofPdfs] = await Promise.all([
    Promise.all(texts.map(async (attached) => [attached, await fetchAttachment(endpoint, attached, signal)] as const)),
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
  if (!attached.isInline) return fetchAttachment(endpoint, attached, signal);
  return { pdf: Buffer.from(attached.key, 'base64') };
}
