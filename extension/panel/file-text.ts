import type { CdaHeader } from '../../shared/fhir/cda/header.ts';
import type { Content } from '../../shared/fhir/content.ts';
import { decodeXml, looksLikeXml } from '../../shared/oasis/submission/decode.ts';
import { LONGEST_OASIS } from '../limits.ts';
import type { PanelActs } from './state/context.ts';

/** What a file holds: text, or what it is instead. */
export type FileRead = { text: string; unreadable?: undefined } | { text?: undefined; unreadable: string };

/** Bytes of a file that are read at most: far above the text that is taken. */
const LONGEST_FILE = 5_000_000;

/** A document, with what of it was not read. */
export type DocumentRead = FileRead & { name: string; notes?: readonly string[]; about?: CdaHeader };

/**
 * Reads a file that a person chose or dropped: the XML of an OASIS submission, or a document.
 * @param readPdf asks the service for a PDF's text
 */
export async function readFile(file: File, readPdf: PanelActs['readPdf']): Promise<DocumentRead | { oasis: string }> {
  const { name } = file;
  if (file.size > LONGEST_FILE) return { unreadable: 'a very large file', name };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const oasis = oasisXml(bytes);
  if (oasis !== undefined) return { oasis };
  const read = fileText(bytes);
  const type = markupOf(read, name);
  if (type !== undefined) return { ...(await markedUp(bytes, type)), name };
  if (read.unreadable !== A_PDF) return { ...read, name };
  const answer = await readPdf(bytes);
  if (!answer.ok)
    return { unreadable: `${A_PDF}, which the Lintel service would read (${answer.say.replace(/\.$/, '')})`, name };
  const { value } = answer;
  if ('unreadable' in value) return { unreadable: `${A_PDF}, and ${value.unreadable}`, name };
  return { text: value.text, name, notes: value.notes };
}

/** A document with markup as its reader sees it. Its readers are fetched when the first one comes. */
async function markedUp(bytes: Uint8Array, type: string): Promise<FileRead & Pick<DocumentRead, 'notes' | 'about'>> {
  const { decodeContent, readContent } = await import('../../shared/fhir/content.ts');
  const decoded = decodeContent(bytes, type);
  // Old software writes pages in Windows-1252 and does not say so.
  const text = typeof decoded !== 'string' && type === HTML ? new TextDecoder('windows-1252').decode(bytes) : decoded;
  const read: Content = typeof text === 'string' ? readContent(text, type) : { state: 'unreadable', say: text.say };
  if (read.state !== 'read') return { unreadable: read.say.replace(/^attached, unreadable: (?:it is )?/, '') };
  const { notes, about } = read;
  return { text: read.text, ...(notes ? { notes } : {}), ...(about ? { about } : {}) };
}

/** As which media type a document with markup is read; `undefined`: it has none, or is something else. */
function markupOf(read: FileRead, name: string): string | undefined {
  if (read.unreadable === undefined) return /\.html?$/i.test(name) ? HTML : undefined;
  return MARKED_UP.get(read.unreadable);
}

/** The text of an XML file that holds an OASIS submission by its own word; whether it is a sound one the worker says. */
export function oasisXml(bytes: Uint8Array): string | undefined {
  const xml = looksLikeXml(bytes) ? decodeXml(bytes) : undefined;
  if (xml === undefined || xml.length > LONGEST_OASIS) return undefined;
  return /<(?:\w+:)?ASSESSMENT[\s>]/i.test(xml) ? xml : undefined;
}

const A_PDF = 'a PDF';
const RTF = 'an RTF document';
const XML = 'an XML document';
const PAGE = 'an HTML document';
const HTML = 'text/html';
/** Kinds that are read here, as which media type. */
const MARKED_UP: ReadonlyMap<string, string> = new Map([
  [RTF, 'application/rtf'],
  [XML, 'application/xml'],
  [PAGE, HTML],
]);

/** Files that are no text, by how they begin (one character a byte). */
const KINDS: readonly (readonly [beginnings: readonly string[], name: string])[] = [
  [['%PDF-'], A_PDF],
  [['{\\rtf'], RTF],
  [['PK\u0003\u0004'], 'a Word or other packed document'],
  [['\u00D0\u00CF\u0011\u00E0'], 'an old Word document'],
  [['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*'], 'a picture'],
  [['<?xml', '<ClinicalDocument', '<cda:ClinicalDocument'], XML],
  [['<!DOCTYPE', '<!doctype', '<html', '<HTML'], PAGE],
];

/**
 * Reads a dropped file as plain text: UTF-8, UTF-16 with its mark, or Windows-1252 as old software writes it. Whatever is
 * no plain text is named, and stays "attached, unreadable": never the same as "not there".
 */
export function fileText(bytes: Uint8Array): FileRead {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const [b0, b1] = bytes;
  if ((b0 === 0xff && b1 === 0xfe) || (b0 === 0xfe && b1 === 0xff)) {
    return asText(new TextDecoder(b0 === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes));
  }
  const begin = head.replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  const kind = KINDS.find(([beginnings]) => beginnings.some((each) => begin.startsWith(each)));
  if (kind) return { unreadable: kind[1] };
  try {
    return asText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return asText(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Control characters do not stand in text. */
function asText(decoded: string): FileRead {
  const text = decoded.replace(/\r\n?/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return /[\x00-\x08\x0E-\x1A\x1C-\x1F]/.test(text) ? { unreadable: 'not a text file' } : { text };
}
