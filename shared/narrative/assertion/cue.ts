import type { Trigger } from './triggers/trigger.ts';

/** A trigger in a sentence: its words `from`…`to` (both included), and the words that it speaks of. */
export interface Cue {
  trigger: Trigger;
  from: number;
  to: number;
  /** First and last word that it reaches; the last is before the first where it reaches none. */
  first: number;
  last: number;
}

/** The cues of a sentence in order, and what stands between its words. */
export interface CuedSentence {
  cues: readonly Cue[];
  gaps: Uint16Array;
}
