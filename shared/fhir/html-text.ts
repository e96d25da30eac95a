import { boxesOf } from './drawn-boxes.ts';
import { afterClosing, afterElement, attributeOf, type Tag, tagAt } from './html-tag.ts';
import { NAMED_CHARACTERS } from './named-characters.ts';
import { tidyText } from './tidy-text.ts';

/**
 * The text of an HTML fragment, as a reader would see it: tags dropped, blocks on lines of their own, entities decoded.
 * What is never shown (script, style, comments, templates, what is hidden) is dropped with its content, and so is what is
 * struck out: nobody says it any more. A form's answers are shown as on its page: a box as `[x]` or `[ ]`, of a list what
 * is chosen, of a field what stands in it. The result is plain text for the narrative reader; it is never put back into a
 * page as markup. One pass, no backtracking, whatever the input.
 */
export function htmlToText(html: string): string {
  let out = '';
  let at = 0;
  // Of a list of choices only the chosen ones are on the page.
  let choices: 'none' | 'open' | 'chosen' = 'none';
  const say = (text: string): void => {
    if (choices !== 'open') out += text;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      say(decodeEntities(html.slice(at)));
      break;
    }
    say(decodeEntities(html.slice(at, open)));
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      // A bare `<`, as in "SpO2 < 90": text.
      say('<');
      at = open + 1;
      continue;
    }
    const tag = tagAt(html, open);
    at = tag.end;
    if (HIDDEN.has(tag.name) && !tag.isClosing && !tag.isEmpty) at = afterClosing(html, tag.name, at);
    else if (isUnsaid(tag)) at = afterElement(html, tag.name, at);
    else if (tag.name === 'select') choices = tag.isClosing ? 'none' : 'open';
    else if (tag.name === 'option' && choices !== 'none')
      choices = !tag.isClosing && attributeOf(tag, 'selected') !== undefined ? 'chosen' : 'open';
    else if (tag.name === 'input') say(answerOf(tag));
    else if (WINGDINGS.test(tag.attributes)) {
      const end = html.indexOf('<', at);
      const drawn = html.slice(at, end < 0 ? html.length : end);
      say(boxesOf(decodeEntities(drawn)));
      at += drawn.length;
    } else if (tag.name === 'td' || tag.name === 'th') say(tag.isClosing ? '\t' : '');
    else if (BLOCKS.has(tag.name)) say('\n');
    else if (tag.name === 'li') say(tag.isClosing ? '\n' : '\n- ');
  }
  return tidyText(out);
}

/** Tags that never have an end: what is hidden of them is they themselves. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const STRUCK = new Set(['del', 's', 'strike']);
const UNSAID_STYLE =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|text-decoration[a-z-]{0,9}\s{0,9}:[^;]{0,99}line-through)/i;

/** Whether an element begins that the page does not show, or shows as struck out. */
function isUnsaid(tag: Tag): boolean {
  if (tag.isClosing || tag.isEmpty || VOID.has(tag.name)) return false;
  if (STRUCK.has(tag.name)) return true;
  if (tag.attributes === '') return false;
  return attributeOf(tag, 'hidden') !== undefined || UNSAID_STYLE.test(attributeOf(tag, 'style') ?? '');
}

/** Kinds of input whose value is what somebody wrote; without a kind it is text. */
const WRITTEN = new Set([
  '',
  'text',
  'number',
  'date',
  'datetime-local',
  'time',
  'month',
  'week',
  'tel',
  'email',
  'search',
]);

/** What a page shows of an input. */
function answerOf(tag: Tag): string {
  const kind = (attributeOf(tag, 'type') ?? '').toLowerCase();
  if (kind === 'checkbox' || kind === 'radio') return attributeOf(tag, 'checked') === undefined ? ' [ ] ' : ' [x] ';
  return WRITTEN.has(kind) ? ` ${decodeEntities(attributeOf(tag, 'value') ?? '')} ` : '';
}

/** The font by which word processors draw boxes. */
const WINGDINGS = /(?:\bface\s{0,3}=\s{0,3}["']?|font-family\s{0,3}:\s{0,3}(?:["']|&quot;)?)wingdings/i;

const HIDDEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'title',
  'svg',
  'math',
  'iframe',
  'object',
  'datalist',
]);
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

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});/gi, (whole, name: string) => {
    if (name[0] !== '#')
      return Object.hasOwn(NAMED_CHARACTERS, name.toLowerCase())
        ? (NAMED_CHARACTERS[name.toLowerCase()] ?? whole)
        : whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter || code === 9 || code === 10 ? String.fromCodePoint(code) : '';
  });
}
