/** Words of a text, in its UTF-16 code units: `text === whole.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** The span from `start` to `end` of a text. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** A part of a text that is read as something else, or as nothing. */
export interface Change {
  start: number;
  end: number;
  put: string;
}
