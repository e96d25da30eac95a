import { type Exclusion, exclusionsBetween } from '../icd10cm/excludes.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import type { Coded, Facts } from './facts.ts';
import { pairsOf } from './pairs.ts';
import type { Said } from './rule.ts';
import { named } from './the-list.ts';

/** What an Excludes note says of two diagnoses of a chart. */
export interface ExclusionFound {
  exclusion: Exclusion;
  /** The two codes as messages name them. */
  codes: string;
  said: Pick<Said, 'at' | 'about' | 'asks' | 'cite' | 'quote'>;
}

/**
 * Pairs of codes that an Excludes note of one kind keeps apart, each once; of several notes on a pair, the plainest, and
 * of those the nearest. Read once a chart.
 */
export function exclusionFindings(facts: Facts, kind: Exclusion['kind']): readonly ExclusionFound[] {
  const held = made.get(facts) ?? read(facts);
  made.set(facts, held);
  return held[kind];
}

type ByKind = Record<Exclusion['kind'], ExclusionFound[]>;

const made = new WeakMap<Facts, ByKind>();
const BEST: Readonly<Record<Exclusion['proof'], number>> = { plain: 0, qualified: 1, wide: 2, disputed: 3 };

function read(facts: Facts): ByKind {
  const { codes, notes, list } = facts;
  const found: ByKind = { excludes1: [], excludes2: [] };
  if (!codes || !notes) return found;
  const reader = noteReader(notes);
  for (const [one, other] of pairsOf(list)) {
    const all = exclusionsBetween(reader, codes, one.code, other.code);
    if (all.length === 0) continue;
    all.sort((a, b) => BEST[a.proof] - BEST[b.proof]);
    // A pair that one note forbids is no news of what another allows.
    const exclusion = all.find(({ kind }) => kind === 'excludes1') ?? all[0];
    if (exclusion) found[exclusion.kind].push(foundOf(facts, exclusion, one, other));
  }
  return found;
}

function foundOf(facts: Facts, exclusion: Exclusion, one: Coded, other: Coded): ExclusionFound {
  return {
    exclusion,
    codes: `${named(facts, one)} and ${named(facts, other)}`,
    said: {
      at: [one.at, other.at],
      about: [one.shown, other.shown],
      ...(exclusion.kind === 'excludes1' ? { asks: 'remove' as const } : {}),
      cite: [citeNote(facts, exclusion.note, [one, other])],
      quote: quoteNote(exclusion.note, exclusion.entry),
    },
  };
}
