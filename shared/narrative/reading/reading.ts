import { given } from '../../chart/given.ts';
import { LONGEST } from './headings.ts';
import { changed, type PlainText, plainText } from './plain-text.ts';
import { fillers, plainWords } from './plain-words.ts';
import { type Section, sectionsOf } from './sections.ts';
import type { Sentence } from './sentence.ts';
import { bodyOf, sentencesIn } from './sentences.ts';
import { type Change, spanOf } from './span.ts';
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
export function readNote(typed: string): Reading {
  const note = sectioned(typed);
  return { ...note, sentences: note.sections.flatMap((section) => sentencesIn(note.text, section)) };
}

/** The text of a note without what nobody sees, its wrapped lines joined, in plain words, and its sections. */
export function sectioned(typed: string): Sectioned {
  const plain = plainText(typed);
  const sections = sectionsOf(plain.text);
  const bodies = sections.map((section) => ({ start: bodyOf(plain.text, section), end: section.end }));
  const wraps = wrapsIn(plain.text, bodies);
  // All at once: where lines are wrapped is told by how long they are as written.
  const changes = inOrder(wraps, plainWords(plain.text), fillers(plain.text));
  if (changes.length === 0) return { ...plain, sections };
  const read = changed(plain, changes);
  const stay = wraps.length === 0 && !changes.some(({ end }) => isBeforeColon(plain.text, end));
  return { ...read, sections: stay ? movedBy(changes, sections, read.text) : sectionsOf(read.text) };
}

/** Whether a word may stand in a heading: `Client and caregiver education:`. */
function isBeforeColon(text: string, at: number): boolean {
  const colon = text.indexOf(':', at);
  return colon >= 0 && colon < at + LONGEST;
}

/** Changes of several kinds in one row; of two at one place the first. */
function inOrder(...kinds: readonly (readonly Change[])[]): Change[] {
  const kept: Change[] = [];
  for (const change of kinds.flat().sort((a, b) => a.start - b.start)) {
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  }
  return kept;
}

/** Sections where they stand after changes in their bodies. */
function movedBy(changes: readonly Change[], sections: readonly Section[], text: string): Section[] {
  let next = 0;
  let by = 0;
  // Sections tile the text, so that their places come in order; a heading stands at the start of its own.
  const moved = (at: number): number => {
    for (let change = changes[next]; change && change.end <= at; change = changes[++next])
      by += change.put.length - (change.end - change.start);
    return at + by;
  };
  return sections.map((section) => {
    const start = moved(section.start);
    const heading = section.heading && spanOf(text, moved(section.heading.start), moved(section.heading.end));
    return { ...section, start, end: moved(section.end), ...given('heading', heading) };
  });
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
