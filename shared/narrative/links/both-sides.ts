import type { CodeSet } from '../../icd10cm/code-set.ts';
import { PairMemo } from '../../icd10cm/pair-memo.ts';
import { wordsOf } from '../reading/tokens.ts';
import { type Candidate, linked } from '../standing/candidate.ts';

const SIDE_WORDS: ReadonlySet<string> = new Set(
  'right left bilateral both unilateral of the a in and presence'.split(' '),
);
/** Injuries and their like have a code a side; two of them are two. */
const NO_BOTH = /^[STLOQ]/;

const known = new PairMemo<CodeSet, string | null>();

/** One code for both sides where there is one, in place of a code a side, wherever the note names them (OG I.B.13). */
export function withBothSides(codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const sided = found.filter(({ code, complete }) => complete && !NO_BOTH.test(code));
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const right of sided) {
    if (!/\bright\b/i.test(codes.title(right.code) ?? '')) continue;
    for (const left of sided) {
      if (left.code.slice(0, 3) !== right.code.slice(0, 3) || gone.has(left) || left === right) continue;
      const both = known.get(codes, right.code, left.code, () => bothOf(codes, right.code, left.code) ?? null);
      if (both === null) continue;
      gone.add(right).add(left);
      added.push(linked(both, right, left));
    }
  }
  return added.length === 0 ? [...found] : [...found.filter((one) => !gone.has(one)), ...added];
}

function bothOf(codes: CodeSet, right: string, left: string): string | undefined {
  const title = codes.title(left) ?? '';
  const meant = keyOf(codes.title(right) ?? '');
  if (!/\bleft\b/i.test(title) || keyOf(title) !== meant) return undefined;
  return codes.completeCodes(right.slice(0, 3)).find((code) => {
    const own = codes.title(code) ?? '';
    return /\bbilateral\b|\bboth\b/i.test(own) && keyOf(own) === meant;
  });
}

/** What a title says apart from the side. */
function keyOf(title: string): string {
  return wordsOf(title)
    .filter((word) => !SIDE_WORDS.has(word))
    .sort()
    .join(' ');
}
