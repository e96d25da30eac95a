/** What a file holds: text, or what it is instead. */
export type FileRead = { text: string; unreadable?: undefined } | { text?: undefined; unreadable: string };

/** Files that are no text, by how they begin (one character a byte). */
const KINDS: readonly (readonly [beginnings: readonly string[], name: string])[] = [
  [['%PDF-'], 'a PDF'],
  [['{\\rtf'], 'an RTF document'],
  [['PK\u0003\u0004'], 'a Word or other packed document'],
  [['\u00D0\u00CF\u0011\u00E0'], 'an old Word document'],
  [['\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*'], 'a picture'],
  [['<?xml', '<ClinicalDocument', '<!DOCTYPE', '<!doctype', '<html'], 'a marked-up document (XML or HTML)'],
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
