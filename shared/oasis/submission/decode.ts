/**
 * The text of an XML file: by its byte order mark, else by the encoding that its declaration names, else UTF-8. CMS asks for
 * ASCII; systems write what they have.
 * @returns `undefined` where the bytes are none of it
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  return named === undefined || /^utf-?16/i.test(named) ? 'utf-8' : named;
}

/** Whether a file is XML by how it begins. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 200)).replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<[?!A-Za-z]/.test(head);
}
