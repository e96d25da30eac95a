import type { NoteHint } from '../messages/notes.ts';
import type { OpenNote } from '../page/note-session.ts';
import type { OverlayHost } from './host.ts';
import { insideOf, Mirror } from './mirror.ts';
import type { Box } from './place.ts';

/** One hint in a note, and where its words stand while they are in view. */
export interface WordMark {
  note: OpenNote;
  hint: NoteHint;
  boxes: Box[];
}

/** The name of the page's highlight. A page can read that it is there, and nothing but its own words in it. */
const HIGHLIGHT = 'lintel-note';
const LOOKS = `::highlight(${HIGHLIGHT}) { text-decoration: underline 2px dotted #1d5bbf; text-underline-offset: 2px; }`;

interface Highlights {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}

/**
 * Underlines under words of notes. In an editor the browser draws them (custom highlights: nothing is put into the page's
 * elements); in a text area, and where a browser has no highlights, they are lines of ours over the words. Words that are not
 * there as the hint says get no line.
 */
export class NoteMarks {
  readonly marks = new Map<string, WordMark>();
  /** Chromium prints a highlight as it is on the screen, whatever its sheet says of print: meanwhile there is none. */
  isPrinting = false;
  readonly #doc: Document;
  readonly #host: OverlayHost;
  readonly #mirrors = new Map<number, Mirror>();
  readonly #sheet: CSSStyleSheet;
  #lines: HTMLElement[] = [];

  constructor(doc: Document, host: OverlayHost) {
    this.#doc = doc;
    this.#host = host;
    this.#sheet = new (doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
    this.#sheet.replaceSync(LOOKS);
  }

  /** Takes the hints of one note in place of those before. */
  take(note: OpenNote, hints: readonly NoteHint[]): void {
    for (const [key, mark] of this.marks) if (mark.note.field === note.field) this.marks.delete(key);
    for (const hint of hints) this.marks.set(`${note.field} ${hint.id}`, { note, hint, boxes: [] });
  }

  clear(): void {
    this.marks.clear();
    this.draw({ left: 0, top: 0, right: 0, bottom: 0 });
  }

  /** Whether the browser draws lines for us now. */
  get hasHighlight(): boolean {
    return this.#doc.adoptedStyleSheets.includes(this.#sheet);
  }

  /** Whether a line has to be drawn, or measured, by us. */
  get needsHost(): boolean {
    return [...this.marks.values()].some(({ note }) => note.kind === 'area' || !highlightsOf(this.#doc));
  }

  /** Where words of a note stand, as far as they are in view; none where other words stand there. */
  boxesOf(note: OpenNote, { start, end, words }: Pick<NoteHint, 'start' | 'end' | 'words'>, view: Box): Box[] {
    if (!note.el.checkVisibility({ visibilityProperty: true })) return [];
    if (note.kind === 'area') {
      const mirror = this.#mirrorOf(note);
      mirror.follow(Math.max(end, this.#lastEnd(note)));
      const inside = insideOf(note.el);
      return mirror.boxesOf(start, end, words).filter((box) => isShown(box, inside) && isShown(box, view));
    }
    const range = this.rangeOf(note, { start, end, words });
    const inside = note.el === this.#doc.body ? view : note.el.getBoundingClientRect();
    return range ? [...range.getClientRects()].filter((box) => isShown(box, inside) && isShown(box, view)) : [];
  }

  /** The page's range of words in an editor, if just these words stand there. */
  rangeOf(note: OpenNote, { start, end, words }: Pick<NoteHint, 'start' | 'end' | 'words'>): Range | undefined {
    const range = note.editor?.rangeOf(start, end);
    return range && plain(range.toString()) === plain(words) ? range : undefined;
  }

  /** The line under a point of the view. */
  keyAt(x: number, y: number): string | undefined {
    for (const [key, { boxes }] of this.marks) {
      if (boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 2)) return key;
    }
    return undefined;
  }

  /** The line that a caret is in; else, if asked for, the next one behind it in the note, or its first. */
  keyAtCaret(note: OpenNote, caret: number, orNext: boolean): string | undefined {
    const lines = this.#linesOf(note);
    const at = lines.find(([, { hint }]) => hint.start <= caret && caret <= hint.end);
    if (at || !orNext) return at?.[0];
    return (lines.find(([, { hint }]) => hint.start > caret) ?? lines[0])?.[0];
  }

  /** The line behind another one in its note; behind the last one, the first. */
  keyBehind(key: string): string | undefined {
    const note = this.marks.get(key)?.note;
    if (!note) return undefined;
    const keys = this.#linesOf(note).map(([each]) => each);
    return keys[(keys.indexOf(key) + 1) % keys.length];
  }

  /** Draws the lines of the words that can be seen now. */
  draw(view: Box): void {
    const ranges: Range[] = [];
    const boxes: Box[] = [];
    const highlights = highlightsOf(this.#doc);
    for (const mark of this.marks.values()) {
      mark.boxes = this.boxesOf(mark.note, mark.hint, view);
      const range =
        highlights && !this.isPrinting && mark.note.kind === 'editor' ? this.rangeOf(mark.note, mark.hint) : undefined;
      if (range) ranges.push(range);
      else boxes.push(...mark.boxes);
    }
    this.#highlight(highlights, ranges);
    this.#underline(boxes);
    for (const [field, mirror] of this.#mirrors) {
      if ([...this.marks.values()].some(({ note }) => note.field === field)) continue;
      mirror.remove();
      this.#mirrors.delete(field);
    }
  }

  #highlight(highlights: Highlights | undefined, ranges: readonly Range[]): void {
    const sheets = this.#doc.adoptedStyleSheets;
    const isThere = this.hasHighlight;
    if (ranges.length === 0) {
      highlights?.delete(HIGHLIGHT);
      if (isThere) this.#doc.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
      return;
    }
    if (!isThere) this.#doc.adoptedStyleSheets = [...sheets, this.#sheet];
    const { Highlight } = this.#doc.defaultView as unknown as { Highlight: new (...of: Range[]) => unknown };
    highlights?.set(HIGHLIGHT, new Highlight(...ranges));
  }

  #underline(boxes: readonly Box[]): void {
    while (this.#lines.length > boxes.length) this.#lines.pop()?.remove();
    boxes.forEach((box, i) => {
      const line = this.#lines[i] ?? this.#doc.createElement('div');
      line.className = 'word';
      line.style.width = `${box.right - box.left}px`;
      line.style.transform = `translate(${box.left}px, ${box.bottom - 1}px)`;
      if (!line.isConnected) this.#host.root.append(line);
      this.#lines[i] = line;
    });
  }

  /** The lines of a note that can be seen, in the order of its text. */
  #linesOf(note: OpenNote): [key: string, mark: WordMark][] {
    return [...this.marks]
      .filter(([, mark]) => mark.note.field === note.field && mark.boxes.length > 0)
      .sort(([, a], [, b]) => a.hint.start - b.hint.start);
  }

  /** Where the last of a note's marks ends. */
  #lastEnd({ field }: OpenNote): number {
    const own = [...this.marks.values()].filter(({ note }) => note.field === field);
    return Math.max(0, ...own.map(({ hint }) => hint.end));
  }

  #mirrorOf(note: OpenNote): Mirror {
    const known = this.#mirrors.get(note.field);
    if (known) return known;
    const mirror = new Mirror(note.el as HTMLTextAreaElement, this.#host.root);
    this.#mirrors.set(note.field, mirror);
    return mirror;
  }
}

function highlightsOf(doc: Document): Highlights | undefined {
  const view = doc.defaultView as unknown as { CSS?: { highlights?: Highlights }; Highlight?: unknown } | null;
  return view?.Highlight ? view.CSS?.highlights : undefined;
}

/** Words without what a page may write between and into them and a reader does not see. */
function plain(words: string): string {
  return words.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff\u00ad]/g, '');
}

function isShown(box: Box, within: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  return (
    box.right > box.left &&
    middle >= within.top &&
    middle <= within.bottom &&
    box.right > within.left &&
    box.left < within.right
  );
}
