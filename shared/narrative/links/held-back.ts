import { normalise } from '../../icd10cm/code.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { exclusionsBetween } from '../../icd10cm/excludes.ts';
import { noteReader } from '../../icd10cm/note-references.ts';
import type { TabularNotes } from '../../icd10cm/notes.ts';
import { siblingConflict } from '../../icd10cm/sibling-conflict.ts';
import type { Candidate } from '../standing/candidate.ts';
import { firstStart, weight } from '../standing/weight.ts';

/** Without what a plain Excludes1 note forbids beside a better supported candidate, and symptoms excluded by any. */
export function withoutExcluded(
  codes: CodeSet,
  notes: TabularNotes | undefined,
  found: readonly Candidate[],
): Candidate[] {
  if (!notes) return [...found];
  const reader = noteReader(notes);
  const rated = found.map((one) => ({ one, code: normalise(one.code) ?? '', weight: weight(one) }));
  const complete = rated.filter(({ one }) => one.complete);
  const isExcluded = ({ one, code, weight: own }: (typeof rated)[number]) =>
    complete.some((other) => {
      if (other.one === one || other.weight < own) return false;
      if (other.weight === own && !/^[RZ]/.test(code)) return false;
      // Of two that exclude each other the first stays.
      if (other.weight === own && /^[RZ]/.test(other.code) && firstStart(other.one) > firstStart(one)) return false;
      return exclusionsBetween(reader, codes, code, other.code).some(
        ({ kind, proof, holder }) => kind === 'excludes1' && proof === 'plain' && (holder === code || /^R/.test(code)),
      );
    });
  return rated.filter((each) => !each.one.complete || !isExcluded(each)).map(({ one }) => one);
}

/**
 * Codes that the Tabular gives only beside the disease that brings them (`in diseases classified elsewhere`; code first), and what may
 * bring them. Wandering alone is a walk.
 */
const BESIDE_ONLY: readonly (readonly [alone: RegExp, brings: RegExp])[] = [
  [/^Z91\.83$/, /^(?:F0[1-79]|F1\d\.[2-9][67]|F2|F7|F8[4-9]|G10|G20|G23|G3[01]|G9[13]|I69|S06|Q90)/],
];

/** Without what is coded only beside a disease that neither the note nor the chart has. */
export function withoutAlone(found: readonly Candidate[], coded: readonly string[]): Candidate[] {
  return found.filter(({ code }) =>
    BESIDE_ONLY.every(
      ([alone, brings]) =>
        !alone.test(code) || found.some((other) => brings.test(other.code)) || coded.some((each) => brings.test(each)),
    ),
  );
}

/** Without what the chart has, or has otherwise. */
export function withoutCoded(codes: CodeSet, found: readonly Candidate[], coded: readonly string[]): Candidate[] {
  const held = coded.flatMap((code) => normalise(code) ?? []);
  return found.filter(({ code, complete }) => {
    const own = normalise(code) ?? '';
    if (held.includes(own)) return false;
    if (!complete && held.some((each) => each.startsWith(own))) return false;
    return !held.some((each) => siblingConflict(codes, code, each) !== undefined);
  });
}
