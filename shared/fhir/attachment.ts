import { htmlToText } from './html-text.ts';
import { get, type Json, text } from './json.ts';
import type { AttachmentText, Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/**
 * An attachment's text, or why there is none. `unreadable`: it is there and is not text; `missing`: it is not there;
 * `not-fetched`: nobody looked.
 */
export type Read = { state: 'read'; text: string } | { state: 'unreadable' | 'missing' | 'not-fetched'; say: string };

/** Media types whose bytes are text that people wrote. A CDA document is XML and waits for its reader. */
const PLAIN = new Set(['text/plain', 'text/markdown', 'text/x-markdown']);
const HTML = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Reads an Attachment: inline base64, a Binary among the resources, or what the gateway fetched for its URL or made of its
 * inline data (the text of a PDF).
 */
export function readAttachment(attachment: Json, entry: Entry, reading: Reading): Read {
  const contentType = text(attachment, 'contentType');
  const data = get(attachment, 'data');
  if (typeof data === 'string' && data.trim() !== '') {
    return fromGateway(reading.attachments.get(data), contentType) ?? fromBase64(data, contentType);
  }
  const url = text(attachment, 'url');
  if (url === undefined) return { state: 'missing', say: 'the attachment has neither data nor a URL' };
  const fetched = fromGateway(reading.attachments.get(url), contentType);
  if (fetched) return fetched;
  const binary =
    /(^|\/)Binary\//.test(url) || url.startsWith('urn:') || url.startsWith('#') ? reading.find(url, entry) : undefined;
  const held = binary?.type === 'Binary' ? get(binary.resource, 'data') : undefined;
  if (binary && typeof held === 'string') {
    const type = text(binary.resource, 'contentType') ?? contentType;
    return fromGateway(reading.attachments.get(held), type) ?? fromBase64(held, type);
  }
  if (contentType !== undefined && !isText(mediaType(contentType))) return { state: 'unreadable', say: NOT_TEXT };
  return { state: 'not-fetched', say: 'the attachment was not fetched' };
}

function fromGateway(fetched: AttachmentText | undefined, contentType: string | undefined): Read | undefined {
  if (fetched === 'unreadable') return { state: 'unreadable', say: NOT_TEXT };
  if (fetched === 'missing') return { state: 'missing', say: 'the attachment is not on its server' };
  return fetched && asText(fetched.text, mediaType(fetched.contentType ?? contentType ?? 'text/plain'));
}

const NOT_TEXT = 'attached, and not text: it is there and cannot be read yet';

function isText(type: string): boolean {
  return PLAIN.has(type) || HTML.has(type);
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function fromBase64(data: string, contentType: string | undefined): Read {
  if (contentType === undefined)
    return { state: 'unreadable', say: 'the attachment does not say what it is (contentType)' };
  const type = mediaType(contentType);
  if (!isText(type)) return { state: 'unreadable', say: NOT_TEXT };
  const bytes = bytesOf(data);
  if (!bytes) return { state: 'unreadable', say: 'the attachment’s data is no base64' };
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  const decoded = decode(bytes, charset);
  if (decoded === undefined) {
    return {
      state: 'unreadable',
      say: charset === undefined ? 'not UTF-8, and no other charset is named' : 'not text in the charset that it names',
    };
  }
  return asText(decoded, type);
}

function bytesOf(data: string): Uint8Array | undefined {
  try {
    const binary = atob(
      data
        .replace(/[\s\r\n]+/g, '')
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** By the byte order mark where there is one, else the charset named, else UTF-8. Bytes that are none of it are no text. */
function decode(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(mark ?? charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const XML = /^\s*<(?:\?xml|ClinicalDocument)[\s>]/;

/** Something else under a text type: PDF, RTF and binary files give themselves away. */
function isSomethingElse(content: string): boolean {
  return /^\s*(%PDF-|\{\\rtf)/.test(content) || content.includes('\u0000');
}

/** Markup that is called plain text: a page, or a fragment that begins and closes with an element of HTML. */
function isHtml(content: string): boolean {
  const head = content.slice(0, 2_000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(head)) return true;
  return (
    /^<(?:div|p|span|table|ul|ol|h[1-6]|b|strong|body)[\s>]/i.test(head) &&
    /<\/[a-z1-6]+>\s*$/i.test(content.slice(-200))
  );
}

function asText(content: string, type: string): Read {
  const isMarkup = HTML.has(type) || isHtml(content);
  if (!isText(type) || isSomethingElse(content) || (!isMarkup && XML.test(content))) {
    return { state: 'unreadable', say: NOT_TEXT };
  }
  const read = isMarkup ? htmlToText(content) : content;
  return read.trim() === '' ? { state: 'missing', say: 'the attachment is empty' } : { state: 'read', text: read };
}
