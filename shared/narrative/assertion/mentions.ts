import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import type { Sentence } from '../reading/sentence.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Assertion, assertionOf } from './assertion.ts';

/** Words of a note that a pattern found, where they stand, and how the note asserts them. */
export interface Mention {
  span: Span;
  sentence: Sentence;
  assertion: Assertion;
}

/** What was found in a note, by pattern: several rules ask the same, and so does whoever asks again about the note. */
const known = new WeakMap<Reading, Map<RegExp, readonly Mention[]>>();

/**
 * Where a pattern matches a note, each match with its assertion. Headings are left out, and so are empty matches. A pattern is
 * told from others by identity.
 * @param pattern with or without the flag `g`; its `lastIndex` is left alone
 */
export function mentionsOf(reading: Reading, pattern: RegExp): readonly Mention[] {
  let held = known.get(reading);
  if (!held) {
    held = new Map();
    known.set(reading, held);
  }
  let found = held.get(pattern);
  if (!found) {
    found = find(reading, pattern);
    held.set(pattern, found);
  }
  return found;
}

function find(reading: Reading, pattern: RegExp): Mention[] {
  const mentions: Mention[] = [];
  for (const match of matchesIn(reading, everywhere(pattern))) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(reading, start);
    if (end === start || !sentence || sentence.heading) continue;
    mentions.push({ span: spanOf(reading.text, start, end), sentence, assertion: assertionOf(reading, start, end) });
  }
  return mentions;
}

const global = new WeakMap<RegExp, RegExp>();

function everywhere(pattern: RegExp): RegExp {
  if (pattern.global && pattern.lastIndex === 0) return pattern;
  let made = global.get(pattern);
  if (!made) {
    made = new RegExp(pattern.source, pattern.global ? pattern.flags : `${pattern.flags}g`);
    global.set(pattern, made);
  }
  return made;
}
