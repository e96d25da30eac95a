import { type Assertion, assertionOf } from './assertion.ts';
import { type Reading, type Sentence, sentenceAt } from './reading.ts';
import { type Span, spanOf } from './span.ts';

/** Words of a note that a pattern found, where they stand, and how the note asserts them. */
export interface Mention {
  span: Span;
  sentence: Sentence;
  assertion: Assertion;
}

/**
 * Where a pattern matches a note, each match with its assertion. Headings are left out, and so are empty matches.
 * @param pattern with or without the flag `g`; its `lastIndex` is left alone
 */
export function mentionsOf(reading: Reading, pattern: RegExp): Mention[] {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  const mentions: Mention[] = [];
  for (const match of reading.text.matchAll(all)) {
    const start = match.index;
    const end = start + match[0].length;
    const sentence = sentenceAt(reading, start);
    if (end === start || !sentence || sentence.heading) continue;
    mentions.push({ span: spanOf(reading.given, start, end), sentence, assertion: assertionOf(reading, start, end) });
  }
  return mentions;
}
