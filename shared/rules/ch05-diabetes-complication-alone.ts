import { codeKey } from '../icd10cm/code.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import { isOf } from './chapter.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import { rule, type Said } from './rule.ts';
import { notesOf } from './sequence/constraints.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Diabetes with kidney disease, ulcer, other complication, or hypoglycemia: their own notes ask for a second code. */
const COMPLICATIONS = ['E08', 'E09', 'E10', 'E11', 'E13'].flatMap((category) =>
  ['22', '621', '622', '64', '69'].map((rest) => `${category}${rest}`),
);
/** What says the same less exactly than the note wants it: a stage not stated, an ulcer at another site. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = { N18: ['N18'], L97: ['L97', 'L98.4', 'L89'] };

/** A diabetes code whose own "use additional" note asks for a code that is not there. */
export const diabetesComplicationAlone = rule({
  code: 'CH05',
  name: 'diabetes-complication-alone',
  version: 1,
  severity: 'warn',
  asks: 'add',
  cite: ['OG I.A.15 (FY2026)', 'OG I.C.4.a (FY2026)'],
  needs: ['diagnoses', 'secondary', 'from', 'codes', 'notes'],
  check: (facts) => {
    if (!facts.notes || !isWhole(facts)) return [];
    const reader = noteReader(facts.notes);
    return facts.coded(...COMPLICATIONS).flatMap((one) =>
      notesOf(reader, one).flatMap((note): Said[] => {
        if (note.kind !== 'useAdditionalCode' || note.at.level !== 'code' || note.at.id.length === 3) return [];
        const [entry] = note.entries;
        const wanted = entry?.codes.references.map(({ from }) => from.slice(0, 3)) ?? [];
        const isThere = facts.list.some(
          (other) =>
            entry?.codes.hasKey(codeKey(other.code)) || wanted.some((each) => isOf(INSTEAD[each] ?? [], other)),
        );
        // "To identify complication" names no code: any code behind it may be the complication.
        const hasAny = facts.list.some(
          (other) => other !== one && !isOf(['E08', 'E09', 'E10', 'E11', 'E13', 'V', 'W', 'X', 'Y', 'Z'], other),
        );
        if (isThere || (!entry && hasAny)) return [];
        return [
          {
            at: [one.at, listed(facts)],
            about: [one.shown],
            say: `${named(facts, one)} has no second code: its note asks for one (${quoteNote(note, entry)}).`,
            cite: [citeNote(facts, note)],
            quote: quoteNote(note, entry),
            ...(note.if === undefined ? {} : { severity: 'info' as const }),
          },
        ];
      }),
    );
  },
});
