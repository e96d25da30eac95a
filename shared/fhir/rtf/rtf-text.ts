import { given } from '../../chart/given.ts';
import { boxesOf } from '../drawn-boxes.ts';
import { tidyText } from '../tidy-text.ts';
import { CODE_PAGES, type Destination, destinationOf, SHOWN } from './destinations.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Groups within groups: word processors go some twenty deep. */
const DEEPEST = 500;
/** Control words, runs and bytes: a note of a hundred pages has some 100,000. */
const MOST_TOKENS = 1_000_000;

/** How the words of a group are written and shown. Each group begins with what holds around it. */
interface Group {
  destination: Destination;
  isHidden: boolean;
  isDeleted: boolean;
  isStruck: boolean;
  /** Number of the font. */
  font: number;
  /** Characters that stand behind one in Unicode for programs that know none (`\uc`). */
  fallback: number;
}

interface Font {
  codePage?: string;
  /** Its bytes are signs: boxes and ticks. */
  isOfSigns?: boolean;
}

/** Whether a text is RTF, whatever its media type says. */
export function isRtf(text: string): boolean {
  return /^\uFEFF?\s{0,20}\{\\rtf/.test(text);
}

/**
 * The text of an RTF document as its reader sees it: paragraphs and rows on lines of their own, cells apart by a tab, boxes of
 * forms as `[x]` or `[ ]`. What is hidden, deleted or struck out is not said any more and left out, as are header and footer of
 * the page, comments and pictures. One pass; never throws.
 * @param rtf its bytes as characters (Windows-1252)
 * @returns why it is not read, where it is not
 */
export function rtfToText(rtf: string): { text: string; isCut: boolean } | { say: string } {
  const reader = new Reader();
  let count = 0;
  for (const token of rtfTokens(rtf)) {
    if (++count > MOST_TOKENS) return { say: 'it holds more than is read' };
    if (token.kind === 'open') {
      if (!reader.open()) return { say: 'its groups lie too deep within one another' };
    } else if (token.kind === 'close') reader.close();
    else if (token.kind === 'text') reader.text(token.text);
    else if (token.kind === 'byte') reader.byte(token.byte);
    else if (token.kind === 'symbol') reader.symbol(token.symbol);
    else reader.word(token.word, token.value);
  }
  const { text, isCut } = reader.end();
  return { text: tidyText(text), isCut };
}

class Reader {
  readonly #fonts = new Map<number, Font>();
  #group: Group = { destination: 'shown', isHidden: false, isDeleted: false, isStruck: false, font: 0, fallback: 1 };
  readonly #around: { group: Group; held: string[] }[] = [];
  #out: string[] = [];
  #bytes: number[] = [];
  #codePage = 'windows-1252';
  #defaultFont = 0;
  /** Characters still to be passed over behind one in Unicode. */
  #toSkip = 0;
  /** `\*` was the last token, or a group has just been opened. */
  #isOptional = false;
  #isFirst = false;
  #form: { kind?: number; answer?: number; preset?: number; choices: string[] } = { choices: [] };

  open(): boolean {
    this.#flush();
    this.#around.push({ group: this.#group, held: this.#out });
    this.#group = { ...this.#group };
    this.#isFirst = true;
    this.#isOptional = false;
    this.#toSkip = 0;
    return this.#around.length <= DEEPEST;
  }

  close(): void {
    this.#flush();
    const around = this.#around.pop();
    if (!around) return;
    const ended = this.#group.destination;
    const held = this.#out;
    const isOwn = held !== around.held;
    this.#group = around.group;
    this.#out = around.held;
    this.#toSkip = 0;
    if (!isOwn) return;
    if (ended === 'shown') this.#out.push(...held);
    else this.#settle(ended, held.join(''));
  }

  /** What comes of a group that is not simply shown. */
  #settle(ended: Destination, held: string): void {
    const words = held.trim();
    if (ended === 'bullet') {
      if (words !== '') this.#put(/^\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]$/.test(words) ? `${words} ` : '- ');
    } else if (ended === 'note') {
      if (words !== '') this.#put(` (${words})`);
    } else if (ended === 'choice') this.#form.choices.push(words);
    else if (ended === 'form') this.#putForm();
    else if (ended === 'instruction') {
      const sign = /\bSYMBOL\s+(\d{1,3})\b[^"]{0,40}"?Wingdings/i.exec(held)?.[1];
      if (sign !== undefined) this.#put(boxesOf(String.fromCharCode(Number(sign))));
    }
  }

  /** A box, or the choice of a list, of a form that Word calls protected. 25 stands for the preset answer. */
  #putForm(): void {
    const { kind, answer, preset = 0, choices } = this.#form;
    const given = answer === undefined || answer === 25 ? preset : answer;
    this.#form = { choices: [] };
    if (kind === 1) this.#putOutside(given === 1 ? '[x] ' : '[ ] ');
    else if (kind === 2) this.#putOutside(choices[given] ?? '');
  }

  /** A form's field lies within the instruction of a field, which itself is not shown: it stands where the field does. */
  #putOutside(text: string): void {
    if (this.#group.destination !== 'instruction') {
      this.#put(text);
      return;
    }
    const first = this.#around.findIndex(({ group }) => group.destination === 'instruction');
    const holder = first < 0 ? this.#around.at(-1) : this.#around[first - 1];
    if (holder && isShown(holder.group)) holder.held.push(text);
  }

  text(text: string): void {
    this.#isFirst = false;
    const skipped = Math.min(this.#toSkip, text.length);
    this.#toSkip -= skipped;
    const rest = text.slice(skipped);
    if (rest === '') return;
    this.#flush();
    this.#put(this.#isBox(rest) ? boxesOf(rest) : rest);
  }

  #isBox(text: string): boolean {
    return this.#fonts.get(this.#group.font)?.isOfSigns === true && text.trim().length <= 3;
  }

  byte(byte: number): void {
    this.#isFirst = false;
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(byte);
  }

  symbol(symbol: string): void {
    if (symbol === '*') {
      this.#isOptional = true;
      return;
    }
    this.#isFirst = false;
    this.#flush();
    if (this.#toSkip > 0) this.#toSkip--;
    else if (symbol === '\n' || symbol === '\r') this.#put('\n');
    else if (symbol === '~') this.#put(' ');
    else if (symbol === '_') this.#put('-');
    else if (/[\\{}]/.test(symbol)) this.#put(symbol);
  }

  word(word: string, value: number | undefined): void {
    this.#flush();
    const opens = this.#isFirst || this.#isOptional ? destinationOf(word, this.#isOptional) : undefined;
    this.#isFirst = false;
    this.#isOptional = false;
    if (opens !== undefined) {
      this.#begin(opens);
      return;
    }
    const shown = SHOWN.get(word);
    if (shown !== undefined) {
      if (this.#toSkip > 0) this.#toSkip--;
      else this.#put(shown);
    } else if (word === 'u') this.#unicode(value ?? 0);
    else this.#style(word, value);
  }

  #begin(destination: Destination): void {
    const isWithin = this.#group.destination;
    if (isWithin === 'skipped') return;
    // An instruction holds the form's field, and the field its choices; nothing else of a group that is not shown is.
    if (isWithin === 'form' && destination !== 'choice') return;
    this.#group.destination = destination;
    this.#out = [];
  }

  #unicode(value: number): void {
    if (this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    const code = value < 0 ? value + 65_536 : value;
    if (code > 0 && code <= 0xffff) {
      const character = String.fromCharCode(code);
      // Word writes signs of its fonts at F000 and above.
      this.#put(code >= 0xf000 && code <= 0xf0ff ? boxesOf(character) : character);
    }
    this.#toSkip = this.#group.fallback;
  }

  #style(word: string, value: number | undefined): void {
    const isOn = value !== 0;
    const group = this.#group;
    if (word === 'v') group.isHidden = isOn;
    else if (word === 'deleted') group.isDeleted = isOn;
    else if (word === 'strike' || word === 'striked') group.isStruck = isOn;
    else if (word === 'plain') {
      group.isHidden = group.isDeleted = group.isStruck = false;
      group.font = this.#defaultFont;
    } else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'f') {
      group.font = value ?? 0;
      if (group.destination === 'font') this.#fonts.set(group.font, {});
    } else if (word === 'fcharset' && group.destination === 'font') this.#charset(value ?? 0);
    else if (word === 'deff') this.#defaultFont = group.font = value ?? 0;
    else if (word === 'ansicpg' && value) this.#codePage = value === 10_000 ? 'macintosh' : `windows-${value}`;
    else if (word === 'mac') this.#codePage = 'macintosh';
    else if (word === 'fftype') this.#form.kind = value ?? 0;
    else if (word === 'ffres') this.#form.answer = value ?? 0;
    else if (word === 'ffdefres') this.#form.preset = value ?? 0;
  }

  #charset(charset: number): void {
    const codePage = CODE_PAGES.get(charset);
    this.#fonts.set(this.#group.font, {
      ...given('codePage', codePage),
      ...(charset === 2 ? { isOfSigns: true } : {}),
    });
  }

  /** Bytes that stand side by side: of some code pages two make a character. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const font = this.#fonts.get(this.#group.font);
    if (font?.isOfSigns === true) {
      const drawn = String.fromCharCode(...bytes.subarray(0, 4));
      this.#put(bytes.length <= 3 ? boxesOf(drawn) : '');
    } else this.#put(decoded(bytes, font?.codePage ?? this.#codePage));
  }

  #put(text: string): void {
    if (isShown(this.#group)) this.#out.push(text);
  }

  /** The whole text. Groups that are still open end here. */
  end(): { text: string; isCut: boolean } {
    this.#flush();
    const isCut = this.#around.length > 0;
    while (this.#around.length > 0) this.close();
    return { text: this.#out.join('').replaceAll('\u0000', ''), isCut };
  }
}

function isShown({ destination, isHidden, isDeleted, isStruck }: Group): boolean {
  const isPassedOver = destination === 'skipped' || destination === 'font' || destination === 'form';
  return !isPassedOver && !isHidden && !isDeleted && !isStruck;
}

function decoded(bytes: Uint8Array, codePage: string): string {
  try {
    return new TextDecoder(codePage).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
