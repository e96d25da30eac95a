/**
 * The same text with the plain mark for every other one of its kind, one code unit for one: what word processors, phones and
 * PDFs write for a blank, a hyphen and the marks of punctuation.
 */
export function withPlainMarks(text: string): string {
  if (!MAYBE_OTHER.test(text)) return text;
  return text
    .replace(BLANKS, ' ')
    .replace(HYPHENS, '-')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_FROM_ASCII));
}

/**
 * No-break and other blanks of one code unit, as rich editors and word processors put them between words; and marks of
 * direction at the edge of a word. Within a word they belong to it (`tokens.ts`).
 */
const BLANKS =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Hyphens that do not break, and dashes that stand for one within a word: `follow–up`. Between two blanks a dash stays a dash. */
const HYPHENS = /[\u2010\u2011]|(?<=\p{L})[\u2012\u2013\ufe63](?=\p{L})/gu;
/** `Dx：HTN，COPD`, from a keyboard set to Chinese or Japanese. */
const FULL_WIDTH = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/g;
const FULL_WIDTH_FROM_ASCII = 0xfee0;
/** One of these characters, wherever it stands: most notes have none, and this is told at a fifth of the time. */
const MAYBE_OTHER =
  /[\u00a0\u061c\u1680\u2000-\u200a\u200e-\u2013\u202a-\u202f\u205f\u2066-\u2069\u3000\ufe63\ufeff\uff01-\uff5e]/;
