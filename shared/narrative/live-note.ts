import { hasPluses } from './assertion.ts';
import { type Condition, conditionsIn } from './conditions.ts';
import { readNote, type Sentence } from './reading.ts';
import type { Span } from './span.ts';
import { type SuggestContext, type Suggested, suggest } from './suggest.ts';
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

/** Sentences whose conditions are remembered; more than any note has at a time. */
const MOST_SENTENCES = 4_000;

/**
 * A note while it is typed: after a change only sentences that were not there before are matched again; the answer equals
 * that of reading the whole (a property test). Keeps nothing that the text cannot make again.
 */
export class LiveNote {
  #text: string;
  #version: number;
  readonly #known = new Map<string, { at: number; conditions: readonly Condition[] }>();

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
    const reading = readNote(this.#text);
    const conditions = reading.sentences.flatMap((sentence) => this.#conditions(reading.text, sentence, context));
    return suggest(reading, context, [...conditions, ...woundsOf(reading, context.lexicon)]);
  }

  #conditions(text: string, sentence: Sentence, { lexicon }: SuggestContext): readonly Condition[] {
    const { start, end, section, item, heading } = sentence;
    const isReview = hasPluses(text, section);
    const words = text.slice(start, end + BEHIND);
    const key = `${lexicon.codes.edition.id}|${section.name}|${isReview}|${item ?? ''}|${heading ?? ''}|${end - start}|${words}`;
    const held = this.#known.get(key);
    if (held) return held.conditions.map((one) => moved(one, sentence, start - held.at));
    if (this.#known.size >= MOST_SENTENCES) this.#known.clear();
    const conditions = conditionsIn(text, sentence, lexicon);
    this.#known.set(key, { at: start, conditions });
    return conditions;
  }
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
