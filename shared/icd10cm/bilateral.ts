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
  const both = bilateralsOf(codes, own.slice(0, 3)).find((line) => withoutSide(line.title ?? '') === rest);
  return both;
}

const held = new WeakMap<CodeSet, Map<string, readonly CodeLine[]>>();

function bilateralsOf(codes: CodeSet, category: string): readonly CodeLine[] {
  let byCategory = held.get(codes);
  if (!byCategory) {
    byCategory = new Map();
    held.set(codes, byCategory);
  }
  let lines = byCategory.get(category);
  if (!lines) {
    lines = codes
      .completeCodes(category)
      .map((code) => ({ code, title: codes.title(code) ?? '', valid: true }))
      .filter(({ title }) => /\bbilateral\b/i.test(title));
    byCategory.set(category, lines);
  }
  return lines;
}
