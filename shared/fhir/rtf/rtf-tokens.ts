/** What an RTF text is made of. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\par`, `\u8217`: a control word and its number. */
  | { kind: 'word'; word: string; value: number | undefined }
  /** `\~`, `\*`: a control symbol. */
  | { kind: 'symbol'; symbol: string }
  /** `\'e9`: a byte in the code page of its font. */
  | { kind: 'byte'; byte: number }
  | { kind: 'text'; text: string };

const RUN = /[^\\{}\r\n]+/y;
const WORD = /([A-Za-z]{1,32})(-?\d{1,10})? ?/y;
const BYTE = /'([\dA-Fa-f]{2})/y;

/** The tokens of an RTF text, in order. One pass; raw bytes that a control word announces (`\bin`) are passed over. */
export function* rtfTokens(rtf: string): Iterable<RtfToken> {
  for (let at = 0; at < rtf.length; ) {
    const c = rtf[at];
    if (c === '{' || c === '}') {
      at++;
      yield c === '{' ? { kind: 'open' } : { kind: 'close' };
    } else if (c === '\r' || c === '\n') {
      at++;
    } else if (c !== '\\') {
      RUN.lastIndex = at;
      const text = RUN.exec(rtf)?.[0] ?? '';
      at += text.length;
      yield { kind: 'text', text };
    } else {
      at++;
      WORD.lastIndex = at;
      const word = WORD.exec(rtf);
      if (word) {
        const value = word[2] === undefined ? undefined : Number(word[2]);
        at += word[0].length;
        if (word[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', word: word[1] ?? '', value };
        continue;
      }
      BYTE.lastIndex = at;
      const byte = BYTE.exec(rtf);
      if (byte) yield { kind: 'byte', byte: Number.parseInt(byte[1] ?? '', 16) };
      else if (at < rtf.length) yield { kind: 'symbol', symbol: rtf[at] ?? '' };
      at += byte ? 3 : 1;
    }
  }
}
