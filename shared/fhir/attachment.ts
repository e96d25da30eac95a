import { type Content, decodeBase64, decodeContent, NOT_TEXT, readContent } from './content.ts';
import { get, type Json, text } from './json.ts';
import { mayHoldWords } from './media-types.ts';
import type { AttachmentText, Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/**
 * An attachment's text, or why there is none. `unreadable`: it is there and is not text; `missing`: it is not there;
 * `not-fetched`: nobody looked.
 */
export type Read = Content | { state: 'not-fetched'; say: string };

/**
 * Reads an Attachment: inline base64, a Binary among the resources, or what the gateway fetched for its URL or made of its
 * inline data (the text of a PDF).
 */
export function readAttachment(attachment: Json, entry: Entry, reading: Reading): Read {
  const contentType = text(attachment, 'contentType');
  const data = get(attachment, 'data');
  if (typeof data === 'string' && data.trim() !== '') {
    return fromGateway(data, contentType, reading) ?? fromBase64(data, contentType, reading);
  }
  const url = text(attachment, 'url');
  if (url === undefined) return { state: 'missing', say: 'the attachment has neither data nor a URL' };
  const fetched = fromGateway(url, contentType, reading);
  if (fetched) return fetched;
  const binary =
    /(^|\/)Binary\//.test(url) || url.startsWith('urn:') || url.startsWith('#') ? reading.find(url, entry) : undefined;
  const held = binary?.type === 'Binary' ? get(binary.resource, 'data') : undefined;
  if (binary && typeof held === 'string') {
    const type = text(binary.resource, 'contentType') ?? contentType;
    return fromGateway(held, type, reading) ?? fromBase64(held, type, reading);
  }
  if (contentType !== undefined && !mayHoldWords(contentType)) return { state: 'unreadable', say: NOT_TEXT };
  return { state: 'not-fetched', say: 'the attachment was not fetched' };
}

function fromGateway(key: string, contentType: string | undefined, { attachments }: Reading): Content | undefined {
  const fetched: AttachmentText | undefined = attachments.get(key);
  if (fetched === 'unreadable') return { state: 'unreadable', say: NOT_TEXT };
  if (fetched === 'missing') return { state: 'missing', say: 'the attachment is not on its server' };
  return fetched && readContent(fetched.text, fetched.contentType ?? contentType ?? 'text/plain', attachments);
}

function fromBase64(data: string, type: string | undefined, reading: Reading): Content {
  const read = fromTyped(data, type ?? '', reading);
  // How it begins may tell; where it does not, what is missing is its type.
  return type === undefined && read.state === 'unreadable' && read.say === NOT_TEXT
    ? { state: 'unreadable', say: 'the attachment does not say what it is (contentType)' }
    : read;
}

function fromTyped(data: string, contentType: string, { attachments }: Reading): Content {
  if (!mayHoldWords(contentType)) return { state: 'unreadable', say: NOT_TEXT };
  const bytes = decodeBase64(data);
  if (!bytes) return { state: 'unreadable', say: 'the attachment’s data is no base64' };
  const decoded = decodeContent(bytes, contentType);
  return typeof decoded === 'string'
    ? readContent(decoded, contentType, attachments)
    : { state: 'unreadable', say: decoded.say };
}
