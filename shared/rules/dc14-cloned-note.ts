import type { Facts, Paper } from './facts.ts';
import { inPaper, isReadable } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/** Words in a row that have to be the same. */
const GRAM = 5;
/** A note of fewer words of its own says too little to compare; a whole copy may be shorter. */
const LEAST_WORDS = 40;
const LEAST_OF_COPY = 20;
/** A line of so few words behind a label is a template's: `Temp: 98.4`. */
const TEMPLATE_WORDS = 4;

/**
 * A visit note most of which stands word for word in the note before it of the same discipline. Headings and short labelled
 * lines, which a template makes alike, are left out; a note filed twice is none.
 */
export const clonedNote = rule({
  code: 'DC14',
  name: 'cloned-note',
  version: 1,
  severity: 'warn',
  act: 'return-to-clinician',
  cite: ['project: shared/rules/dc14-cloned-note.ts'],
  needs: ['document:visit-note'],
  reads: ['document-dates', 'authors'],
  options: {
    share: {
      about: 'share of the note’s five-word sequences that the note before has too, from which on it counts as cloned',
      default: 0.8,
      least: 0.5,
      most: 1,
    },
  },
  *check(facts, { share }): Iterable<Said> {
    const notes = facts.papers.filter(
      (paper) =>
        paper.type === 'visit-note' && isReadable(paper) && paper.author !== undefined && paper.date !== undefined,
    );
    for (const same of Map.groupBy(notes, ({ author }) => author).values()) {
      // They stand by date.
      for (const [i, note] of same.entries()) {
        const before = same[i - 1];
        if (!before || (before.date === note.date && before.text === note.text)) continue;
        const shared = sharedPart(facts, note, before, share);
        if (shared === undefined) continue;
        const percent = Math.floor(shared * 100);
        const say = `The ${note.author} visit note of ${note.date} repeats ${percent} percent of the note of ${before.date} word for word, template lines left out. Does it say what was seen at this visit?`;
        yield {
          at: [inPaper(note, whole(note)), inPaper(before, whole(before))],
          about: ['visit-note'],
          document: note.id,
          say,
        };
      }
    }
  },
});

function whole({ text, date }: Paper): { start: number; end: number; text: string } {
  return { start: 0, end: text.length, text: `visit of ${date ?? ''}` };
}

/** The share of a note's word sequences that another has; `undefined`: below the limit, or too few words. */
function sharedPart(facts: Facts, note: Paper, before: Paper, least: number): number | undefined {
  const words = ownWords(facts, note);
  if (words.length < LEAST_OF_COPY) return undefined;
  const held = new Set(gramsOf(ownWords(facts, before)));
  const grams = gramsOf(words);
  const share = grams.filter((gram) => held.has(gram)).length / grams.length;
  return share >= (words.length < LEAST_WORDS ? 1 : least) ? share : undefined;
}

/** The words of a note in its own sentences. */
function ownWords(facts: Facts, paper: Paper): string[] {
  return facts.reading(paper).sentences.flatMap(({ start, end, heading }) => {
    const text = paper.text.slice(start, end);
    const words = text.toLowerCase().match(/[\p{L}\d./%]+/gu) ?? [];
    const isTemplate =
      heading ||
      (/^[^:]{1,40}:/.test(text) && words.length - (text.split(':')[0]?.split(' ').length ?? 0) < TEMPLATE_WORDS);
    return isTemplate ? [] : words;
  });
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - GRAM + 1)).map((_, i) => words.slice(i, i + GRAM).join(' '));
}
