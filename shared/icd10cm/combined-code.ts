import { oncePer } from '../editions/once-per.ts';
import { normalise } from './code.ts';
import type { CodeLine, CodeSet } from './code-set.ts';
import { PairMemo } from './pair-memo.ts';
import { ofTitle, titleWords } from './title-words.ts';

/** Words by which a title joins two conditions: `Acute on chronic …`, `combined systolic and diastolic …`. */
const JOINS: ReadonlySet<string> = new Set(['and', 'on', 'combined', 'both', 'with']);
/** Say that something is left open; a code that leaves it open is no part of one that does not. */
const OPEN: ReadonlySet<string> = new Set(['unspecified', 'other']);
/** Injuries name each bone and each side: two of them are two injuries. */
const INJURY = /^[ST]/;

/**
 * The code of the same category whose title joins what the titles of two codes say, and says nothing else (guideline
 * I.B.9): J96.21 for J96.01 and J96.11, I50.42 for I50.22 and I50.32. Each of the two has to say something of its own.
 */
export function combinedCode(codes: CodeSet, a: string, b: string): CodeLine | undefined {
  const [one, other] = [normalise(a), normalise(b)];
  if (!one || !other || one === other || one.slice(0, 3) !== other.slice(0, 3) || INJURY.test(one)) return undefined;
  return combined.get(codes, one, other, () => combinedOf(codes, one, other) ?? null) ?? undefined;
}

/** Bounded, and of codes only. */
const combined = new PairMemo<CodeSet, CodeLine | null>();

function combinedOf(codes: CodeSet, one: string, other: string): CodeLine | undefined {
  const first = wordsOf(codes.title(one) ?? '');
  const second = wordsOf(codes.title(other) ?? '');
  const own = [...first].filter((word) => !second.has(word));
  const its = [...second].filter((word) => !first.has(word));
  if (own.length === 0 || its.length === 0 || [...own, ...its].some((word) => OPEN.has(word))) return undefined;
  const parts = new Set([...first, ...second]);
  const joined = joinersOf(codes, one.slice(0, 3)).filter(({ words }) => joins(words, parts));
  const [best] = joined.sort((x, y) => x.withouts - y.withouts);
  return best === undefined ? undefined : { code: best.code, title: codes.title(best.code) ?? '', valid: true };
}

const wordsOf = ofTitle((title): ReadonlySet<string> => new Set(titleWords(title)));

/** Whether a title says all that the parts say, joined by a word that neither has, and nothing else. */
function joins(words: ReadonlySet<string>, parts: ReadonlySet<string>): boolean {
  for (const part of parts) if (!words.has(part)) return false;
  const added = [...words].filter((word) => !parts.has(word));
  if (added.length === 0 || !added.every((word) => JOINS.has(word))) return false;
  return !(added.includes('with') && parts.has('without'));
}

/** A code whose title holds a joining word. */
interface Joiner {
  code: string;
  words: ReadonlySet<string>;
  /** How often its title says "without". */
  withouts: number;
}

/** By code set and category: the codes whose titles hold a joining word. Most categories of most lists are a few. */
const joiners = oncePer<CodeSet, Map<string, Joiner[]>>(() => new Map());
const MOST_CATEGORIES = 500;

function joinersOf(codes: CodeSet, category: string): readonly Joiner[] {
  const byCategory = joiners(codes);
  const held = byCategory.get(category);
  if (held) return held;
  const made = codes.completeCodes(category).flatMap((code): Joiner[] => {
    const words = titleWords(codes.title(code) ?? '');
    if (!words.some((word) => JOINS.has(word))) return [];
    return [{ code, words: new Set(words), withouts: words.filter((word) => word === 'without').length }];
  });
  if (byCategory.size >= MOST_CATEGORIES) byCategory.clear();
  byCategory.set(category, made);
  return made;
}
