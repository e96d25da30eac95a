/** A text that is written down bit by bit: words run on in their line until it is broken. */
export class NarrativePage {
  readonly #lines: string[] = [];
  #line = '';
  #mark = '';

  /** Words in a line. A line break among them is kept where somebody wrote it, and is a blank where a program wrapped a line. */
  say(words: string): void {
    const pieces = words.replace(/\r\n?/g, '\n').split('\n');
    const first = pieces.findIndex((piece) => /\S/.test(piece));
    const last = pieces.findLastIndex((piece) => /\S/.test(piece));
    for (const [i, piece] of pieces.entries()) {
      if (i > first && i <= last && !isWrapped(this.#line)) this.break();
      this.#add(i > 0 ? ` ${piece}` : piece);
    }
  }

  #add(piece: string): void {
    const words = piece.replace(/[\s\u00a0]+/g, ' ');
    if (words.trim() === '') {
      if (words !== '' && this.#line !== '') this.#line += ' ';
      return;
    }
    if (this.#line === '') this.#line = `${this.#mark}${words.trimStart()}`;
    else this.#line += this.#line.endsWith(' ') ? words.trimStart() : words;
    this.#mark = '';
  }

  /** What stands before the next words: the bullet or number of an item. */
  mark(mark: string): void {
    this.break();
    this.#mark = mark;
  }

  /** Ends the line; of an empty one nothing is left. */
  break(): void {
    if (this.#line.trim() !== '') this.#lines.push(this.#line.trim());
    this.#line = '';
  }

  /** A line as it is. */
  line(text: string): void {
    this.break();
    this.#lines.push(`${this.#mark}${text}`);
    this.#mark = '';
  }

  get lines(): readonly string[] {
    this.break();
    return this.#lines;
  }
}

/** A line that is full, and ends within a sentence, was broken by the program that wrote the XML. */
function isWrapped(line: string): boolean {
  return line.trim().length >= 60 && !/[.:;?!]\s*$/.test(line);
}
