import type { Read } from './found.ts';
import type { Start } from './starts.ts';

/** A field, or a cell that shows a code. */
export interface Place {
  el: HTMLElement;
  at: number;
  start: Start;
  /** A field that only its value, and no word, makes a code. */
  bare?: boolean;
  /** A cell of the list that shows no code: its line keeps its place. */
  uncoded?: boolean;
  /** Where its code is not simply what its element shows. */
  read?: () => Read;
  /** Which of the columns of fields it stands in. */
  column?: string;
  /** Whether words say that it holds codes of the old set. */
  isOld?: boolean | '' | undefined;
  /** How far words and values speak for its being a code of now. */
  weight?: number;
}
