import { hasPluses } from './assertion/assertion-marks.ts';
import type { Condition } from './conditions/condition.ts';
import { conditionsIn } from './conditions/conditions.ts';
import { allNamed } from './conditions/named.ts';
import {
  ABOUT,
  BEHIND,
  type KeptSentence,
  type Known,
  type KnownSection,
  keptOf,
  movedTo,
  type ReadBefore,
  shiftedTokens,
} from './kept-sentences.ts';
import { linkedOf } from './linked.ts';
import { type Section, sectioned } from './reading/reading.ts';
import type { Sentence } from './reading/sentence.ts';
import { sentencesIn } from './reading/sentences.ts';
import { tokensOf } from './reading/tokens.ts';
import type { Standing } from './standing/standing.ts';
import { type SuggestContext, type Suggested, suggest } from './suggest.ts';
import type { Lexicon } from './terms/lexicon.ts';

/** One change of a note, in UTF-16 code units of the text before it. */
export interface NoteEdit {
  /** The version that the change makes: one more than the one it was made on. */
  version: number;
  start: number;
  /** How many code units went. */
  removed: number;
  inserted: string;
}

/**
 * A note while it is typed: after a change only sentences that were not there before are read again; the answer equals that of
 * reading the whole (a property test). Keeps nothing that the text cannot make again.
 */
export class LiveNote {
  #text: string;
  #version: number;
  #read: ReadBefore | undefined;

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
    const { lexicon, day } = context;
    const before = this.#read?.lexicon === lexicon && this.#read.day === day ? this.#read : undefined;
    const standings = new Map<Condition, Standing>();
    const note = sectioned(this.#text);
    const { text } = note;
    const kept = before && keptOf(before, text, standings);
    const sections = new Map(
      note.sections.map((section): [number, KnownSection] => [
        section.start,
        kept?.section(section) ?? readSection(text, section, lexicon, kept?.sentence),
      ]),
    );
    const sentences = [...sections.values()].flatMap((one) => one.sentences);
    const reading = { ...note, sentences: sentences.map(({ sentence }) => sentence) };
    this.#read = { text, lexicon, day, standings, sections, sentences };
    const conditions = sentences.flatMap((one) => one.conditions);
    const named = allNamed(reading, conditions, lexicon);
    return suggest(reading, context, linkedOf(reading, named, lexicon, day, standings));
  }
}

/** A section that was touched: of its sentences only those are read that were not there before. */
function readSection(
  text: string,
  section: Section,
  lexicon: Lexicon,
  known: KeptSentence = () => undefined,
): KnownSection {
  const isReview = hasPluses(text, section);
  const read = sentencesIn(text, section, (_, start, end) => {
    const held = known(start, end, ABOUT);
    return held ? shiftedTokens(held.sentence.tokens, start - held.sentence.start) : tokensOf(text, start, end);
  });
  const sentences = read.map((sentence): Known => {
    const held = known(sentence.start, sentence.end, BEHIND);
    const conditions =
      held && isSame(held, sentence, isReview) ? movedTo(sentence, held) : conditionsIn(text, sentence, lexicon);
    return { sentence, isReview, conditions };
  });
  return { section, sentences };
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
