import type { Section, SectionName } from './sections.ts';
import { segmentsOf } from './segments.ts';
import type { Sentence } from './sentence.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Headings of these name what may be found itself: `Pressure ulcer: stage 3`, `Falls: none`. */
const THINGS: ReadonlySet<SectionName> = new Set<SectionName>([
  'wound',
  'pain',
  'safety',
  'function',
  'cognition',
  'nutrition',
  'living',
  'equipment',
  'other',
]);

/** Gives the words between two offsets of a text, as `tokensOf` does. */
type Tokens = (text: string, start: number, end: number) => readonly Token[];

/**
 * The sentences of one section. A heading is a sentence of its own, or begins the first one where it names a thing.
 * @param tokensIn for who knows the words of a part already (live-note.ts)
 */
export function sentencesIn(text: string, section: Section, tokensIn: Tokens = tokensOf): Sentence[] {
  const { heading } = section;
  const made: Sentence[] = [];
  const body = bodyOf(text, section);
  if (heading && body > section.start) {
    const tokens = tokensIn(text, heading.start, body);
    made.push({ start: heading.start, end: body, section, tokens, ...(isOfThing(section) ? {} : { heading: true }) });
  }
  for (const { start, end, item } of segmentsOf(text, body, section.end)) {
    for (const part of partsOf(text, start, end, tokensIn)) made.push({ ...part, section, ...(item ? { item } : {}) });
  }
  return made;
}

/** Where a section goes on behind its heading; its start where the heading begins the first sentence. */
export function bodyOf(text: string, section: Section): number {
  const { heading, start } = section;
  if (!heading) return start;
  const isWhole = /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(heading.end, heading.end + 40));
  return !isOfThing(section) || isWhole ? heading.end : start;
}

function isOfThing({ name, isProblem }: Section): boolean {
  return THINGS.has(name) || isProblem === true;
}

/** No sentence of a note is as long. What is weighed word against word within one stays bounded so, whatever the text. */
const MOST_WORDS = 120;

/** A sentence, or one that never ends in parts: behind a comma of the second half of so many words, else behind the last. */
function partsOf(
  text: string,
  start: number,
  end: number,
  tokensIn: Tokens,
): { start: number; end: number; tokens: readonly Token[] }[] {
  const tokens = tokensIn(text, start, end);
  if (tokens.length <= MOST_WORDS) return [{ start, end, tokens }];
  const parts: { start: number; end: number; tokens: readonly Token[] }[] = [];
  for (let from = 0, at = start; from < tokens.length; ) {
    const to = cutOf(text, tokens, from);
    // What stands before a word without a blank is its own: a box, a bracket.
    const behind = tokens[to - 1]?.end ?? at;
    const next = tokens[to]?.start ?? end;
    const [closing = ''] = text.slice(behind, next).split(/\s/, 1);
    const opening = text.slice(behind + closing.length, next).trimStart();
    parts.push({
      start: at,
      end: to < tokens.length ? behind + closing.length : end,
      tokens: tokens.slice(from, to),
    });
    from = to;
    at = next - opening.length;
  }
  return parts;
}

function cutOf(text: string, tokens: readonly Token[], from: number): number {
  const last = from + MOST_WORDS;
  if (last >= tokens.length) return tokens.length;
  for (let to = last; to > last - MOST_WORDS / 2; to--) {
    if (text[tokens[to - 1]?.end ?? 0] === ',') return to;
  }
  return last;
}
