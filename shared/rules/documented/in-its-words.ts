import { meaningfulWords, titleWords } from '../../icd10cm/title-words.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { isReadable, NOT_DENIED, type Statement, sentenceWords, statements } from '../papers/statements.ts';

/**
 * Where documents name a code in the words that the tabular list has for it: its title, or a name that takes the code (inclusion
 * term: "dumping syndrome" for K91.1), every word of it in one sentence.
 */
export function namedInItsWords(facts: Facts, one: Pick<Coded, 'code'>, papers: readonly Paper[]): Statement[] {
  return [telling(facts.title(one.code)), ...termsOf(facts, one)].flatMap((name) => saying(facts, papers, name));
}

/** The same by inclusion terms alone, which say that the code is used for what they name. */
export function namedByItsTerms(facts: Facts, one: Pick<Coded, 'code'>, papers: readonly Paper[]): Statement[] {
  return termsOf(facts, one).flatMap((name) => saying(facts, papers, name));
}

/** Where one sentence has every word of a name. */
function saying(facts: Facts, papers: readonly Paper[], name: readonly string[]): Statement[] {
  const longest = name.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (name.length === 0 || (name.length === 1 && longest.length < SHORTEST_NAME)) return [];
  const word = new RegExp(`\\b${longest.replace(/y$/, '')}`, 'i');
  return statements(facts, papers.filter(isReadable), word, NOT_DENIED).filter(({ paper, mention }) => {
    const said = new Set(titleWords(sentenceWords(paper, mention.sentence)));
    return name.every((each) => said.has(each));
  });
}

/** The shortest word that names a condition by itself: `pouchitis`. */
const SHORTEST_NAME = 6;

/** The words of each inclusion term; none that only repeats some words of the title, and so says less than the code. */
function termsOf(facts: Facts, { code }: Pick<Coded, 'code'>): string[][] {
  const title = telling(facts.title(code));
  return (facts.notes?.notesOf(code) ?? [])
    .filter(({ kind, at, inherited }) => kind === 'inclusionTerm' && (!inherited || isPadded(code, at.id)))
    .flatMap(({ lines }) => lines.map(telling))
    .filter((words) => words.some((word) => !title.includes(word)));
}

/** Whether a code is the one of a node, with nothing more than the encounter: T82.41 in T82.41XD. */
function isPadded(code: string, node: string): boolean {
  return code.length === 7 && code.slice(0, 6).replace(/X+$/, '') === node.replace('.', '');
}

/** Without what a name has in brackets besides, and the encounter. */
function telling(name: string): string[] {
  return meaningfulWords(name.replace(BESIDES, ' '));
}

const BESIDES = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]|, (?:initial|subsequent) encounter\b.{0,80}$|, sequela$/g;
