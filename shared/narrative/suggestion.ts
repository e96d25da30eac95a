import type { AuthorRole } from '../chart/chart.ts';
import type { AxisName } from '../icd10cm/axes.ts';
import type { AssertionKind } from './assertion/assertion-kind.ts';
import type { SectionName } from './reading/sections.ts';
import type { Span } from './reading/span.ts';

/** A code that a note's words support. Without a span it cannot be made (compliance.md E1). */
export interface Suggestion {
  code: string;
  title: string;
  /** The words that it rests on, in the order of the text. */
  spans: readonly [Span, ...Span[]];
  assertion: AssertionKind;
  section: SectionName;
  /** The author's role, or `unknown`. */
  author: AuthorRole | 'unknown';
  /** Axes that the text leaves open and codes beside it say. */
  missing: readonly AxisName[];
  /** Code and hash of the words: survives edits elsewhere. */
  key: string;
}

/** Why a person has to be asked where no axis is open. */
export type QuestionReason =
  /** A provider has to say it: a nurse's or therapist's words, or those of an author nobody knows, support no diagnosis. */
  | 'not-a-provider'
  /** Probable, suspected, versus: not coded as established (CV-21). */
  | 'uncertain'
  /** The note says two things of one condition (CV-24). */
  | 'conflict'
  /** An abbreviation of several senses. */
  | 'several-senses';

/** What has to be asked, of whom. */
export interface Question {
  kind: 'query-provider' | 'return-to-clinician';
  /** The axis that is open; else, or with it, `reason`. */
  axis?: AxisName;
  reason?: QuestionReason;
  spans: readonly [Span, ...Span[]];
  say: string;
  /** What a provider's words would have suggested; never shown to clinicians (interfaces.md). */
  codes?: readonly string[];
  key: string;
}
