import type { DocumentType } from '../../chart/chart.ts';
import type { Evidence } from '../../chart/evidence.ts';
import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import { type Mention, mentionsOf } from '../../narrative/assertion/mentions.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import type { Said } from '../rule.ts';
import { isInOpenBox } from './open-boxes.ts';
import { repeatsCoding } from './repeats-coding.ts';

/** What a document says, where, and how it asserts it. */
export interface Statement {
  paper: Paper;
  mention: Mention;
  at: Evidence;
}

/** Asserted of the patient and of now, or of the patient and of before. */
export const OF_NOW: readonly AssertionKind[] = ['affirmed'];
export const NOW_OR_BEFORE: readonly AssertionKind[] = ['affirmed', 'historical'];
/** Said at all, but for a denial. */
export const NOT_DENIED: readonly AssertionKind[] = ['affirmed', 'historical', 'plan', 'hypothetical', 'possible'];

/**
 * Where documents say something that a pattern finds, in the order of the documents.
 * @param kinds how it has to be asserted; absent: affirmed
 */
export function statements(
  facts: Facts,
  papers: readonly Paper[],
  pattern: RegExp,
  kinds: readonly AssertionKind[] | 'any' = OF_NOW,
): Statement[] {
  return papers.flatMap((paper) => {
    if (paper.state !== 'read') return [];
    return mentionsOf(facts.reading(paper), pattern).flatMap((mention): Statement[] => {
      if (kinds !== 'any' && !kinds.includes(mention.assertion.kind)) return [];
      if (isInOpenBox(paper.text, mention.span.start, mention.span.end)) return [];
      return [{ paper, mention, at: inPaper(paper, mention.span) }];
    });
  });
}

/** How far around a statement its sentence is read: a note without full stops is one sentence. */
const REACH = 300;

/** The words of a statement's sentence before it, its own, and those behind; no more than a few hundred of each. */
export function sentenceOf({ paper, mention: { sentence, span } }: Statement): {
  before: string;
  own: string;
  behind: string;
} {
  return {
    before: paper.text.slice(Math.max(sentence.start, span.start - REACH), span.start),
    own: span.text,
    behind: paper.text.slice(span.end, Math.min(sentence.end, span.end + REACH)),
  };
}

/** The words between the semicolons and line ends around a statement, commas apart: `DM2 - metformin + Mounjaro`. */
export function clauseOf(statement: Statement): string {
  const { before, own, behind } = sentenceOf(statement);
  return `${before.replace(/^[\s\S]*[;\n]/, '')}${own}${behind.replace(/[;\n][\s\S]*$/, '')}`;
}

/** The sentence of a statement in one piece, and so many characters of what follows it. */
export function wordsAround(statement: Statement, after = 0): string {
  const { before, own, behind } = sentenceOf(statement);
  const { end } = statement.mention.sentence;
  return `${before}${own}${behind}${after === 0 ? '' : statement.paper.text.slice(end, end + after)}`;
}

/** The words of a sentence of a document. */
export function sentenceWords({ text }: Paper, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end);
}

/** Evidence of the words of a document. */
export function inPaper(paper: Paper, { start, end, text }: { start: number; end: number; text: string }): Evidence {
  return { what: paper.type, value: text, at: { kind: 'document', doc: paper.id, start, end } };
}

/** A code and the words of a document that it is held against: where both stand, and what tells the finding from others. */
export function codeAndWords({ at, shown }: Coded, { at: there, paper, mention }: Statement) {
  return { at: [at, there], about: [shown], document: paper.id, words: mention.span.text } satisfies Partial<Said>;
}

/** Evidence of a document as a whole: looked through and not found in, or not readable. */
export function wholePaper(paper: Paper): Evidence {
  const value = paper.state === 'read' ? 'looked through' : 'attached, unreadable';
  return { what: paper.type, value, at: { kind: 'document', doc: paper.id, start: 0, end: paper.text.length } };
}

/** Documents of some types, readable ones and others. */
export function papersOf(facts: Facts, ...types: readonly DocumentType[]): Paper[] {
  return facts.papers.filter(({ type }) => types.includes(type));
}

/** Whether a document was read, and holds words. */
export function isReadable({ state, text }: Paper): boolean {
  return state === 'read' && /\S/.test(text);
}

/** Whether a document is of someone who cares for the patient: not a laboratory's, not of an author nobody knows. */
export function isClinician({ author }: Paper): boolean {
  return author !== undefined && author !== 'LAB' && author !== 'other';
}

/** Whose words go first: a provider's, then a clinician's, then all others'. */
export function authorRank(facts: Facts, { paper }: { paper: Paper }): number {
  return facts.isProvider(paper) ? 0 : isClinician(paper) ? 1 : 2;
}

/** Documents that a provider writes, whoever filed them. */
const BY_NATURE: readonly DocumentType[] = [
  'face-to-face',
  'history-and-physical',
  'discharge-summary',
  'progress-note',
  'referral',
  'order',
  'plan-of-care',
];

/**
 * Readable documents of providers (guideline I.B.14), and those without an author that providers write by nature. Only for
 * asking whether none of them says something: what no author stands for supports no diagnosis. Without a plan of care that
 * only repeats the coding.
 */
export const perhapsOfProviders = oncePerChart((facts): readonly Paper[] =>
  facts.papers.filter(
    (paper) => isReadable(paper) && isPerhapsOfProvider(facts, paper) && !repeatsCoding(facts, paper),
  ),
);

/** Whether a document of a provider is attached that could not be read, so that "none says" is not known. */
export const hasUnreadOfProviders = oncePerChart((facts): boolean =>
  facts.papers.some((paper) => !isReadable(paper) && isPerhapsOfProvider(facts, paper)),
);

/** Whether a provider wrote a document: by its author, or where none is stated by its nature. */
export function isPerhapsOfProvider(facts: Facts, paper: Paper): boolean {
  return facts.isProvider(paper) || (paper.author === undefined && BY_NATURE.includes(paper.type));
}
