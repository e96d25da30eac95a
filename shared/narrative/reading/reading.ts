import { type Section, sectionsOf } from './sections.ts';
import type { Sentence } from './sentence.ts';
import { sentencesIn } from './sentences.ts';
import { spanOf } from './span.ts';

export type { Section } from './sections.ts';
export type { Token } from './tokens.ts';

/** A note as read: sections tile the text, sentences stand in order and hold every character that is no white space. */
export interface Reading {
  /** The text with every kind of blank as a plain one, for patterns; offsets are those of `given`. */
  text: string;
  /** Exactly as given: what a span quotes. */
  given: string;
  sections: readonly Section[];
  sentences: readonly Sentence[];
}

/**
 * Reads a note: sections, sentences and tokens, with offsets in UTF-16 code units into the text exactly as given. Takes any
 * string, in time linear in its length; never throws.
 * @param sentences for who knows those of a section already (live-note.ts)
 */
export function readNote(
  given: string,
  sentences: (text: string, section: Section) => readonly Sentence[] = sentencesIn,
): Reading {
  const text = MAYBE_BLANK.test(given) ? given.replace(BLANKS, ' ') : given;
  const sections = sectionsOf(text).map((section) => quoting(given, section));
  return { text, given, sections, sentences: sections.flatMap((section) => sentences(text, section)) };
}

/** A heading quotes the text as given, like every span. */
function quoting(given: string, section: Section): Section {
  const { heading } = section;
  return heading ? { ...section, heading: spanOf(given, heading.start, heading.end) } : section;
}

/**
 * No-break and other blanks of one code unit, as rich editors and word processors put them between words; and marks of
 * direction at the edge of a word. Within a word they belong to it (`tokens.ts`).
 */
const BLANKS =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One of these characters, wherever it stands: most notes have none, and this is told at a fifth of the time. */
const MAYBE_BLANK = /[\u00a0\u061c\u1680\u2000-\u200a\u200e\u200f\u202a-\u202f\u205f\u2066-\u2069\u3000\ufeff]/;

/** The sentence in which an offset stands, or the next one after it; `undefined` behind the last. */
export function sentenceAt(reading: Reading, at: number): Sentence | undefined {
  return reading.sentences[sentenceNumber(reading, at)];
}

/** Its place among the sentences; their count behind the last. */
export function sentenceNumber({ sentences }: Reading, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
