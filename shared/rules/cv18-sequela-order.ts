import { noteReader } from '../icd10cm/note-references.ts';
import { type SequelaKind, sequelaKind } from '../icd10cm/sequela.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import { oldInjuries } from './documented/old-injuries.ts';
import type { Coded, Facts } from './facts.ts';
import { isSequela } from './injuries/injuries.ts';
import { pairsOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { brokenGuidelines } from './sequence/broken.ts';
import { notesOf, sequenceOf } from './sequence/constraints.ts';
import { named } from './the-list.ts';

/**
 * The residual goes before the code of what it is a sequela of, and an injury is not coded as current and as sequela. A
 * burn that still heals may stand beside a burn sequela (I.C.19.d.8). Which code is the residual no list says: a sequela
 * code in the first place is known to stand wrong, and one of the cord or the brain before the paralysis. And an injury of years
 * ago is not in its healing phase.
 */
export const sequelaOrder = rule({
  code: 'CV18',
  name: 'sequela-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.B.10 (FY2026)', 'OG I.C.19.a (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['order', 'notes', 'provider-documents'],
  check: (facts) => [
    ...asPrincipal(facts),
    ...beforeResidual(facts),
    ...currentBesideSequela(facts),
    ...oldInjuries(facts),
  ],
});

function asPrincipal(facts: Facts): Said[] {
  const { codes, notes, principal } = facts;
  const kind = codes && notes && principal && sequelaKind(codes, noteReader(notes), principal.code);
  if (!kind || codes.isExternalCause(principal.code) || isFollowedByManifestation(facts, principal)) return [];
  return [
    {
      at: [principal.at],
      say: `${named(facts, principal)} is a sequela code: the condition that remains goes first.`,
      ...cited(facts, principal, kind),
    },
  ];
}

/** Behind the first place: an injury's sequela before what it left. */
function beforeResidual(facts: Facts): Said[] {
  return brokenGuidelines(facts, (after) => isSequela(after) && after !== facts.principal).map(({ said }) => said);
}

/** The exception of I.B.10: a manifestation whose own note puts the sequela code first (S06.-S before F02). */
function isFollowedByManifestation(facts: Facts, principal: Coded): boolean {
  return sequenceOf(facts).constraints.some(
    ({ kind, before }) => kind !== 'use-additional' && before.includes(principal),
  );
}

function cited(facts: Facts, code: Coded, kind: SequelaKind): Pick<Said, 'cite' | 'quote'> {
  const note =
    kind === 'category' && facts.notes
      ? notesOf(noteReader(facts.notes), code).find((each) => each.kind === 'codeFirst')
      : undefined;
  return note ? { cite: [citeNote(facts, note)], quote: quoteNote(note) } : {};
}

/** T20–T32: burns and corrosions, whose healing and healed parts are coded side by side. */
const BURN = /^T(?:2\d|3[0-2])/;

function currentBesideSequela(facts: Facts): Said[] {
  return pairsOf(facts.coded('S', 'T')).flatMap(([one, other]): Said[] => {
    if (one.code.length !== 7 || one.code.slice(0, 6) !== other.code.slice(0, 6) || BURN.test(one.code)) return [];
    if (one.code.endsWith('S') === other.code.endsWith('S')) return [];
    const [sequela, current] = one.code.endsWith('S') ? [one, other] : [other, one];
    return [
      {
        at: [current.at, sequela.at],
        about: [current.shown, sequela.shown],
        asks: 'remove',
        say: `${named(facts, current)} and its sequela ${sequela.shown}: an injury is not coded as current and as sequela.`,
      },
    ];
  });
}
