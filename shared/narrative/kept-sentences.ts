import { keepCues } from './assertion/cues.ts';
import type { Condition } from './conditions/condition.ts';
import type { Section, Token } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import type { Span } from './reading/span.ts';
import type { Standing } from './standing/standing.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** What a note that is typed keeps of its text before the last change, and where that stands now. */

/** An answer may stand behind the sentence that asks, on its line: `CHF? No`, `Falls: [x]` (answers.ts looks no farther). */
export const BEHIND = 96;

/** What words are told by, besides their own letters: no more of the text about them than this. */
export const ABOUT = 8;

/** A sentence of the text before the last change, and the conditions found in it. */
export interface Known {
  sentence: Sentence;
  isReview: boolean;
  conditions: readonly Condition[];
}

export interface KnownSection {
  section: Section;
  sentences: readonly Known[];
}

/** The last text that was read. */
export interface ReadBefore {
  text: string;
  lexicon: Lexicon;
  day: string | undefined;
  /** How the conditions stood (weighed.ts). */
  standings: ReadonlyMap<Condition, Standing>;
  sections: ReadonlyMap<number, KnownSection>;
  /** In the order of the text. */
  sentences: readonly Known[];
}

/** Gives the sentence that stood where one stands now; the text must be the same so far behind it too. */
export type KeptSentence = (start: number, end: number, behind: number) => Known | undefined;

/**
 * What stood before the first character that changed, or behind the last one, where it stands now.
 * @param standings takes how the conditions of sections stand that are as they were
 */
export function keptOf(
  { text: before, sections, sentences, standings: stood }: ReadBefore,
  text: string,
  standings: Map<Condition, Standing>,
): { sentence: KeptSentence; section: (section: Section) => KnownSection | undefined } {
  const { length } = text;
  const by = length - before.length;
  const most = Math.min(length, before.length);
  const same = agreeing(most, (i) => before.charCodeAt(i) === text.charCodeAt(i));
  const tail = agreeing(most, (i) => before.charCodeAt(before.length - 1 - i) === text.charCodeAt(length - 1 - i));
  /** Where a stretch stood; `undefined`: it was touched. */
  const placeOf = (start: number, end: number, behind: number) => {
    if (end + behind <= same) return start;
    return start - ABOUT >= length - tail ? start - by : undefined;
  };
  return {
    sentence: (start, end, behind) => {
      const from = placeOf(start, end, behind);
      const held = from === undefined ? undefined : beginningAt(sentences, from);
      return held && held.sentence.end - held.sentence.start === end - start ? held : undefined;
    },
    section: (section) => {
      const from = placeOf(section.start, section.end, BEHIND);
      const held = from === undefined ? undefined : sections.get(from);
      if (from === undefined || !held || !isSameSection(held.section, section)) return undefined;
      const now = from === section.start ? held : movedSection(held, section);
      keepStandings(held, now, stood, standings);
      return now;
    },
  };
}

/** How many characters in a row are the same. */
function agreeing(most: number, isSame: (i: number) => boolean): number {
  let i = 0;
  while (i < most && isSame(i)) i++;
  return i;
}

/** Who they mean is told by the sentence before and by the rest of the note (standing/spoken-of-before.ts). */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);

/** A sentence and the next one tell how a condition stands: behind the last one of a section another section begins. */
function keepStandings(
  before: KnownSection,
  now: KnownSection,
  stood: ReadonlyMap<Condition, Standing>,
  standings: Map<Condition, Standing>,
): void {
  before.sentences.slice(0, -1).forEach(({ sentence, conditions }, i) => {
    if (PRONOUNS.has(sentence.tokens[0]?.word ?? '')) return;
    conditions.forEach((condition, k) => {
      const how = stood.get(condition);
      const same = now.sentences[i]?.conditions[k];
      if (how !== undefined && same) standings.set(same, how);
    });
  });
}

/** The sentence that begins at an offset. */
function beginningAt(sentences: readonly Known[], start: number): Known | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.sentence.start === start ? sentences[low] : undefined;
}

/** Whether sections over the same text are told alike, in all but where they stand. */
function isSameSection(before: Section, now: Section): boolean {
  const by = now.start - before.start;
  const isAt = (was: number | undefined, is: number | undefined) =>
    was === undefined ? is === undefined : was + by === is;
  const told = ({ start, end, heading, ...rest }: Section) => JSON.stringify(rest);
  return (
    isAt(before.end, now.end) &&
    isAt(before.heading?.start, now.heading?.start) &&
    isAt(before.heading?.end, now.heading?.end) &&
    told(before) === told(now)
  );
}

function movedSection({ section: before, sentences }: KnownSection, section: Section): KnownSection {
  const by = section.start - before.start;
  return {
    section,
    sentences: sentences.map((known) => {
      const { sentence, isReview } = known;
      const { start, end, tokens } = sentence;
      const now = { ...sentence, start: start + by, end: end + by, section, tokens: shiftedTokens(tokens, by) };
      return { sentence: now, isReview, conditions: movedTo(now, known) };
    }),
  };
}

/** The conditions of a sentence that is read already, for the same sentence at another place. */
export function movedTo(sentence: Sentence, { sentence: before, conditions }: Known): readonly Condition[] {
  keepCues(before, sentence);
  return conditions.map((one) => moved(one, sentence, sentence.start - before.start));
}

/** Words so many characters further on. */
export function shiftedTokens(tokens: readonly Token[], by: number): readonly Token[] {
  return by === 0
    ? tokens
    : tokens.map(({ start, end, word, number }) => ({ start: start + by, end: end + by, word, number }));
}

/** A condition of the same sentence at another place. */
function moved(condition: Condition, sentence: Sentence, by: number): Condition {
  if (by === 0) return { ...condition, sentence };
  const [first, ...others] = condition.spans;
  const { cue } = condition.assertion;
  return {
    ...condition,
    sentence,
    spans: [shifted(first, by), ...others.map((span) => shifted(span, by))],
    assertion: cue ? { ...condition.assertion, cue: shifted(cue, by) } : condition.assertion,
  };
}

function shifted({ start, end, text }: Span, by: number): Span {
  return { start: start + by, end: end + by, text };
}
