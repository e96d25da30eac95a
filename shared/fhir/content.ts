import { decodeXml } from '../oasis/submission/decode.ts';
import type { CdaHeader } from './cda/header.ts';
import { type CdaRead, isCda, readCda } from './cda/read-cda.ts';
import { htmlToText } from './html-text.ts';
import { isXml, kindOf, mayHoldWords } from './media-types.ts';
import type { AttachmentText } from './reading.ts';
import { isRtf, rtfToText } from './rtf/rtf-text.ts';

/** The words of a document that somebody handed in, or why there are none. */
export type Content =
  | {
      state: 'read';
      text: string;
      /** What a clinical document (CDA) says of itself. */
      about?: CdaHeader;
      /** What of it was not read. */
      notes?: readonly string[];
    }
  | { state: 'unreadable' | 'missing'; say: string; about?: CdaHeader };

export const NOT_TEXT = 'attached, and not text: it is there and cannot be read yet';

/** The bytes of base64 in either alphabet. @returns `undefined` where it is none */
export function decodeBase64(data: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(data.replace(/\s+/g, '').replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/**
 * Bytes as text: by the byte order mark where there is one, else the charset that the media type names, else what XML declares,
 * else UTF-8; of RTF, which says its code pages itself, each byte a character. Bytes that are none of it are no text.
 */
export function decodeContent(bytes: Uint8Array, contentType: string): string | { say: string } {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  if (isRtf(head)) return new TextDecoder('windows-1252').decode(bytes);
  const mark = head.startsWith('\u00ff\u00fe') ? 'utf-16le' : head.startsWith('\u00fe\u00ff') ? 'utf-16be' : undefined;
  if (isXml(contentType) && mark === undefined && charset === undefined)
    return decodeXml(bytes) ?? { say: 'not text in the encoding that its XML names' };
  try {
    return new TextDecoder(mark ?? charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (kindOf(contentType) === 'unnamed') return { say: NOT_TEXT };
    return {
      say: charset === undefined ? 'not UTF-8, and no other charset is named' : 'not text in the charset that it names',
    };
  }
}

/**
 * The words of a decoded document. What it is shows in how it begins; its media type only says whether plain text is meant.
 * @param held texts that were made of PDFs, by their base64: an unstructured clinical document may hold one
 */
export function readContent(
  content: string,
  contentType: string,
  held: ReadonlyMap<string, AttachmentText> = new Map(),
): Content {
  const kind = kindOf(contentType);
  if (kind === undefined || /^\s*%PDF-/.test(content)) return { state: 'unreadable', say: NOT_TEXT };
  if (isRtf(content)) return ofRtf(content);
  if (content.includes('\u0000')) return { state: 'unreadable', say: NOT_TEXT };
  if (isCda(content)) return ofCda(readCda(content), held);
  if (kind === 'html' || isHtml(content)) return asRead(htmlToText(content));
  if (kind === 'xml' || XML.test(content))
    return { state: 'unreadable', say: 'attached, unreadable: it is XML, and no clinical document (CDA)' };
  if (kind === 'rtf') return { state: 'unreadable', say: 'attached, unreadable: it is called RTF, and is none' };
  if (kind === 'unnamed') return { state: 'unreadable', say: NOT_TEXT };
  return asRead(content);
}

function asRead(text: string, more: { about?: CdaHeader; notes?: readonly string[] } = {}): Content {
  return text.trim() === '' ? { state: 'missing', say: 'the attachment is empty' } : { state: 'read', text, ...more };
}

function ofRtf(content: string): Content {
  const read = rtfToText(content);
  if ('say' in read) return { state: 'unreadable', say: `attached, unreadable: RTF, and ${read.say}` };
  return asRead(read.text, read.isCut ? { notes: ['it ends early: its end may be missing'] } : {});
}

function ofCda(read: CdaRead | { say: string }, held: ReadonlyMap<string, AttachmentText>): Content {
  if ('say' in read)
    return { state: 'unreadable', say: `attached, unreadable: a clinical document (CDA), and ${read.say}` };
  const { header: about, text, notes, body } = read;
  if (!body && text === '') return { state: 'unreadable', say: NO_WORDS, about };
  if (!body) return asRead(text, { about, ...(notes.length > 0 ? { notes } : {}) });
  const inner = heldIn(body, held);
  return { ...inner, about };
}

const NO_WORDS = 'attached, unreadable: a clinical document (CDA) whose sections hold no words, at most coded entries';

/** What lies in a clinical document without sections. */
function heldIn(body: NonNullable<CdaRead['body']>, held: ReadonlyMap<string, AttachmentText>): Content {
  const { contentType, data, text } = body;
  const made = data === undefined ? undefined : held.get(data);
  if (typeof made === 'object') return readContent(made.text, made.contentType ?? 'text/plain');
  const isUnknown = !mayHoldWords(contentType) || isXml(contentType);
  const bytes = isUnknown || data === undefined ? undefined : decodeBase64(data);
  const decoded = text ?? (bytes && decodeContent(bytes, contentType));
  if (isUnknown || typeof decoded !== 'string')
    return {
      state: 'unreadable',
      say: 'attached, unreadable: a clinical document (CDA) that holds no sections, and no text',
    };
  return readContent(decoded, contentType);
}

const XML = /^\s*<\?xml[\s>]/;

/** Markup that is called plain text: a page, or a fragment that begins and closes with an element of HTML. */
function isHtml(content: string): boolean {
  const head = content.slice(0, 2_000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(head)) return true;
  return (
    /^<(?:div|p|span|table|ul|ol|h[1-6]|b|strong|body)[\s>]/i.test(head) &&
    /<\/[a-z1-6]+>\s*$/i.test(content.slice(-200))
  );
}
