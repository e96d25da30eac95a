import { codeKey } from '../icd10cm/code.ts';
import { noteReader } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import { distinctOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { notesOf } from './sequence/constraints.ts';
import { listed, named } from './the-list.ts';

/**
 * A "code also" note at the code itself that names what is not in the list. Notes that hang on "if applicable", "any" or
 * examples say nothing of this patient; order between the two follows the circumstances of the encounter.
 */
export const codeAlso = rule({
  code: 'CV08',
  name: 'code-also',
  version: 1,
  severity: 'info',
  asks: 'add',
  cite: ['OG I.A.17 (FY2026)'],
  needs: ['diagnoses', 'secondary', 'from', 'codes', 'notes'],
  check: (facts) => {
    if (!facts.notes) return [];
    const reader = noteReader(facts.notes);
    return distinctOf(facts).flatMap((one) =>
      notesOf(reader, one).flatMap((note): Said[] => {
        if (note.kind !== 'codeAlso' || note.of !== 'each' || note.at.level !== 'code') return [];
        return note.entries.flatMap((entry) => {
          if (entry.if !== undefined || LINKED.test(entry.words)) return [];
          if (facts.list.some(({ code }) => entry.codes.hasKey(codeKey(code)))) return [];
          return {
            at: [one.at, listed(facts)] as const,
            about: [one.shown],
            say: `${named(facts, one)} has a "code also" note: ${entry.words}. Two codes may be needed; the circumstances decide the order.`,
            cite: [citeNote(facts, note)],
            quote: quoteNote(note, entry),
          };
        });
      }),
    );
  },
});

/** "Associated", "related": what there may be beside it. */
const LINKED = /^(?:associated|related)\b/;
