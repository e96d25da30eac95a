/** One tag or comment of HTML, as far as a reader of its text needs it. */
export interface Tag {
  name: string;
  isClosing: boolean;
  isEmpty: boolean;
  end: number;
  /** What stands in it behind its name. */
  attributes: string;
}

/** The tag or comment that begins at `open`. A tag that is not closed runs to the end of the text. */
export function tagAt(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', isClosing: false, isEmpty: true, end: close < 0 ? html.length : close + 3, attributes: '' };
  }
  const isClosing = html[open + 1] === '/';
  let at = open + (isClosing ? 2 : 1);
  const start = at;
  // `o:p` of a word processor, and `s-note` of a library, are no `o` and no `s`.
  while (at < html.length && /[a-z0-9:-]/i.test(html.charAt(at))) at++;
  const name = html.slice(start, at).toLowerCase();
  const behind = at;
  // Attribute values may hold `>`.
  let quote = '';
  for (; at < html.length; at++) {
    const c = html[at];
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '>') break;
  }
  return {
    name,
    isClosing,
    isEmpty: html[at - 1] === '/',
    end: Math.min(at + 1, html.length),
    attributes: html.slice(behind, at),
  };
}

/**
 * The value of an attribute as written, entities and all; '' for one that only stands there.
 * @returns `undefined` where it does not stand there
 */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  for (const [, key = '', quoted, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return quoted ?? single ?? bare ?? '';
  }
  return undefined;
}
const ATTRIBUTE = /([^\s"'/=>]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Behind the closing tag of the same name. What may hold none of its kind needs no more. */
export function afterClosing(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue;
    const end = html.indexOf('>', at);
    return end < 0 ? html.length : end + 1;
  }
  return html.length;
}

/** Behind an element that may hold others of its name. A paragraph holds none: the next one ends it, and is not passed. */
export function afterElement(html: string, name: string, from: number): number {
  let depth = 1;
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at)) {
    if (!/[a-z/!?]/i.test(html.charAt(at + 1))) {
      at++;
      continue;
    }
    const tag = tagAt(html, at);
    if (tag.name === name && !tag.isEmpty) {
      if (name === 'p' && !tag.isClosing) return at;
      depth += tag.isClosing ? -1 : 1;
      if (depth === 0) return tag.end;
    }
    at = tag.end;
  }
  return html.length;
}
