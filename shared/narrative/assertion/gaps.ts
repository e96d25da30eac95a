import type { Token } from '../reading/tokens.ts';

/** What stands between a word and the one before it; bits. A full stop within a sentence is an abbreviation's, and none. */
export const HARD = 1;
export const COLON = 2;
/** A slash between blanks parts two things as a comma does: `L AKA / R BKA`. */
export const COMMA = 4;
export const PLUS = 8;
export const OPENS = 16;
export const CLOSES = 32;
export const DASH = 64;
export const ASKED = 128;
export const MINUS = 256;
export const BOX = 512;
/** With the comma that it stands for: of two names that it parts one may be meant. */
export const SLASH = 1024;

/** For each word, and the end of the sentence behind the last one, what stands before it. */
export function gapsOf(text: string, tokens: readonly Token[], start: number, end: number): Uint16Array<ArrayBuffer> {
  const gaps = new Uint16Array(tokens.length + 1);
  let from = start;
  tokens.forEach((token, i) => {
    gaps[i] = gapIn(text, from, token.start);
    from = token.end;
  });
  gaps[tokens.length] = gapIn(text, from, end);
  return gaps;
}

const ARROW = /^\s*(?:[-–=]{1,2}>|[→➔➜⇒⟶])\s*$/;

function gapIn(text: string, from: number, to: number): number {
  if (to - from === 0 || (to - from === 1 && text[from] === ' ')) return 0;
  // `Suspected -> study normal`: an arrow alone parts two things; one behind a value that was left out does not.
  if (to - from < 8 && ARROW.test(text.slice(from, to))) return DASH;
  let bits = 0;
  for (let at = from; at < to; at++) {
    const mark = text[at];
    if (mark === ';' || mark === '|' || mark === '•') bits |= HARD;
    else if (mark === '?') bits |= ASKED;
    else if (mark === ':' || (mark === '=' && text[at + 1] !== '>')) bits |= COLON;
    else if (mark === ',') bits |= COMMA;
    else if (mark === '/' && text[at - 1] === ' ' && text[at + 1] === ' ') bits |= COMMA | SLASH;
    else if (mark === '+') bits |= PLUS;
    else if (mark === '(' || mark === '[') bits |= OPENS;
    else if (mark === ')' || mark === ']')
      bits |= (bits & OPENS) !== 0 || /[xX]/.test(text[at - 1] ?? '') ? CLOSES | BOX : CLOSES;
    else if (mark === '-' || mark === '–' || mark === '—' || mark === '−') {
      const next = text[at + 1] ?? ' ';
      const last = text[at - 1] ?? ' ';
      // The shaft of an arrow is no minus.
      if (next === '>' || (next === mark && text[at + 2] === '>')) continue;
      if (last === '(' && next === ')') bits |= MINUS;
      else if (mark === '—' || /\s/.test(last)) bits |= /\s/.test(next) || mark === '—' ? DASH : MINUS;
    } else if (mark === '☐' || mark === '☑' || mark === '☒' || mark === '□') bits |= BOX;
    else if (mark === '\t') bits |= HARD;
    else if (mark === '.' && text.startsWith('....', at)) bits |= DASH;
  }
  return bits;
}
