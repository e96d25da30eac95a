/** The text of a table, and the encoding it was read as. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * Decodes a text file of unknown encoding: by its byte order mark, else UTF-16 by the zero bytes that ASCII leaves in
 * it, else UTF-8 when every byte fits, else Windows-1252 (which holds Latin-1). A table is ASCII but for a few letters
 * in titles, so that this choice never touches a code or a number.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return as('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return as('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return as('utf-16be', bytes);
  const wide = wideEncoding(bytes);
  if (wide) return as(wide, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return as('windows-1252', bytes);
  }
}

/** TextDecoder drops a byte order mark of its own. */
function as(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** UTF-16 without a mark: in mostly-ASCII text every other byte is zero, on the same side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const most = sample.length * 0.4;
  if (odd >= most && odd > 0 && even === 0) return 'utf-16le';
  if (even >= most && even > 0 && odd === 0) return 'utf-16be';
  return undefined;
}
