import type { Change } from './span.ts';

/**
 * What exports and PDFs leave in a text in place of what was typed: markup and entities, HL7's and JSON's escapes, UTF-8 read as
 * Latin-1, ligatures, words divided at the end of a line. Read as what they stand for.
 */

const BREAKING = 'p|br|div|li|tr|ul|ol|table|tbody|thead|h[1-6]|blockquote|pre|hr';
const TAGS = `</?(?:${BREAKING}|td|th|span|b|i|u|em|strong|font|a|sup|sub|small)(?:\\s[^<>]{0,200})?/?>`;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&#34;': '"',
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&#xa0;': ' ',
  '&deg;': '°',
  '&ndash;': '–',
  '&mdash;': '—',
  '&bull;': '•',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&ge;': '≥',
  '&le;': '≤',
};
/** UTF-8 read as Windows' Latin-1. */
const MISREAD: Readonly<Record<string, string>> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€\u201c': '–',
  'â€\u201d': '—',
  'â€¢': '•',
  'â€¦': '…',
  'â‰¥': '≥',
  'â‰¤': '≤',
  'Â°': '°',
  'Â½': '½',
  'Ã—': '×',
  'Ã©': 'é',
  'Ã¨': 'è',
  'Â ': ' ',
};
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  [ENTITIES, MISREAD, LIGATURES, { '\\.br\\': '\n', '\\T\\': '&' }].flatMap((table) => Object.entries(table)),
);
const literally = (text: string) => text.replace(/[.\\]/g, '\\$&');
/** A word divided at the end of a line that has the length of one. */
const DIVIDED = '(?<=[^\\n]{30}\\p{Ll}{2})-\\r?\\n[ \\t]{0,20}(?=\\p{Ll}{2})';
/** Markdown's `~~struck out~~` is taken back; `_no_` and `***CHF***` are the words. `_X_` is a box, `__ Stroke` a line, `**CAD**` a choice. */
const STRUCK = '~~[^~\\n]{1,200}~~';
const OPENS = '(?<![\\p{L}\\p{N}_])_(?=\\p{L}[^_\\n]{1,60}_(?![\\p{L}\\p{N}_]))|\\*{3}(?=\\p{L}[^*\\n]{1,60}\\*{3})';
const CLOSES = '(?<=(?<![\\p{L}\\p{N}_])_\\p{L}[^_\\n]{1,60})_(?![\\p{L}\\p{N}_])|(?<=\\*{3}\\p{L}[^*\\n]{1,60})\\*{3}';
const LEFT_OVER = new RegExp(
  `${TAGS}|${[...STANDS_FOR.keys()].map(literally).join('|')}|${DIVIDED}|${STRUCK}|${OPENS}|${CLOSES}`,
  'giu',
);
const MAYBE_LEFT_OVER = /[<&âÂÃ\ufb00-\ufb06]|\\[.T]|-\r?\n|~~|\*{3}\S|[^A-Za-z\d_]_[A-Za-z]|^_[A-Za-z]/;
const IS_BREAKING = new RegExp(`^</?(?:${BREAKING})\\b`, 'i');
const IS_CELL = /^<t[dh]\b/i;
/** Before these a hyphen at the end of a line is the word's own: `non-healing`, `follow-up`. */
const KEEPS_HYPHEN =
  /\b(?:non|self|well|follow|post|pre|re|anti|co|low|high|left|right|long|short|end|in|out|on|full|partial|weight|type|stage|mid|half|step|hand|bed|home|over|under|up|day|year|week|month|hour|x|side|wheel|multi|over|semi|sub|inter|intra|bi|tri|one|two|three|four|five|six)$/i;

/** The parts of a text that stand for something else, in order, each with what it stands for. */
export function leftByExports(text: string): Change[] {
  if (!MAYBE_LEFT_OVER.test(text)) return [];
  return [...text.matchAll(LEFT_OVER)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    put: meaningOf(found, text, index),
  }));
}

function meaningOf(found: string, text: string, at: number): string {
  if (found.startsWith('<')) return IS_BREAKING.test(found) ? '\n' : IS_CELL.test(found) ? ' ' : '';
  if (/^[~_*]/.test(found)) return '';
  if (found.startsWith('-')) return KEEPS_HYPHEN.test(text.slice(Math.max(0, at - 12), at)) ? '-' : '';
  // In another case a letter of another language is itself, and no part of what was misread.
  return STANDS_FOR.get(found) ?? STANDS_FOR.get(found.toLowerCase()) ?? found;
}
