import type { AttachmentText, Reported } from '../../shared/fhir/read-chart.ts';
import { parseBoundedJson } from '../bounded-json.ts';
import { withinBase } from './base-url.ts';
import { asResource, type FhirResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { UpstreamError } from './upstream-error.ts';

/** Attachments that are fetched for one patient, newest documents first, and the bytes of one. */
export const MAX_ATTACHMENTS = 60;
export const MAX_ATTACHMENT = 2 * 1024 * 1024;

/** What `shared` may receive as text. Everything else is "attached, unreadable"; readers for PDF come in here. */
const TEXT = /^(?:text\/(?:plain|html|markdown|x-markdown)|application\/xhtml\+xml)$/;

interface Attached {
  /** Reference of the document, for reports. */
  document: string;
  date: string;
  url: string;
  contentType?: string;
}

/** The text of attachments by URL as written, as `readChart` takes it, and what could not be looked at. */
export interface Attachments {
  byUrl: Map<string, AttachmentText>;
  reported: Reported[];
}

/**
 * Fetches the text attachments of documents that are stored on the same server, under caps. An attachment elsewhere is
 * not fetched: its address comes from the record, and a record is no registry of servers.
 */
export async function fetchAttachments(
  endpoint: Endpoint,
  resources: readonly FhirResource[],
  signal: AbortSignal,
): Promise<Attachments> {
  const out: Attachments = { byUrl: new Map(), reported: [] };
  const wanted: Attached[] = [];
  for (const attached of resources.flatMap(attachmentsOf)) {
    if (out.byUrl.has(attached.url) || wanted.some(({ url }) => url === attached.url)) continue;
    if (attached.contentType !== undefined && !TEXT.test(mediaType(attached.contentType))) {
      out.byUrl.set(attached.url, 'unreadable');
    } else if (!withinBase(endpoint.base, attached.url)) {
      out.reported.push({ at: attached.document, say: 'the attachment lies outside of this FHIR server: not fetched' });
    } else wanted.push(attached);
  }
  wanted.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  for (const { document } of wanted.slice(MAX_ATTACHMENTS)) {
    out.reported.push({ at: document, say: `not fetched: only ${MAX_ATTACHMENTS} attachments of a patient are` });
  }
  const fetched = await Promise.all(
    wanted
      .slice(0, MAX_ATTACHMENTS)
      .map(async (attached) => [attached, await fetchOne(endpoint, attached, signal)] as const),
  );
  for (const [{ url, document }, result] of fetched) {
    if (result instanceof UpstreamError) out.reported.push({ at: document, say: `attachment: ${result.message}` });
    else out.byUrl.set(url, result);
  }
  return out;
}

async function fetchOne(
  { transport }: Endpoint,
  { url, contentType }: Attached,
  signal: AbortSignal,
): Promise<AttachmentText | UpstreamError> {
  try {
    // As FHIR JSON a Binary says its own type; servers that only send the raw thing answer the second choice.
    const headers = { accept: 'application/fhir+json, text/*;q=0.8' };
    const { bytes, headers: answered } = await transport.send(
      { method: 'GET', url, headers, limit: MAX_ATTACHMENT },
      signal,
    );
    const type = answered.get('content-type') ?? contentType ?? '';
    return isFhirJson(type) ? textOfBinary(bytes) : textOf(bytes, type);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    if (error.problem === 'not-found') return 'missing';
    return error;
  }
}

function textOfBinary(bytes: Uint8Array): AttachmentText {
  const json = parseBoundedJson(bytes);
  const binary = json.ok ? asResource(json.value) : undefined;
  if (binary?.resourceType !== 'Binary' || typeof binary.contentType !== 'string') return 'unreadable';
  const data = typeof binary.data === 'string' ? binary.data : '';
  return textOf(Buffer.from(data, 'base64'), binary.contentType);
}

/** Decodes by the charset that the type names, UTF-8 where it names none. Bytes that are none of it are no text. */
function textOf(bytes: Uint8Array, contentType: string): AttachmentText {
  const type = mediaType(contentType);
  if (!TEXT.test(type)) return 'unreadable';
  try {
    const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? 'unreadable' : { text, contentType: type };
  } catch {
    return 'unreadable';
  }
}

/** `DocumentReference.content[].attachment` with a URL and no inline data. The resource is unchecked JSON. */
function attachmentsOf(resource: FhirResource): Attached[] {
  if (resource.resourceType !== 'DocumentReference' || !Array.isArray(resource.content)) return [];
  return resource.content.flatMap((content: unknown) => {
    const attachment = member(content, 'attachment');
    const url = member(attachment, 'url');
    const contentType = member(attachment, 'contentType');
    if (typeof url !== 'string' || url === '' || member(attachment, 'data') !== undefined) return [];
    return [
      {
        document: `DocumentReference/${resource.id ?? ''}`,
        date: typeof resource.date === 'string' ? resource.date : '',
        url,
        ...(typeof contentType === 'string' ? { contentType } : {}),
      },
    ];
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function isFhirJson(contentType: string): boolean {
  return /^application\/(?:fhir\+)?json$/.test(mediaType(contentType));
}
