import type { AxisName } from '../../icd10cm/axes.ts';
import type { Assertion } from '../assertion/assertion.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Span } from '../reading/span.ts';
import type { TermSource } from '../terms/phrases.ts';

/** A condition that a note names: the most specific code that its words support, and how the note asserts it. */
export interface Condition {
  /** With the dot; complete, or the header at which the words stop. */
  code: string;
  complete: boolean;
  /** The code of the phrase alone. */
  head: string;
  /** The phrase and the words that led from the head to the code, in the order of the text. */
  spans: readonly [Span, ...Span[]];
  sentence: Sentence;
  assertion: Assertion;
  source: TermSource;
  /** False where a slip of the pen was forgiven. */
  exact: boolean;
  /** Axes of the code tree that the words leave open. */
  missing: readonly AxisName[];
  /** Words that name two codes at once; the code is then the header above both (CV-24). */
  competing: readonly string[];
  /** Codes of one phrase that are reported together share it; the first is 0. */
  place: number;
}
