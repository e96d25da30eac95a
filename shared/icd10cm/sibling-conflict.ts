import { areOfOneCategory, codeKey } from './code.ts';
import type { CodeSet } from './code-set.ts';
import { PairMemo } from './pair-memo.ts';
import { areElsewhere, meaningfulWords, namesSide, ofTitle } from './title-words.ts';

/** Why two codes of one category do not stand beside each other for one condition. */
export type SiblingConflict = 'unspecified' | 'without';

/**
 * Whether `vague` leaves open, or denies, what `specific` says of the same condition: I50.9 beside I50.22 (`unspecified`),
 * N40.0 beside N40.1 (`without`). `undefined` where they may be two conditions: other words, other sides, other places.
 */
export function siblingConflict(codes: CodeSet, vague: string, specific: string): SiblingConflict | undefined {
  const a = codeKey(vague);
  const b = codeKey(specific);
  if (a < 0 || b < 0 || a === b || !areOfOneCategory(a, b)) return undefined;
  return conflicts.get(codes, vague, specific, () => conflictOf(codes, vague, specific) ?? null) ?? undefined;
}

/** Bounded, and of codes only. */
const conflicts = new PairMemo<CodeSet, SiblingConflict | null>();

function conflictOf(codes: CodeSet, vague: string, specific: string): SiblingConflict | undefined {
  const open = codes.title(vague) ?? '';
  const said = codes.title(specific) ?? '';
  // A side that only one of them names may be the side that the other does not mean.
  if (namesSide(open) !== namesSide(said) || areElsewhere(open, said)) return undefined;
  const vagueTitle = readTitle(open);
  const specificTitle = readTitle(said);
  if (vagueTitle.condition.length === 0) return undefined;
  const unsaid = vagueTitle.condition.filter((word) => !isSaidByOne(word, specificTitle.condition));
  if (unsaid.length > 0) {
    const shared = above(codes, vague, specific);
    if (!unsaid.every((word) => isSaidByOne(word, shared))) return undefined;
  }
  if (leavesOpen(vagueTitle, specificTitle)) return 'unspecified';
  return denies(vagueTitle, { ...specificTitle, has: [...specificTitle.has, ...hadAbove(codes, specific)] })
    ? 'without'
    : undefined;
}

/** Whether one of some words says a word: itself, one or several of it (`polyneuropathy`), its adjective (`depressive`). */
function isSaidByOne(word: string, others: readonly string[]): boolean {
  if (others.includes(word)) return true;
  return others.some(
    (other) => other === `mono${word}` || other === `poly${word}` || other === word.replace(/ion$/, 'ive'),
  );
}

interface TitleRead {
  /** What the patient has: meaningful words, without what is left open or denied. */
  condition: readonly string[];
  /** The kinds of thing that the title leaves open: `severity`, `stage`, `` for the condition itself. */
  open: ReadonlySet<string>;
  /** Words behind "with", and behind each "without"; none for "uncomplicated". */
  has: readonly string[];
  denied: readonly (readonly string[])[];
}

/** What may be left open of a condition. A place is none of them: another place may be meant. */
const KINDS = 'severity|stage|type|organism|complications?|degree|acuity';
const OPEN_KIND = new RegExp(`\\bunspecified (${KINDS})\\b|\\b(${KINDS}) unspecified\\b`, 'gi');
const OPEN_CONDITION = /^unspecified\b(?! (?:site|part|side))|, unspecified(?=,|$)/i;
const OPEN_PLACE =
  /\bunspecified (?:site|part|side|region|joint|limb|extremity|eye|ear|knee|hip|shoulder|ankle|foot|hand|wrist|elbow|lung|bronchus|breast|level|vein|artery|place|trimester)s?\b/i;

const readTitle = ofTitle((title): TitleRead => {
  const text = title.replace(/\[[^\]]*\]/g, ' ').replace(/\bnot intractable\b/gi, ' ');
  const open = new Set([...text.matchAll(OPEN_KIND)].map(([, a, b]) => (a ?? b ?? '').toLowerCase()));
  if (OPEN_CONDITION.test(text) && !OPEN_PLACE.test(text)) open.add('');
  const parts = text.replace(OPEN_KIND, ' ').split(/\b(with|without|uncomplicated)\b/i);
  const has: string[] = [];
  const denied: string[][] = [];
  for (let i = 1; i < parts.length; i += 2) {
    const words = meaningfulWords(parts[i + 1] ?? '');
    if (parts[i]?.toLowerCase() === 'with') has.push(...words);
    else denied.push(words.filter((word) => word !== 'complication'));
  }
  return { condition: [...meaningfulWords(parts[0] ?? ''), ...has], open, has, denied };
});

/** Whether the first leaves something open that the second does not, or the second names the condition more closely. */
function leavesOpen(vague: TitleRead, specific: TitleRead): boolean {
  if ([...vague.open].some((kind) => !specific.open.has(kind))) return true;
  const own = new Set(specific.condition);
  return vague.open.has('') && own.size > vague.condition.length && vague.condition.every((word) => own.has(word));
}

function denies({ denied }: TitleRead, { has }: TitleRead): boolean {
  if (has.length === 0) return false;
  return denied.some((words) => words.length === 0 || words.some((word) => has.includes(word)));
}

/** Words that the headers above both codes give to both, unless a header gathers various ones ("Other …", "… and …"). */
function above(codes: CodeSet, a: string, b: string): string[] {
  const shared = new Set(codes.ancestors(b).map(({ code }) => code));
  return codes
    .ancestors(a)
    .filter(({ code, title }) => shared.has(code) && title !== undefined && !/^other\b|\band\b/i.test(title))
    .flatMap(({ title }) => meaningfulWords(title ?? ''));
}

/** What the headers above a code say that it has: F03.91 has the behavioral disturbance of which F03.911 names the kind. */
function hadAbove(codes: CodeSet, code: string): readonly string[] {
  return codes.ancestors(code).flatMap(({ title }) => readTitle(title ?? '').has);
}
