import { hasPluses } from './assertion.ts';
import { type Condition, conditionsIn } from './conditions.ts';
import { keepCues } from './cues.ts';
import { readNote, type Sentence, type Token } from './reading.ts';
import type { Span } from './span.ts';
import { type SuggestContext, type Suggested, suggest } from './suggest.ts';
import type { Lexicon } from './terms/lexicon.ts';
import { tokensOf } from './tokens.ts';
import { woundsOf } from './wound-forms.ts';

/** One change of a note, in UTF-16 code units of the text before it. */
export interface NoteEdit {
  /** The version that the change makes: one more than the one it was made on. */
  version: number;
  start: number;
  /** How many code units went. */
  removed: number;
  inserted: string;
}

/** An answer may stand behind the sentence that asks, on its line: `CHF? No`, `Falls: [x]` (answers.ts looks no farther). */
const BEHIND = 96;

/** What words are told by, besides their own letters: no more of the text about them than this. */
const ABOUT = 8;

/** A sentence of the text before the last change, and the conditions found in it. */
interface Known {
  sentence: Sentence;
  isReview: boolean;
  conditions: readonly Condition[];
}

/** The last text that was read. */
interface Read {
  given: string;
  lexicon: Lexicon;
  byStart: ReadonlyMap<number, Known>;
}

/**
 * A note while it is typed: after a change only sentences that were not there before are read again; the answer equals that of
 * reading the whole (a property test). Keeps nothing that the text cannot make again.
 */
export class LiveNote {
  #text: string;
  #version: number;
  #read: Read | undefined;

  constructor(text: string, version: number) {
    this.#text = text;
    this.#version = version;
  }

  get version(): number {
    return this.#version;
  }

  get text(): string {
    return this.#text;
  }

  /** Takes a change. @returns false where it does not follow the version at hand or lies outside the text: ask for the whole */
  take({ version, start, removed, inserted }: NoteEdit): boolean {
    const end = start + removed;
    if (version !== this.#version + 1 || start < 0 || removed < 0 || end > this.#text.length) return false;
    this.#text = this.#text.slice(0, start) + inserted + this.#text.slice(end);
    this.#version = version;
    return true;
  }

  /** The suggestions and questions of the text as it stands. */
  suggested(context: SuggestContext): Suggested {
    const { lexicon } = context;
    const before = this.#read?.lexicon === lexicon ? this.#read : undefined;
    const known = before ? knownIn(before, this.#text) : () => undefined;
    const reading = readNote(this.#text, (text, start, end) => {
      const held = known(start, end, ABOUT);
      return held ? shiftedTokens(held.sentence.tokens, start - held.sentence.start) : tokensOf(text, start, end);
    });
    const byStart = new Map<number, Known>();
    for (const sentence of reading.sentences) {
      const isReview = hasPluses(reading.text, sentence.section);
      const held = known(sentence.start, sentence.end, BEHIND);
      const conditions =
        held && isSame(held, sentence, isReview)
          ? movedTo(sentence, held)
          : conditionsIn(reading.text, sentence, lexicon);
      byStart.set(sentence.start, { sentence, isReview, conditions });
    }
    this.#read = { given: this.#text, lexicon, byStart };
    const conditions = [...byStart.values()].flatMap((one) => one.conditions);
    return suggest(reading, context, [...conditions, ...woundsOf(reading, lexicon)]);
  }
}

/**
 * Finds the sentence that stood where one stands now: before the first character that changed, or behind the last one.
 * @returns for offsets of the text now, and how far behind them the text has to be the same, the sentence of the text before
 */
function knownIn(
  { given, byStart }: Read,
  now: string,
): (start: number, end: number, behind: number) => Known | undefined {
  const shorter = Math.min(given.length, now.length);
  let same = 0;
  while (same < shorter && given.charCodeAt(same) === now.charCodeAt(same)) same++;
  let tail = 0;
  while (tail < shorter - same && given.charCodeAt(given.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  const by = now.length - given.length;
  return (start, end, behind) => {
    if (end + behind > same && start - ABOUT < now.length - tail) return undefined;
    const from = end + behind <= same ? start : start - by;
    const held = byStart.get(from);
    return held && held.sentence.end - from === end - start ? held : undefined;
  };
}

/** Whether all that conditions turn on, besides the words, is as it was. */
function isSame({ sentence: before, isReview: was }: Known, now: Sentence, isReview: boolean): boolean {
  return (
    before.section.name === now.section.name &&
    was === isReview &&
    before.item === now.item &&
    before.heading === now.heading
  );
}

function movedTo(sentence: Sentence, { sentence: before, conditions }: Known): readonly Condition[] {
  keepCues(before, sentence);
  return conditions.map((one) => moved(one, sentence, sentence.start - before.start));
}

function shiftedTokens(tokens: readonly Token[], by: number): readonly Token[] {
  return by === 0 ? tokens : tokens.map(({ start, end, word }) => ({ start: start + by, end: end + by, word }));
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
