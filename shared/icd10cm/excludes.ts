import { oncePer } from '../editions/once-per.ts';
import { type CodeKey, codeKey } from './code.ts';
import type { CodeSet } from './code-set.ts';
import type { NoteEntry, NoteReader, ReadNote } from './note-references.ts';
import { PairMemo } from './pair-memo.ts';
import { areElsewhere, meaningfulWords } from './title-words.ts';

/** An Excludes note that stands at or above one code and names another. */
export interface Exclusion {
  kind: 'excludes1' | 'excludes2';
  /** The code that the note stands at or above, and the one that it names; in capitals without the dot. */
  holder: string;
  named: string;
  note: ReadNote;
  entry: NoteEntry;
  /**
   * `plain`: the note stands at a code and names the other or its category without further words. `qualified`: its words
   * say more than the pair of codes does ("myopathy in amyloidosis (E85.-)" beside muscle weakness). `wide`: it stands at
   * a chapter, a section or a category of various conditions, of which it may mean another (I27.0 beside I10). `disputed`:
   * a note from the other side says Excludes2 (J42 excludes J44, and J44 does not exclude J42).
   */
  proof: 'plain' | 'qualified' | 'wide' | 'disputed';
}

/**
 * The Excludes notes between two codes, in both directions, inherited ones too, the nearest first. Codes of different
 * places (opposite sides, other parts of the body, other stomas) are clearly unrelated (guideline I.A.12.a): none. The same
 * list is checked at every change: answers are remembered.
 * @param a in capitals without the dot, as `b`
 */
export function exclusionsBetween(reader: NoteReader, codes: CodeSet, a: string, b: string): readonly Exclusion[] {
  return answers(reader).get(codes, a, b, () => readExclusions(codes, excluding(reader, a), excluding(reader, b)));
}

/** Two codes of a list, by their places in it, and the notes between them. */
export interface PairApart {
  one: number;
  other: number;
  exclusions: readonly Exclusion[];
}

/**
 * The pairs of a list between whose codes there are Excludes notes, each once, in its order. A list of 25 has three hundred pairs,
 * nearly all without a note: the notes of each code are fetched once for all of them, and pairs come again in other charts.
 * @param list in capitals without the dot
 */
export function pairsApart(reader: NoteReader, codes: CodeSet, list: readonly string[]): PairApart[] {
  const memo = answers(reader);
  const all = list.map((code) => excluding(reader, code));
  const found: PairApart[] = [];
  all.forEach((a, one) => {
    for (let other = one + 1; other < all.length; other++) {
      const b = all[other];
      if (!b) continue;
      const exclusions = memo.get(codes, a.code, b.code, () => readExclusions(codes, a, b));
      if (exclusions.length > 0) found.push({ one, other, exclusions });
    }
  });
  return found;
}

/** By tabular list; the memo tells code lists apart. */
const answers = oncePer((_: NoteReader) => new PairMemo<CodeSet, readonly Exclusion[]>());

/** A code with the Excludes notes that stand at or above it. */
interface Excluding {
  code: string;
  key: CodeKey;
  notes: readonly ReadNote[];
}

function excluding(reader: NoteReader, code: string): Excluding {
  return { code, key: codeKey(code), notes: reader.excludesOf(code) };
}

const NONE: readonly Exclusion[] = [];

function readExclusions(codes: CodeSet, one: Excluding, other: Excluding): readonly Exclusion[] {
  if (!names(one, other) && !names(other, one)) return NONE;
  const [a, b] = [one.code, other.code];
  const found = [...oneWay(codes, one, other), ...oneWay(codes, other, one)];
  if (found.length === 0 || areElsewhere(codes.title(a) ?? '', codes.title(b) ?? '')) return [];
  const allowed = new Set(
    found.filter(({ kind, proof }) => kind === 'excludes2' && proof !== 'wide').map(({ holder }) => holder),
  );
  return found.map((one) => (one.kind === 'excludes1' && allowed.has(one.named) ? { ...one, proof: 'disputed' } : one));
}

/** The cheap question, which most pairs do not pass: whether a note of one takes in the other at all. */
function names(holder: Excluding, { key }: Excluding): boolean {
  for (const { codes } of holder.notes) if (codes.hasKey(key)) return true;
  return false;
}

function oneWay(codes: CodeSet, { code: holder, notes }: Excluding, { code: named, key }: Excluding): Exclusion[] {
  const found: Exclusion[] = [];
  for (const note of notes) {
    if (!note.codes.hasKey(key) || (note.kind !== 'excludes1' && note.kind !== 'excludes2')) continue;
    const entry = note.entries.find((each) => each.codes.hasKey(key) && !meansAnother(each, named, codes));
    if (entry) found.push({ kind: note.kind, holder, named, note, entry, proof: proofOf(note, entry, named, codes) });
  }
  return found;
}

/**
 * Whether an entry names only some of the codes that its reference takes in, and not this one: "sequelae of traumatic
 * intracranial injury (S06.-)" means 7th character S; "E08-E10, E11, E13 with ketoacidosis", titles that say so.
 */
function meansAnother({ line, words, codes: references }: NoteEntry, named: string, codes: CodeSet): boolean {
  if (/^[ST]/.test(named) && named.length === 7 && /\bsequelae?\b/.test(words)) return !named.endsWith('S');
  const reference = references.find(codeKey(named));
  if (reference && isOneOfSeveral(reference.from, line, words, named, codes)) return true;
  if (!reference?.inexact) return false;
  const narrowing = line.split(/\bwith\b/).at(-1) ?? '';
  const title = new Set(meaningfulWords(codes.title(named) ?? ''));
  return !meaningfulWords(narrowing).every((word) => title.has(word));
}

/**
 * Whether a line names one disease of a subcategory, tied to something, of which no title at or above the code has a word:
 * "refractory anemia with excess blasts in transformation (C92.0-)" is one inclusion term there, and not every leukemia.
 */
function isOneOfSeveral(from: string, line: string, words: string, named: string, codes: CodeSet): boolean {
  if (from.length <= CATEGORY || codes.isValid(from) || !TIED.test(line)) return false;
  const said = new Set(wordsAbove(codes, named));
  const own = meaningfulWords(words.split(/\bwithout\b/)[0] ?? '');
  return own.length > 0 && !own.some((word) => said.has(word));
}

function proofOf(note: ReadNote, entry: NoteEntry, named: string, codes: CodeSet): Exclusion['proof'] {
  if (note.at.level !== 'code') return 'wide';
  if (saysMore(entry, named, codes)) return 'qualified';
  const { id } = note.at;
  return note.inherited && id.length === CATEGORY && gathers(id, codes.title(id) ?? '') ? 'wide' : 'plain';
}

const CATEGORY = 3;

/**
 * Whether a category is not one condition: "Other disorders of white blood cells", "Disorders of mineral metabolism". Not
 * among symptoms (R), which all conditions that say them exclude alike.
 */
function gathers(id: string, title: string): boolean {
  return !id.startsWith('R') && /\b(?:disorders|diseases|\w+pathies)\b/i.test(title);
}

/** Ties what is excluded to something else. "Y without X" at X does not: that pair contradicts itself. */
const TIED =
  /\b(?:in (?!situ|remission)|due to|with|following|complicat\w+|associated|caus\w+|resulting|from|during|after|attributable)\b|\((?:in|due to|with)\)/;
/** From so many categories on, a list of them is as general as a range. */
const MANY_CATEGORIES = 3;

/**
 * Whether an entry says more than that the named code is meant: it ties a whole category to a circumstance, or names many
 * categories, and no title above the code speaks of it.
 */
function saysMore({ line, words, lead, codes: named }: NoteEntry, code: string, codes: CodeSet): boolean {
  const reference = named.find(codeKey(code));
  if (!reference) return false;
  if (reference.with !== undefined || reference.from.length > CATEGORY) return false;
  if (leavesOut(named.references)) return false;
  const isMany = reference.from !== reference.to || named.references.length >= MANY_CATEGORIES;
  if (!isMany && !TIED.test(`${lead ?? ''} ${line}`)) return false;
  const said = new Set(wordsAbove(codes, code).map(stem));
  return meaningfulWords(words.split(/\bwithout\b/)[0] ?? '').some(
    (word) => !GENERAL.test(word) && !said.has(stem(word)),
  );
}

/** Categories of one letter of which one between is left out, (O10-O11, O13-O16): each that is named is meant, as a whole. */
function leavesOut(references: readonly { from: string; to: string }[]): boolean {
  const [first] = references;
  if (
    !first ||
    references.some(({ from, to }) => !AS_NUMBER.test(from) || !AS_NUMBER.test(to) || from[0] !== first.from[0])
  )
    return false;
  return references.some(({ from }, at) => {
    const before = references[at - 1];
    return before !== undefined && Number(from.slice(1)) - Number(before.to.slice(1)) === 2;
  });
}

const AS_NUMBER = /^[A-Z]\d\d$/;

/** Hypertensive and hypertension are one word. */
function stem(word: string): string {
  return word.slice(0, STEM);
}

const STEM = 9;
/** A hypertensive disease is hypertension. */
const GENERAL = /^(?:disease|disorder|condition)s?$/;

/** Meaningful words of the titles of a code's category and of everything between. */
function wordsAbove(codes: CodeSet, code: string): string[] {
  const titles = [...codes.ancestors(code).map(({ title }) => title), codes.title(code)];
  return titles.flatMap((title) => meaningfulWords(title ?? ''));
}
