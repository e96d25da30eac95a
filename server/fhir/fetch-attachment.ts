import { decodeContent } from '../../shared/fhir/content.ts';
import { mayHoldWords, mediaType } from '../../shared/fhir/media-types.ts';
import type { AttachmentText } from '../../shared/fhir/reading.ts';
import { parseBoundedJson } from '../bounded-json.ts';
import { type Attached, isOfPdf } from './attached.ts';
import { asResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { beginsAsPdf, isPdf } from './pdf/is-pdf.ts';
import { MAX_PDF } from './pdf/pdf-reader.ts';
import { BINARY } from './resource-types.ts';
import { UpstreamError } from './upstream-error.ts';

/** Bytes of one text, and of one that may hold pictures or coded entries (RTF, XML); a PDF has a bound of its own. */
export const MAX_ATTACHMENT = 2 * 1024 * 1024;
const MAX_MARKED_UP = 12 * 1024 * 1024;
/** A Binary in FHIR JSON: base64 and its wrapping. */
const MAX_PDF_ANSWER = Math.ceil(MAX_PDF * 1.4);

/** What came for an attachment. A PDF waits for its turn in the thread that opens it. */
export type Fetched = AttachmentText | { pdf: Uint8Array };

/** Fetches one attachment from its server. What the server refuses is given, not thrown. */
export async function fetchAttachment(
  { client, transport }: Endpoint,
  attached: Attached,
  signal: AbortSignal,
): Promise<Fetched | UpstreamError> {
  const { key, address: url = key, contentType } = attached;
  try {
    if ((await client.reach(BINARY, 'r', signal)) === 'none') throw new UpstreamError('not-granted');
    // As FHIR JSON a Binary says its own type; servers that only send the raw thing answer the second choice.
    const raw = isOfPdf(attached) ? 'application/pdf' : contentType === undefined ? 'text/*' : mediaType(contentType);
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

function isFhirJson(contentType: string): boolean {
  return /^application\/(?:fhir\+)?json$/.test(mediaType(contentType));
}
