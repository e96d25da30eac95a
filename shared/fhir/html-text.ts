/**
 * The text of an HTML fragment, as a reader would see it: tags dropped, blocks on lines of their own, entities decoded.
 * What is never shown (script, style, comments, templates) is dropped with its content. The result is plain text for
 * the narrative reader; it is never put back into a page as markup. One pass, no backtracking, whatever the input.
 */
export function htmlToText(html: string): string {
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out += decodeEntities(html.slice(at));
      break;
    }
    out += decodeEntities(html.slice(at, open));
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      // A bare `<`, as in "SpO2 < 90": text.
      out += '<';
      at = open + 1;
      continue;
    }
    const tag = tagAt(html, open);
    at = tag.end;
    if (HIDDEN.has(tag.name) && !tag.isClosing && !tag.isEmpty) at = afterClosing(html, tag.name, at);
    else if (tag.name === 'td' || tag.name === 'th') out += tag.isClosing ? '\t' : '';
    else if (BLOCKS.has(tag.name)) out += '\n';
    else if (tag.name === 'li') out += tag.isClosing ? '\n' : '\n- ';
  }
  return tidy(out);
}

const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'svg', 'math', 'iframe', 'object']);
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'br',
    'dd',
    'div',
    'dl',
    'dt',
    'fieldset',
    'footer',
    'form',
    'h1',
    'h2',
  ],
  ...[
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'table',
    'tbody',
    'thead',
    'tr',
  ],
  ...['ul', 'caption', 'figure'],
]);

interface Tag {
  name: string;
  isClosing: boolean;
  isEmpty: boolean;
  end: number;
}

/** The tag or comment that begins at `open`. A tag that is not closed runs to the end of the text. */
function tagAt(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', isClosing: false, isEmpty: true, end: close < 0 ? html.length : close + 3 };
  }
  const isClosing = html[open + 1] === '/';
  let at = open + (isClosing ? 2 : 1);
  const start = at;
  while (at < html.length && /[a-z0-9]/i.test(html.charAt(at))) at++;
  const name = html.slice(start, at).toLowerCase();
  // Attribute values may hold `>`.
  let quote = '';
  for (; at < html.length; at++) {
    const c = html[at];
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') break;
  }
  return { name, isClosing, isEmpty: html[at - 1] === '/', end: Math.min(at + 1, html.length) };
}

function afterClosing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const end = html.indexOf('>', at);
    return end < 0 ? html.length : end + 1;
  }
  return html.length;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  deg: '°',
  plusmn: '±',
  micro: 'µ',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  le: '≤',
  ge: '≥',
  eacute: 'é',
  ntilde: 'ñ',
  rarr: '→',
  larr: '←',
  uarr: '↑',
  darr: '↓',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, (whole, name: string) => {
    if (name[0] !== '#') return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? whole) : whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter || code === 9 || code === 10 ? String.fromCodePoint(code) : '';
  });
}

/** Blanks run together as a browser shows them; at most one empty line between paragraphs. */
function tidy(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f\u00a0]+/g, (run) => (run.includes('\t') ? '\t' : ' ')).trim());
  return lines
    .filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim();
}
