import { oncePer } from '../editions/once-per.ts';
import { normalise } from './code.ts';
import type { CodeLine, CodeSet } from './code-set.ts';
import { meaningfulWords } from './title-words.ts';

/** Words of sides, and of what a title of both sides leaves out. */
const SIDES = /^(?:right|left|bilateral|unilateral|eye|ear)$/;

/** What a title says apart from the side. */
export function withoutSide(title: string): string {
  return [...new Set(meaningfulWords(title).filter((word) => !SIDES.test(word)))].sort().join(' ');
}

/**
 * The code of the same category that says of both sides what a code says of one (guideline I.B.13): M17.0 for M17.11,
 * Z96.653 for Z96.651. `undefined` where a code names no side, or no code says both: then there is one code a side.
 */
export function bilateralCode(codes: CodeSet, code: string): CodeLine | undefined {
  const own = normalise(code);
  const title = own === undefined ? '' : (codes.title(own) ?? '');
  if (own === undefined || !/\b(?:right|left)\b/i.test(title)) return undefined;
  const rest = withoutSide(title);
  return bilateralsOf(codes, own.slice(0, 3)).find((line) => withoutSide(line.title ?? '') === rest);
}

const byCategory = oncePer<CodeSet, Map<string, readonly CodeLine[]>>(() => new Map());

function bilateralsOf(codes: CodeSet, category: string): readonly CodeLine[] {
  const held = byCategory(codes).get(category);
  if (held) return held;
  const made = codes
    .completeCodes(category)
    .map((code) => ({ code, title: codes.title(code) ?? '', valid: true }))
    .filter(({ title }) => /\bbilateral\b/i.test(title));
  byCategory(codes).set(category, made);
  return made;
}
