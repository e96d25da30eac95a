/**
 * The text of an editor, as a person reads it, and where each stretch of it stands in the page. Blocks and line breaks are
 * line feeds; blanks that the page does not show are left out; a no-break space is a space. Every character of the text is
 * either one character of one text node, or a break that no node holds.
 */

/** A stretch of text that is one stretch of one text node. */
interface Piece {
  node: Text;
  /** Where it begins in the node, and in the text. */
  from: number;
  at: number;
  length: number;
}

/** The text of an editor, and where each of its pieces stands in the page. */
export class EditorText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  /** Use {@link textOfEditor}. */
  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** The page's range for a stretch of the text; `undefined` where it begins or ends at no character of a node. */
  rangeOf(start: number, end: number): Range | undefined {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(end - 1);
    if (!first || !last || end <= start) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + (start - first.at));
    range.setEnd(last.node, last.from + (end - last.at));
    return range;
  }

  /** Where a place in the page stands in the text; `undefined` where it is in none of its nodes. */
  offsetOf(node: Node, offset: number): number | undefined {
    let before: number | undefined;
    for (const piece of this.#pieces) {
      if (piece.node !== node) continue;
      if (offset < piece.from) return before ?? piece.at;
      if (offset <= piece.from + piece.length) return piece.at + (offset - piece.from);
      before = piece.at + piece.length;
    }
    return before;
  }

  #pieceAt(at: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle] as Piece;
      if (at < piece.at) high = middle - 1;
      else if (at >= piece.at + piece.length) low = middle + 1;
      else return piece;
    }
    return undefined;
  }
}

const INLINE =
  /^(?:A|ABBR|ACRONYM|B|BD[IO]|BIG|CITE|CODE|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|NOBR|Q|SAMP|SMALL|SPAN|STRONG|SU[BP]|TIME|TT|U|VAR|WBR)$/;
/** What is no part of what was written: controls, pictures, and words that are struck out. */
const LEFT_OUT =
  /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SELECT|INPUT|TEXTAREA|SVG|IMG|CANVAS|I?FRAME|OBJECT|VIDEO|AUDIO|DEL|S|STRIKE)$/;
/** Characters that nobody sees: editors put them where a caret must stand. */
const UNSEEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const BLANK = /[ \t\n\r\f]/;

/** Builds the text; holds what the walk through the nodes needs to know of what came before. */
class Builder {
  text = '';
  readonly pieces: Piece[] = [];
  /** A line has ended, and nothing has come after it yet. */
  #ended = false;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.text.length > this.#most;
  }

  /** A block begins or ends. */
  edge(): void {
    if (this.text !== '') this.#ended = true;
  }

  /** A break; the last one of a block only holds the line open. */
  lineBreak(isLast: boolean): void {
    this.#flush();
    if (!isLast) this.text += '\n';
  }

  /** Something between two words that is none itself. */
  gap(): void {
    if (!this.#atBlank()) this.text += ' ';
  }

  add(node: Text, keepsBlanks: boolean): void {
    const { data } = node;
    let from = 0;
    let run = '';
    const end = (next: number): void => {
      if (run !== '') this.pieces.push({ node, from, at: this.text.length, length: run.length });
      this.text += run;
      run = '';
      from = next;
    };
    for (let i = 0; i < data.length; i++) {
      const char = data[i] as string;
      const isBlank = !keepsBlanks && BLANK.test(char);
      const isDropped =
        UNSEEN.test(char) || (isBlank && (run === '' ? this.#ended || this.#atBlank() : run.endsWith(' ')));
      if (isDropped) {
        end(i + 1);
        continue;
      }
      if (run === '') {
        this.#flush();
        from = i;
      }
      run += isBlank || char === '\u00a0' ? ' ' : char;
    }
    end(data.length);
  }

  #flush(): void {
    if (this.#ended) this.text += '\n';
    this.#ended = false;
  }

  #atBlank(): boolean {
    return this.text === '' || /[ \n]$/.test(this.text);
  }
}

/**
 * Reads an editor.
 * @param most characters after which it is not read on: the text is then longer than this
 */
export function textOfEditor(root: HTMLElement, most: number): EditorText {
  const builder = new Builder(most);
  visit(root, builder, keeps(root));
  return new EditorText(builder.text, builder.pieces);
}

function visit(el: Element, out: Builder, keepsBlanks: boolean): void {
  for (let child = el.firstChild; child && !out.isFull; child = child.nextSibling) {
    if (child.nodeType === 3) out.add(child as Text, keepsBlanks);
    if (child.nodeType !== 1) continue;
    const inner = child as HTMLElement;
    const tag = inner.tagName.toUpperCase();
    if (tag === 'BR') out.lineBreak(isLast(inner));
    else if (LEFT_OUT.test(tag) || isUnwritten(inner)) out.gap();
    else if (INLINE.test(tag)) visit(inner, out, keepsBlanks);
    else {
      // Cells of one row are words of one line.
      const isCell = tag === 'TD' || tag === 'TH';
      if (isCell && inner.previousElementSibling) out.gap();
      else out.edge();
      visit(inner, out, keepsBlanks || tag === 'PRE');
      if (!isCell) out.edge();
    }
  }
}

/** Whether nothing that is shown follows a break in its block. */
function isLast(br: Element): boolean {
  let at: Node | null = br;
  while (at) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 || (next.nodeType === 3 && /\S/.test((next as Text).data))) return false;
    }
    at = at.parentNode;
    if (at?.nodeType !== 1 || !INLINE.test((at as Element).tagName.toUpperCase())) return true;
  }
  return true;
}

/** Hidden parts, and the words that an editor shows while it is empty. */
function isUnwritten(el: HTMLElement): boolean {
  if (el.hidden || el.getAttribute('aria-hidden') === 'true') return true;
  if (el.getAttribute('contenteditable') !== 'false') return false;
  return [...el.attributes].some(({ name, value }) => /placeholder/i.test(`${name} ${name === 'class' ? value : ''}`));
}

/** Whether blanks and line feeds of the page's source are shown as they are. */
function keeps(el: HTMLElement): boolean {
  return /^(?:pre|break-spaces)/.test(el.ownerDocument.defaultView?.getComputedStyle(el).whiteSpace ?? '');
}
