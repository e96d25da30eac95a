import { changed, inPlainWords, type PlainText, plainText } from './plain-text.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Sentence } from './sentence.ts';
import { bodyOf, sentencesIn } from './sentences.ts';
import { wrapsIn } from './wrapped-lines.ts';

export type { Section } from './sections.ts';
export type { Token } from './tokens.ts';

/** A note in sections, which tile its text. All offsets are those of the text, in UTF-16 code units; {@link asGiven} quotes. */
export interface Sectioned extends PlainText {
  sections: readonly Section[];
}

/** A note as read: sentences stand in order and hold every character that is no white space. */
export interface Reading extends Sectioned {
  sentences: readonly Sentence[];
}

/** Reads a note: sections, sentences and tokens. Takes any string, in time linear in its length; never throws. */
export function readNote(given: string): Reading {
  const note = sectioned(given);
  return { ...note, sentences: note.sections.flatMap((section) => sentencesIn(note.text, section)) };
}

/** The text of a note without what nobody sees, its wrapped lines joined, in plain words, and its sections. */
export function sectioned(given: string): Sectioned {
  const plain = plainText(given);
  const sections = sectionsOf(plain.text);
  const bodies = sections.map((section) => ({ start: bodyOf(plain.text, section), end: section.end }));
  const wraps = wrapsIn(plain.text, bodies);
  const worded = inPlainWords(changed(plain, wraps));
  return worded.text === plain.text ? { ...plain, sections } : { ...worded, sections: sectionsOf(worded.text) };
}

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
