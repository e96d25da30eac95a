import { codeKey } from '../icd10cm/code.ts';
import { type NoteEntry, noteReader, type ReadNote } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import { fitOf } from './documented/code-fit.ts';
import { allNamed, type Named } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { isTakenOut } from './documented/removed-by-surgery.ts';
import type { Coded, Facts } from './facts.ts';
import { isSequela } from './injuries/injuries.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { notesOf } from './sequence/constraints.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * A "code also" note at the code itself that names what is not in the list. Notes that hang on "if applicable", "any" or
 * examples say nothing of this patient, unless a provider documents what they name; order between the two follows the
 * circumstances of the encounter.
 */
export const codeAlso = rule({
  code: 'CV08',
  name: 'code-also',
  version: 2,
  severity: 'info',
  asks: 'add',
  cite: ['OG I.A.17 (FY2026)'],
  needs: ['diagnoses', 'secondary', 'from', 'codes', 'notes'],
  reads: ['provider-documents', 'terms'],
  check: (facts) => {
    if (!facts.notes) return [];
    const reader = noteReader(facts.notes);
    // What came with an injury of long ago has healed, or is a sequela of its own.
    const own = distinctOf(facts).filter((one) => !isSequela(one));
    return own.flatMap((one) =>
      notesOf(reader, one).flatMap((note): Said[] => {
        if (note.kind !== 'codeAlso' || note.at.level !== 'code') return [];
        return note.entries.flatMap((entry) => {
          if (facts.list.some(({ code }) => entry.codes.hasKey(codeKey(code)))) return [];
          const stated = statedFor(facts, one, entry);
          if (stated) return documented(facts, one, note, entry, stated);
          return note.of !== 'each' || entry.if !== undefined || LINKED.test(entry.words)
            ? []
            : unstated(facts, one, note, entry);
        });
      }),
    );
  },
});

/** "Associated", "related": what there may be beside it. */
const LINKED = /^(?:associated|related)\b/;

/** What a provider documents of that which an entry names, as there now. */
function statedFor(facts: Facts, one: Coded, { codes }: NoteEntry): Named | undefined {
  if (!isWhole(facts)) return undefined;
  return allNamed(facts).find(
    ({ code, standing, paper }) =>
      standing === 'current' &&
      code !== one.code &&
      codes.hasKey(codeKey(code)) &&
      facts.isProvider(paper) &&
      !isTakenOut(facts, code) &&
      !isCodedCloser(facts, code),
  );
}

/** "Hep C" beside chronic hepatitis C: a code of the list says it more closely. */
function isCodedCloser({ codes, list }: Facts, named: string): boolean {
  return codes !== undefined && list.some(({ code }) => fitOf(codes, code, named)?.fit === 'vaguer');
}

function documented(facts: Facts, one: Coded, note: ReadNote, entry: NoteEntry, stated: Named): Said {
  return {
    at: [one.at, ...wordsAt(stated), listed(facts)],
    about: [one.shown, stated.condition.code],
    document: stated.paper.id,
    words: quoteOf(stated),
    severity: 'warn',
    say: `${named(facts, one)} has a "code also" note: ${entry.words}. The ${nameOf(stated.paper.type)} has it (“${quoteOf(stated)}”, ${stated.condition.code}), and no such code is in the list.`,
    cite: [citeNote(facts, note)],
    quote: quoteNote(note, entry),
  };
}

function unstated(facts: Facts, one: Coded, note: ReadNote, entry: NoteEntry): Said {
  return {
    at: [one.at, listed(facts)],
    about: [one.shown],
    say: `${named(facts, one)} has a "code also" note: ${entry.words}. Two codes may be needed; the circumstances decide the order.`,
    cite: [citeNote(facts, note)],
    quote: quoteNote(note, entry),
  };
}
