import { type Exclusion, pairsApart } from '../icd10cm/excludes.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import type { Coded, Facts } from './facts.ts';
import { oncePerChart } from './once-per-chart.ts';
import { distinctOf } from './pairs.ts';
import type { Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

/** What an Excludes note says of two diagnoses of a chart. */
export interface ExclusionFound {
  exclusion: Exclusion;
  /** The two, then others of a category that the same note keeps apart from one of them. */
  all: readonly [Coded, Coded, ...Coded[]];
  /** The one of the two that is of that category. */
  many?: Coded;
}

/**
 * Pairs of codes that an Excludes note of one kind keeps apart, each once; of several notes on a pair, the plainest, and
 * of those the nearest. Read once a chart.
 */
export function exclusionFindings(facts: Facts, kind: Exclusion['kind']): readonly ExclusionFound[] {
  return read(facts)[kind];
}

type ByKind = Record<Exclusion['kind'], ExclusionFound[]>;

const BEST: Readonly<Record<Exclusion['proof'], number>> = { plain: 0, qualified: 1, wide: 2, disputed: 3 };

interface Pair {
  exclusion: Exclusion;
  one: Coded;
  other: Coded;
}

const read = oncePerChart((facts): ByKind => {
  const { codes, notes } = facts;
  if (!codes || !notes) return { excludes1: [], excludes2: [] };
  const all = distinctOf(facts);
  const apart = pairsApart(
    noteReader(notes),
    codes,
    all.map(({ code }) => code),
  );
  const pairs = apart.flatMap(({ one: a, other: b, exclusions }): Pair[] => {
    const [exclusion, one, other] = [plainest(exclusions), all[a], all[b]];
    return exclusion && one && other && !areTwoStrokes(facts, one, other) ? [{ exclusion, one, other }] : [];
  });
  const found: ByKind = { excludes1: [], excludes2: [] };
  for (const group of families(pairs)) found[group[0].exclusion.kind].push(foundOf(group));
  return found;
});

/**
 * What an old stroke left beside an attack that left nothing, where a document tells of such an attack: two unrelated conditions
 * (guideline I.A.12.a).
 */
function areTwoStrokes({ papers }: Facts, one: Coded, other: Coded): boolean {
  const [a, b] = [one.code, other.code];
  if (!(a === 'Z8673' && b.startsWith('I69')) && !(b === 'Z8673' && a.startsWith('I69'))) return false;
  return papers.some(({ text }) => ATTACK.test(text));
}

const ATTACK = /\b(?:TIAs?|transient isch(?:a)?emic)\b/i;

/** The one that is told. A pair that one note forbids is no news of what another allows. */
function plainest(between: readonly Exclusion[]): Exclusion | undefined {
  if (between.length === 1) return between[0];
  const all = between.toSorted((a, b) => BEST[a.proof] - BEST[b.proof]);
  return all.find(({ kind }) => kind === 'excludes1') ?? all[0];
}

/**
 * The pairs, those together that one note makes of one code and several of a category: R73.9 is one code too many, however
 * many diabetes codes stand beside it.
 */
function families(pairs: readonly Pair[]): (readonly [Pair, ...Pair[]])[] {
  const keyOf = ({ note, proof }: Exclusion, a: Coded, b: Coded) =>
    `${note.at.id} ${proof} ${a.code} ${b.code.slice(0, 3)}`;
  const keysOf = ({ exclusion, one, other }: Pair) =>
    [keyOf(exclusion, one, other), keyOf(exclusion, other, one)] as const;
  const keyed = pairs.map((pair) => ({ pair, keys: keysOf(pair) }));
  const counts = new Map<string, number>();
  for (const { keys } of keyed) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const families = new Map<string, [Pair, ...Pair[]]>();
  for (const { pair, keys } of keyed) {
    const [first, second] = keys;
    const key = (counts.get(second) ?? 0) > (counts.get(first) ?? 0) ? second : first;
    const held = families.get(key);
    if (held) held.push(pair);
    else families.set(key, [pair]);
  }
  return [...families.values()];
}

function foundOf([{ exclusion, one, other }, ...more]: readonly [Pair, ...Pair[]]): ExclusionFound {
  if (more.length === 0) return { exclusion, all: [one, other] };
  const rest = more.flatMap((pair) => [pair.one, pair.other]).filter((each) => each !== one && each !== other);
  if (rest.length === 0) return { exclusion, all: [one, other] };
  const isOneInAll = more.every((pair) => pair.one === one || pair.other === one);
  return { exclusion, all: [one, other, ...rest], many: isOneInAll ? other : one };
}

/** What rules say of an exclusion: the two codes as messages name them, and the finding but for its words. */
export function toldOf(
  facts: Facts,
  { exclusion, all, many }: ExclusionFound,
): { codes: string; said: Pick<Said, 'at' | 'about' | 'asks' | 'cite' | 'quote'> } {
  const [one, other, ...rest] = all;
  const name = (each: Coded) => `${named(facts, each)}${each === many ? ` (${shownAll(rest)} too)` : ''}`;
  return {
    codes: `${name(one)} and ${name(other)}`,
    said: {
      at: [one.at, other.at, ...rest.map(({ at }) => at)],
      about: all.map(({ shown }) => shown),
      ...(exclusion.kind === 'excludes1' ? { asks: 'remove' as const } : {}),
      cite: [citeNote(facts, exclusion.note, [one, other])],
      quote: quoteNote(exclusion.note, exclusion.entry),
    },
  };
}
